import { useSpeech } from '../parts/language.ts'
import { sayTrouble } from '../parts/useAct.tsx'
import { send, sending } from './working.ts'

/** Whether the last edit is in the record, and if not, why. */
export function SendingState() {
  const speech = useSpeech()
  const { say } = speech
  const now = sending.use()
  if (now.is === 'refused')
    return (
      <span className="tag wrong" role="alert">
        {say('draft.refused', { why: sayTrouble(speech, now.why) })}
      </span>
    )
  if (now.is === 'held up')
    return (
      <span className="row" role="alert">
        <span className="tag late">{say('draft.held_up')}</span>
        <button type="button" className="plain link small" onClick={() => void send()}>
          {say('web.try_again')}
        </button>
      </span>
    )
  return (
    <span className="faint small" role="status">
      {say(now.is === 'saving' ? 'draft.saving' : 'draft.saved')}
    </span>
  )
}
