import { useState } from 'react'
import type { Agreement } from '#rules/split/level/override.ts'
import type { Override, Split } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Floating } from '../../parts/Floating.tsx'
import { useSpeech } from '../../parts/language.ts'
import { above, usePlaceName } from './place.ts'
import { ReasonFields } from './ReasonFields.tsx'

type Props = {
  anchor: HTMLElement
  split: Split
  place: string
  /** The activities that will differ from the level above. */
  activities: readonly string[]
  onAgree: (agreement: Agreement) => void
  onClose: () => void
}

/** Asks why a place does something differently, before it does. */
export function ReasonEditor({ anchor, split, place, activities, onAgree, onClose }: Props) {
  const { say, label } = useSpeech()
  const name = usePlaceName(split)
  const [agreement, setAgreement] = useState<Agreement>({ reason: '', replaces: false })
  const only = split.activities.find(each => each.id === activities[0])
  const ask = say('reason.ask', { place: name(place) })
  const leave = () => {
    anchor.focus()
    onClose()
  }
  const agree = () => {
    anchor.focus()
    onAgree(agreement)
  }
  return (
    <Floating anchor={anchor} name={ask} onClose={onClose}>
      <p className="small title">
        <b>{ask}</b>{' '}
        <span className="muted">
          {activities.length === 1 && only !== undefined
            ? label(only.label)
            : say('reason.for_many', { count: activities.length, above: name(above(place)) })}
        </span>
      </p>
      <ReasonFields value={agreement} onChange={setAgreement} onEnter={agree} />
      <p className="small muted">{say('reason.keys')}</p>
      <div className="row wrap">
        <ActButton
          look="primary"
          refusal={agreement.reason.trim() === '' ? say('override.no_reason') : null}
          onPress={agree}
        >
          {say('reason.agree')}
        </ActButton>
        <button type="button" className="btn" onClick={leave}>
          {say('reason.leave')}
        </button>
      </div>
    </Floating>
  )
}

export const agreementOf = ({ reason, replaces = false }: Override): Agreement => ({ reason, replaces })
