import { Link } from '@tanstack/react-router'
import { actHeaders, api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment, sayTime } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { type Entry, outdated } from './queries.ts'

type Props = {
  all: readonly Entry[]
  zone: string
  /** What the place of each is called, where there are several. */
  at?: (room: string) => string
}

/** Who is inside now, each with a button to sign them out. */
export function Inside({ all, zone, at }: Props) {
  const { say } = useSpeech()
  return (
    <section className="panel room-part" aria-labelledby="inside">
      <h2 id="inside">
        {say('room.inside')} <span className="muted">{all.length}</span>
      </h2>
      {all.length === 0 && <p className="muted">{say('room.inside.none')}</p>}
      <ul className="entries">
        {all.map(one => (
          <One key={one.id} of={one} zone={zone} {...(at === undefined ? {} : { at })} />
        ))}
      </ul>
    </section>
  )
}

function One({ of, zone, at }: { of: Entry; zone: string; at?: (room: string) => string }) {
  const { say, language } = useSpeech()
  const mayNot = useMayNot('entry.end')
  const ending = useAct(async () => {
    const params = { path: { entry: of.id }, header: actHeaders(of.rev) }
    await told(api.POST('/api/entries/{entry}/endings', { params, body: {} }))
    await outdated()
  })
  const times = { at: sayTime(language, of.began, zone), until: sayTime(language, of.until, zone) }
  return (
    <li>
      <div>
        <p>
          <Who of={of} /> {of.overdue && <span className="tag late">{say('room.overdue')}</span>}
        </p>
        <p className="small">
          {of.purpose} <Belongs of={of} />
        </p>
        <p className="small muted">
          {at !== undefined && <Link {...paths.room(of.room)}>{at(of.room)}</Link>}{' '}
          {say('entry.since', times)}
        </p>
        <Trouble of={ending.refused} />
      </div>
      <ActButton
        look="big"
        refusal={mayNot}
        name={say('entry.end.of', { name: of.name })}
        onPress={() => void ending.run()}
      >
        {say('entry.end')}
      </ActButton>
    </li>
  )
}

/** Who was in and is out again, the newest first. */
export function Book({ all, zone }: { all: readonly Entry[]; zone: string }) {
  const { say, language } = useSpeech()
  return (
    <section className="panel room-part" aria-labelledby="book">
      <h2 id="book">{say('entry.book')}</h2>
      {all.length === 0 && <p className="muted">{say('entry.book.none')}</p>}
      <ul className="entries">
        {all.map(one => (
          <li key={one.id}>
            <div>
              <p>
                <Who of={one} />
              </p>
              <p className="small">
                {one.purpose} <Belongs of={one} />
              </p>
              <p className="small muted">
                {say('entry.from_to', {
                  from: sayMoment(language, one.began, zone),
                  to: sayMoment(language, one.ended?.at ?? '', zone),
                  by: one.ended?.by ?? '',
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Who({ of: { name, company, escort } }: { of: Entry }) {
  const { say } = useSpeech()
  return (
    <>
      <b>{name}</b>
      {company !== '' && `, ${company}`}
      {escort !== null && <span className="muted"> {say('entry.with', { name: escort })}</span>}
    </>
  )
}

function Belongs({ of: { decision } }: { of: Entry }) {
  const { say } = useSpeech()
  if (decision === null) return null
  return <Link {...paths.decision(decision.id)}>{say('decision.number', { number: decision.number })}</Link>
}
