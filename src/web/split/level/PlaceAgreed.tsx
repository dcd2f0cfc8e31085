import { useCallback, useState } from 'react'
import { confirm, withdraw } from '#rules/split/level/override.ts'
import { overrideOf, toReconfirm } from '#rules/split/level/placed.ts'
import type { Activity, Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { type Addresses, above, usePlaceName } from './place.ts'
import { RowEditor } from './RowEditor.tsx'

type Props = { bench: Bench; split: Split; activity: Activity; place: string; at: Addresses }

/** What a place agreed about an activity, and why; or that it follows the level above. */
export function PlaceAgreed({ bench, split, activity, place, at }: Props) {
  const { say } = useSpeech()
  const name = usePlaceName(split)
  const [editing, setEditing] = useState<HTMLElement | null>(null)
  const close = useCallback(() => setEditing(null), [])
  const own = overrideOf(split, activity.id, place)
  const spot = { activity: activity.id, place }
  const values = { place: name(place), above: name(above(place)) }
  if (own === undefined) return <p className="muted">{say('level.follows', values)}</p>
  const late = toReconfirm(own, activity)
  return (
    <section className={`panel place-agreed ${late ? 'late' : ''}`}>
      <div>
        <h2>{say('level.about', values)}</h2>
        <p>{own.reason}</p>
        <p className="small muted">
          {say(own.replaces === true ? 'reason.replaces_why' : 'reason.adds_why')}{' '}
          {late && <b>{say('level.reconfirm_why', { on: own.on ?? 1, since: activity.since ?? 1 })}</b>}
        </p>
      </div>
      <div className="row wrap">
        {late && (
          <button type="button" className="btn" onClick={() => bench.change(confirm(split, spot))}>
            {say('level.still_right')}
          </button>
        )}
        <button type="button" className="btn" onClick={event => setEditing(event.currentTarget)}>
          {say('level.change_reason')}
        </button>
        <button type="button" className="btn" onClick={() => bench.change(withdraw(split, spot))}>
          {say('level.back', values)}
        </button>
      </div>
      {editing !== null && (
        <RowEditor
          anchor={editing}
          split={split}
          activity={activity.id}
          place={place}
          at={at}
          onChange={bench.change}
          onClose={close}
        />
      )}
    </section>
  )
}
