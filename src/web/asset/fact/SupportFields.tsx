import { supportedParts, supports } from '#rules/plant/asset.ts'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Choice, type FieldProps } from './Choice.tsx'

/** How far the vendor still supports model, firmware and operating system, until when and on what condition. */
export function SupportFields({ values, onChange }: FieldProps) {
  const { say } = useSpeech()
  return supportedParts.map(part => {
    const now = values.support[part]
    const set = (change: Partial<typeof now>) =>
      onChange({ support: { ...values.support, [part]: { ...now, ...change } } })
    return (
      <fieldset key={part} className="plain-set part-support">
        <legend>{say('asset.support.of', { part: say(`asset.part.${part}`) })}</legend>
        <Choice
          label={say('asset.support.state')}
          value={now.state}
          onChange={state =>
            set(
              state === 'unknown'
                ? { state, until: '', condition: '' }
                : { state: state as typeof now.state },
            )
          }
          options={supports.map(id => [id, say(`asset.support.${id}`)])}
        />
        {now.state !== 'unknown' && (
          <>
            {now.state !== 'end-unknown' && (
              <TextField
                label={say(now.state === 'ended' ? 'asset.support.since' : 'asset.support.until')}
                value={now.until}
                onChange={until => set({ until })}
                type="date"
              />
            )}
            <TextField
              label={say('asset.support.condition')}
              value={now.condition}
              onChange={condition => set({ condition })}
              hint={say('asset.support.condition.hint')}
              required={now.state === 'conditional'}
            />
          </>
        )}
      </fieldset>
    )
  })
}
