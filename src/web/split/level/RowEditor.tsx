import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import { agree, confirm, withdraw } from '#rules/split/level/override.ts'
import { overrideOf, toReconfirm } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Floating } from '../../parts/Floating.tsx'
import { useSpeech } from '../../parts/language.ts'
import { type Addresses, above, usePlaceName } from './place.ts'
import { agreementOf } from './ReasonEditor.tsx'
import { ReasonFields } from './ReasonFields.tsx'

type Props = {
  anchor: HTMLElement
  split: Split
  activity: string
  place: string
  at: Addresses
  onChange: (split: Split) => void
  onClose: () => void
}

/** What a place agreed about an activity: why and how, whether it is still right, and the way back. */
export function RowEditor({ anchor, split, activity, place, at, onChange, onClose }: Props) {
  const { say, label } = useSpeech()
  const name = usePlaceName(split)
  const found = split.activities.find(each => each.id === activity)
  const own = overrideOf(split, activity, place)
  const [typed, setTyped] = useState(own && agreementOf(own))
  if (found === undefined || own === undefined || typed === undefined) return null
  const spot = { activity, place }
  const put = (next: Split) => {
    anchor.focus()
    onChange(next)
    onClose()
  }
  const keep = () => {
    const next = agree(split, spot, typed)
    if (!isRefusal(next)) put(next)
  }
  const same = typed.reason.trim() === own.reason && typed.replaces === (own.replaces ?? false)
  const title = say('level.about', { place: name(place) })
  return (
    <Floating anchor={anchor} name={title} onClose={onClose}>
      <p className="small title">
        <b>{title}</b>{' '}
        <Link {...at.activity(activity, place)} className="muted">
          {label(found.label)}
        </Link>
      </p>
      {toReconfirm(own, found) && (
        <div className="late-note">
          <p className="small">{say('level.reconfirm_why', { on: own.on ?? 1, since: found.since ?? 1 })}</p>
          <button type="button" className="btn small" onClick={() => put(confirm(split, spot))}>
            {say('level.still_right')}
          </button>
        </div>
      )}
      <ReasonFields value={typed} onChange={setTyped} onEnter={keep} />
      <div className="row wrap">
        {!same && (
          <ActButton
            look="primary"
            refusal={typed.reason.trim() === '' ? say('override.no_reason') : null}
            onPress={keep}
          >
            {say('reason.keep')}
          </ActButton>
        )}
        <button type="button" className="btn" onClick={() => put(withdraw(split, spot))}>
          {say('level.back', { above: name(above(place)) })}
        </button>
      </div>
    </Floating>
  )
}
