import type { Split } from '#rules/split/split.ts'
import { sayWithin } from '#words/within.ts'
import { FunctionName } from '../../../parts/FunctionName.tsx'
import { useSpeech } from '../../../parts/language.ts'

type Step = { readonly after: string; readonly to: readonly string[] }

/** An escalation path drawn as a line: who is asked after how long. Steps of the path that goes on are dashed. */
export function Climb({ split, steps, own }: { split: Split; steps: readonly Step[]; own: number }) {
  const { say, language } = useSpeech()
  return (
    <ol className="climb small">
      {steps.map((step, at) => (
        <li key={at} className={at < own ? undefined : 'onward'}>
          <b>{say('who.path.after', { after: sayWithin(language, step.after) })}</b>
          {step.to.map(fn => (
            <span key={fn} className="name">
              <FunctionName split={split} id={fn} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
