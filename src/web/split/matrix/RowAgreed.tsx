import { toReconfirm } from '#rules/split/level/placed.ts'
import type { Activity, Override } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'

/** Why a place does an activity differently; pressed, it opens what was agreed. */
export function RowAgreed({ activity, own }: { activity: Activity; own: Override }) {
  const { say } = useSpeech()
  const late = toReconfirm(own, activity)
  const same = own.row === undefined && own.replaces !== true && (own.rules ?? []).length === 0
  return (
    <button type="button" className="plain agreed" tabIndex={-1} data-agreed>
      {late && <span className="tag late">{say('level.reconfirm')}</span>}
      {own.replaces === true && <span className="tag">{say('level.replaces')}</span>}
      {same && <span className="tag">{say('level.same')}</span>}
      <span className="vanish">{say('level.agreed')} </span>
      <span>{own.reason}</span>
    </button>
  )
}
