import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Attachments } from '../asset/Attachments.tsx'
import { OfDecision } from '../configuration/OfDecision.tsx'
import { Timeline } from '../ledger/Timeline.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { About } from './page/About.tsx'
import { Advice } from './page/Advice.tsx'
import { Head } from './page/Head.tsx'
import { Impacts } from './page/Impacts.tsx'
import { Keys } from './page/Keys.tsx'
import { type Decision, decisionQuery } from './queries.ts'
import { Uses } from './use/Uses.tsx'
import { Plan } from './work/Plan.tsx'
import { Slot } from './work/Slot.tsx'
import './page/decision.css'
import './work/plan.css'

/** One decision: what is asked, of whom, what was said and signed, and what may be done with it now. */
export function DecisionPage() {
  const { language } = useSpeech()
  const { decision: id } = useParams({ from: '/decisions/$decision' })
  // Time alone may move it: what is planned may begin.
  const found = useQuery({ ...decisionQuery(id, language), refetchInterval: 60_000 })
  const names = useRecordNames()
  if (found.data === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return <Whole key={id} decision={found.data} names={names} />
}

const parts = { uses: Uses, impacts: Impacts, advice: Advice, keys: Keys, slot: Slot, plan: Plan } as const
type Part = keyof typeof parts

/** What stands first is what the state is about. */
const order: Readonly<Record<Decision['state'], readonly Part[]>> = {
  draft: ['keys', 'impacts', 'plan'],
  assessing: ['impacts', 'advice', 'keys', 'plan'],
  deciding: ['keys', 'impacts', 'advice', 'plan'],
  acted: ['keys', 'advice', 'plan'],
  decided: ['uses', 'slot', 'plan', 'keys', 'impacts', 'advice'],
  scheduled: ['slot', 'plan', 'keys', 'impacts', 'advice'],
  'under-way': ['plan', 'slot', 'keys', 'impacts', 'advice'],
  finished: ['plan', 'slot', 'keys', 'impacts', 'advice'],
  suspended: ['uses', 'keys', 'plan', 'impacts', 'advice'],
  closed: ['uses', 'keys', 'impacts', 'advice', 'plan'],
  refused: ['keys', 'impacts', 'advice', 'plan'],
  withdrawn: ['keys', 'impacts', 'advice', 'plan'],
  expired: ['uses', 'keys', 'impacts', 'advice', 'plan'],
}

function Whole({ decision, names }: { decision: Decision; names: Names }) {
  const { say } = useSpeech()
  return (
    <>
      <Title of={`${say('decision.number', { number: decision.number })} ${decision.title}`} />
      <Head decision={decision} names={names} />
      <div className="decision-columns">
        <div className="stack">
          {order[decision.state].map(part => {
            const Part = parts[part]
            return <Part key={part} decision={decision} names={names} />
          })}
        </div>
        <div className="stack">
          <About decision={decision} />
          <OfDecision decision={decision} />
          {decision.site !== null && (
            <section className="panel decision-part">
              <Attachments
                of={{ decision: decision.id, rev: decision.rev }}
                title={say('decision.evidence')}
                mayNot={decision.steps.attach ?? null}
              />
            </section>
          )}
          {decision.draft === null ? (
            <Timeline kind="decision" subject={decision.id} zone={decision.zone} />
          ) : (
            <Timeline kind="split" subject={decision.draft.id} zone={decision.zone} />
          )}
        </div>
      </div>
    </>
  )
}
