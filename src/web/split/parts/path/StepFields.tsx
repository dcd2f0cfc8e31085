import type { Escalation, Split } from '#rules/split/split.ts'
import { FunctionName } from '../../../parts/FunctionName.tsx'
import { useSpeech } from '../../../parts/language.ts'
import { bands } from '../../matrix/columns.ts'
import { WithinField } from '../../table/WithinField.tsx'

type Steps = Escalation['steps']
type Props = { split: Split; steps: Steps; onChange: (steps: Steps) => void }

/** The steps of a path: after how long, counted from the question, and to whom. */
export function StepFields({ split, steps, onChange }: Props) {
  const { say, label } = useSpeech()
  const put = (at: number, step: Steps[number]) => onChange(steps.map((each, i) => (i === at ? step : each)))
  return (
    <fieldset className="plain-set steps">
      <legend>{say('parts.steps')}</legend>
      {steps.map((step, at) => (
        <fieldset key={at} className="plain-set step">
          <legend className="vanish">{say('parts.step', { number: at + 1 })}</legend>
          <WithinField value={step.after} onChange={after => put(at, { ...step, after })} />
          <ul className="row wrap">
            {step.to.map(fn => (
              <li key={fn} className="tag">
                <FunctionName split={split} id={fn} />
                <button
                  type="button"
                  className="plain"
                  aria-label={say('parts.drop_receiver', {
                    function: label(split.functions.find(each => each.id === fn)?.label ?? { en: fn }),
                    number: at + 1,
                  })}
                  onClick={() => put(at, { ...step, to: step.to.filter(each => each !== fn) })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <select
            className="field"
            aria-label={say('parts.add_receiver', { number: at + 1 })}
            value=""
            onChange={event => put(at, { ...step, to: [...step.to, event.target.value] })}
          >
            <option value="">{say('parts.add_receiver_short')}</option>
            {bands(split.functions).map(band => (
              <optgroup
                key={band.side ?? ''}
                label={say(band.side === undefined ? 'web.side.none' : `split.side.${band.side}`)}
              >
                {band.functions
                  .filter(fn => !step.to.includes(fn.id))
                  .map(fn => (
                    <option key={fn.id} value={fn.id}>
                      {label(fn.label)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <button
            type="button"
            className="plain link"
            aria-label={say('parts.drop_step', { number: at + 1 })}
            onClick={() => onChange(steps.filter((_, i) => i !== at))}
          >
            {say('table.drop')}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="btn small"
        onClick={() => onChange([...steps, { after: steps.at(-1)?.after ?? '24 hours', to: [] }])}
      >
        {say('parts.add_step')}
      </button>
    </fieldset>
  )
}
