import { useQuery } from '@tanstack/react-query'
import { readScope } from '#rules/people/access.ts'
import { type Person, personQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { readerOf } from '../session/may.ts'
import { useMe } from '../session/me.ts'
import { ChangePersonForm } from './ChangePersonForm.tsx'
import { Claimed } from './Claimed.tsx'
import { EndHolding } from './EndHolding.tsx'
import { GiveHolding } from './GiveHolding.tsx'
import { Invite } from './Invite.tsx'
import { Leave } from './Leave.tsx'
import { Move } from './Move.tsx'
import type { Names } from './names.ts'
import { Standing } from './Standing.tsx'
import { Training } from './Training.tsx'

type Props = { person: Person; names: Names; open: boolean; onOpen: () => void }

/** A person: name and functions in a line; opened, everything that can be done about them. */
export function PersonRow({ person, names, open, onOpen }: Props) {
  const { say } = useSpeech()
  const me = useMe()
  const all = me !== null && readScope('directory', readerOf(me)) === '*'
  const held = person.holdings
  const more = useQuery({ ...personQuery(person.id), enabled: open })
  const span = ({ from, to }: { from: string | null; to: string | null }) =>
    from === null && to === null
      ? ''
      : say('people.span', { from: from ?? '', to: to ?? '' }).replace(/^ | $/g, '')
  return (
    <li className={person.active ? undefined : 'gone'}>
      <button type="button" className="plain person" aria-expanded={open} onClick={onOpen}>
        <span>
          <b>{person.name}</b> <span className="faint small">{person.email}</span>
        </span>
        <span className="row wrap">
          {held.map(each => (
            <SideTag key={each.id} side={names.side(each.function)}>
              {names.fn(each.function)}
              {each.site !== null && ` · ${names.place(each.site, each.area)}`}
              {each.to !== null && ` · ${span(each)}`}
            </SideTag>
          ))}
          {held.length === 0 && (
            <span className="faint small">
              {say(all ? 'people.holds_nothing' : 'people.holds_nothing_here')}
            </span>
          )}
          {person.administrator && <span className="tag">{say('people.administrator')}</span>}
          {person.kind === 'service' && <span className="tag">{say('service.tag')}</span>}
          {person.kind === 'person' && !person.hasAccount && (
            <span className="tag late">{say('people.no_account')}</span>
          )}
          {!person.active && <span className="tag">{say('people.inactive')}</span>}
        </span>
      </button>
      {open && (
        <div className="doings">
          <section>
            <h2>{say('people.functions')}</h2>
            <ul className="stack">
              {held.map(each => (
                <li key={each.id} className="row wrap">
                  <span>
                    {names.fn(each.function)} · {names.place(each.site, each.area)}{' '}
                    <span className="faint">{span(each)}</span>
                  </span>
                  <EndHolding holding={each} name={names.fn(each.function)} />
                </li>
              ))}
            </ul>
            <div className="row wrap">
              <GiveHolding person={person} names={names} />
              <Move key={held.map(({ id }) => id).join()} person={person} held={held} names={names} />
            </div>
            {more.data && <Claimed person={more.data} names={names} />}
          </section>
          {more.data && <Standing person={more.data} />}
          {more.data && <Training person={more.data} names={names} />}
          <Trouble of={more.error} />
          <section>
            <h2>{say('people.entry')}</h2>
            <ChangePersonForm person={person} />
            <Leave person={person} />
            {person.kind === 'person' && <Invite person={person} />}
          </section>
        </div>
      )}
    </li>
  )
}
