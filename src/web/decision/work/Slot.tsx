import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api/client.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { sayWhen } from '../../parts/moment.ts'
import { Rich } from '../../parts/Rich.tsx'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { useMayNot } from '../../session/may.ts'
import { instantIn, wallIn } from '../../windows/wall.ts'
import { plan } from '../page/acts.ts'
import type { PartProps } from '../page/named.ts'
import type { Decision } from '../queries.ts'
import { Attendance } from './Attendance.tsx'

/** When it is done: the time that was agreed on, and for whom may plan it, a time to take. */
export function Slot({ decision }: PartProps) {
  const { say, language } = useSpeech()
  const [moving, setMoving] = useState(false)
  const { slot, zone, steps, work, state } = decision
  const may = steps.schedule === null
  if (!work || (!may && slot === null)) return null
  return (
    <section className="panel decision-part" aria-labelledby="slot">
      <div className="row between wrap">
        <h2 id="slot">{say('decision.plan')}</h2>
        {may && state === 'scheduled' && !moving && (
          <ActButton look="small" onPress={() => setMoving(true)}>
            {say('decision.plan.move')}
          </ActButton>
        )}
      </div>
      {slot !== null && (
        <p className="slot-time">
          <Rich
            of="decision.plan.planned"
            values={{ from: sayWhen(language, slot.from, zone), to: sayWhen(language, slot.to, zone) }}
          />{' '}
          <span className="faint small">{zone}</span>
        </p>
      )}
      {slot !== null && !moving && <Attendance decision={decision} at={slot.from} />}
      {may && (state === 'decided' || moving) && (
        <SlotForm decision={decision} onDone={() => setMoving(false)} />
      )}
    </section>
  )
}

const slotsQuery = ({ id, rev }: Pick<Decision, 'id' | 'rev'>) => ({
  queryKey: ['decisions', 'slots', id, rev],
  queryFn: () => told(api.GET('/api/decisions/{decision}/slots', { params: { path: { decision: id } } })),
})

function SlotForm({ decision, onDone }: { decision: Decision; onDone: () => void }) {
  const { say, language } = useSpeech()
  const { zone, content } = decision
  const found = useQuery(slotsQuery(decision))
  const mayNot = useMayNot('decision.schedule')
  const [from, setFrom] = useState<string | null>(null)
  const doing = useAct((start: string) => plan(decision, start))
  const { earliest = null, free = [], never = null } = found.data ?? {}
  // What is suggested begins on a whole minute, as fields for date and time do.
  const first = earliest === null ? '' : wallIn(zone, Math.ceil(Date.parse(earliest.from) / 60_000) * 60_000)
  const wall = from ?? first
  const start = wall === '' ? null : instantIn(zone, wall)
  const when = (instant: string) => sayWhen(language, instant, zone)
  const ends = start && new Date(Date.parse(start) + (content.minutes ?? 0) * 60_000).toISOString()
  return (
    <form
      className="form slot-form"
      onSubmit={event => {
        event.preventDefault()
        if (start !== null) void doing.run(start).then(done => done && onDone())
      }}
    >
      {found.data !== undefined && (
        <p role="status">
          {earliest !== null ? (
            <Rich of="decision.plan.earliest" values={{ from: when(earliest.from), to: when(earliest.to) }} />
          ) : never === null ? (
            say('decision.plan.none')
          ) : (
            say('decision.plan.never', { tag: never })
          )}
        </p>
      )}
      <Trouble of={found.error} />
      <TextField
        label={say('decision.plan.from', { zone })}
        type="datetime-local"
        value={wall}
        onChange={setFrom}
        hint={ends && say('decision.plan.ends', { at: when(ends) })}
        required
      />
      {start !== null && <Attendance decision={decision} at={start} />}
      <Trouble of={doing.refused} />
      <ActButton submit look="primary" refusal={mayNot}>
        {say('decision.plan.do')}
      </ActButton>
      {free.length > 0 && (
        <details>
          <summary>{say('decision.plan.free')}</summary>
          <ul className="free">
            {free.map(one => (
              <li key={one.from}>
                <button
                  type="button"
                  className="plain link"
                  onClick={() => setFrom(wallIn(zone, Math.ceil(Date.parse(one.from) / 60_000) * 60_000))}
                >
                  {say('decision.plan.free.from', { from: when(one.from), to: when(one.to) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  )
}
