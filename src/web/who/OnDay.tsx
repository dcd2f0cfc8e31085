import type { VersionHead } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import type { Asked } from './question.ts'

type Props = { asked: Asked; version: VersionHead; onAsk: (asked: Asked, replace: boolean) => void }

/** Now, or a day: the answer comes from what was in force when that day was over. */
export function OnDay({ asked, version, onAsk }: Props) {
  const { say, language } = useSpeech()
  const { on, ...rest } = asked
  const at = (day: string) => onAsk(day === '' ? rest : { ...rest, on: day }, true)
  return (
    <div className="on">
      <TextField
        label={say('who.on')}
        value={on ?? ''}
        onChange={at}
        type="date"
        hint={say('who.on.version', {
          number: version.number ?? '',
          from: version.inForceFrom === null ? '' : sayMoment(language, version.inForceFrom),
        })}
      />
      {on !== undefined && (
        <button type="button" className="plain link small" onClick={() => at('')}>
          {say('who.on.now')}
        </button>
      )}
    </div>
  )
}
