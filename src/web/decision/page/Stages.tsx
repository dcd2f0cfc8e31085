import { useSpeech } from '../../parts/language.ts'
import type { Decision } from '../queries.ts'

type Stage =
  | 'asked'
  | 'assessed'
  | 'decide'
  | 'schedule'
  | 'work'
  | 'verify'
  | 'closed'
  | 'decided'
  | 'acted'
  | 'review'

/** What a decision of a kind goes through; the last is where it ends. */
const ways: Readonly<Record<'work' | 'yes' | 'first', readonly Stage[]>> = {
  work: ['asked', 'assessed', 'decide', 'schedule', 'work', 'verify', 'closed'],
  yes: ['asked', 'assessed', 'decide', 'decided'],
  first: ['acted', 'review', 'closed'],
}

const stageOf: Readonly<Partial<Record<Decision['state'], Stage>>> = {
  draft: 'asked',
  assessing: 'assessed',
  deciding: 'decide',
  decided: 'schedule',
  scheduled: 'work',
  'under-way': 'work',
  finished: 'verify',
  closed: 'closed',
  suspended: 'schedule',
  acted: 'review',
}

/** How far it has come. Of what was refused, withdrawn or has expired the sentence says enough. */
export function Stages({ decision: { state, work, happened } }: { decision: Decision }) {
  const { say } = useSpeech()
  const way = ways[happened !== null ? 'first' : work ? 'work' : 'yes']
  const stage = stageOf[state]
  if (stage === undefined) return null
  const found = way.indexOf(stage)
  const now = found < 0 ? way.length - 1 : found
  return (
    <ol className="stages panel" aria-label={say('decision.stages')}>
      {way.map((one, at) => (
        <li
          key={one}
          className={at < now ? 'done' : at === now ? 'now' : ''}
          aria-current={at === now ? 'step' : undefined}
        >
          <span>{say(`decision.stage.${one}`)}</span>
        </li>
      ))}
    </ol>
  )
}
