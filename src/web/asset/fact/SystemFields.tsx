import { directions, systemKinds } from '#rules/plant/asset.ts'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Choice, type FieldProps } from './Choice.tsx'

/** The business systems that depend on an asset or are fed by it. */
export function SystemFields({ values, onChange }: FieldProps) {
  const { say } = useSpeech()
  const { systems } = values
  const put = (at: number, change: object) =>
    onChange({ systems: systems.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  return (
    <div className="stack">
      {systems.map((system, at) => (
        <fieldset key={at} className="plain-set one-system">
          <legend className="vanish">{say('asset.system.number', { number: at + 1 })}</legend>
          <Choice
            label={say('asset.system.kind')}
            value={system.kind}
            onChange={kind => put(at, { kind })}
            options={systemKinds.map(id => [id, say(`asset.system.${id}`)])}
          />
          <TextField
            label={say('asset.field.name')}
            value={system.name}
            onChange={name => put(at, { name })}
            required
          />
          <Choice
            label={say('asset.system.how')}
            value={system.direction}
            onChange={direction => put(at, { direction })}
            options={directions.map(id => [id, say(`asset.direction.${id}`)])}
          />
          <button
            type="button"
            className="btn small"
            onClick={() => onChange({ systems: systems.filter((_, i) => i !== at) })}
          >
            {say('asset.system.remove')}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() => onChange({ systems: [...systems, { kind: 'mes', name: '', direction: 'feeds' }] })}
        >
          {say('asset.system.add')}
        </button>
      </p>
    </div>
  )
}
