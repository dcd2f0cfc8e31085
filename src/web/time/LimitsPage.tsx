import { useQuery } from '@tanstack/react-query'
import type { Key } from '#words/say.ts'
import { limitsQuery, type RunningLimit } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Title } from '../parts/Title.tsx'
import { ToLink } from '../parts/ToLink.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import './time.css'

/** What has a time limit now: what is over and where it has moved up to comes first, then what is due next. */
export function LimitsPage() {
  const { say } = useSpeech()
  const limits = useQuery(limitsQuery)
  const names = useRecordNames()
  if (limits.data === undefined || names === null)
    return limits.error === null ? <Loading /> : <PageUnread of={limits.error} />
  const groups = [
    ['over', limits.data.filter(one => one.over)],
    ['running', limits.data.filter(one => !one.over)],
  ] as const
  return (
    <>
      <Title of={say('limits.title')} />
      <header className="head">
        <div>
          <h1>{say('limits.title')}</h1>
          <p className="muted">{say('limits.about')}</p>
        </div>
      </header>
      {limits.data.length === 0 && <p className="muted">{say('limits.none')}</p>}
      {groups.map(
        ([group, found]) =>
          found.length > 0 && (
            <section key={group} className="limits" aria-labelledby={`limits-${group}`}>
              <h2 id={`limits-${group}`}>{say(`limits.${group}`)}</h2>
              <ul className="stack">
                {found.map(limit => (
                  <LimitLine key={limit.id} limit={limit} names={names} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

function LimitLine({ limit, names }: { limit: RunningLimit; names: Names }) {
  const { say, language } = useSpeech()
  const { kind, title, to, site, waits, due, over, mine, steps } = limit
  const moment = (at: string) => sayMoment(language, at, names.zone(site))
  const up = steps.filter(({ what, done }) => what === 'escalation' && done !== null).at(-1)
  const next = steps.find(({ done }) => done === null)
  const at = up ?? { functions: waits }
  return (
    <li className="panel limit">
      <div className="row between wrap">
        <b>
          <ToLink to={to} look="link">
            {say(`limits.kind.${kind}` as Key, { title })}
          </ToLink>
        </b>
        <span className="row wrap">
          {mine && <span className="tag">{say('limits.mine')}</span>}
          {site !== null && <span className="faint small">{names.place(site, null)}</span>}
        </span>
      </div>
      <div className="row wrap">
        <span className={over ? 'tag wrong' : 'tag'}>
          {say(over ? 'limits.was_due' : 'limits.due', { moment: moment(due) })}
        </span>
        <span className="faint small">{say(up === undefined ? 'limits.waits_for' : 'limits.up_to')}</span>
        {at.functions.map(fn => (
          <SideTag key={fn} side={names.side(fn)}>
            {fn === 'founder' ? say('limits.founders') : names.fn(fn)}
          </SideTag>
        ))}
      </div>
      {next !== undefined && (
        <p className="muted small">
          {say(`limits.next.${next.what}`, {
            moment: moment(next.due),
            functions: next.functions.map(names.fn),
          })}
        </p>
      )}
    </li>
  )
}
