import { itemParts } from '#rules/decision/content.ts'
import { type Side, sides } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { start } from '../page/acts.ts'
import type { PartProps } from '../page/named.ts'
import { useNamed } from '../page/named.ts'
import { WhyDialog } from '../page/WhyDialog.tsx'
import type { Decision } from '../queries.ts'
import { Finish, Verify } from './Closing.tsx'
import { Extend } from './Extend.tsx'
import { Item, type PlanItem } from './Item.tsx'

/** The plan as it stands: what is seen to, by whom; before it is handed in, as it was written. */
const itemsOf = ({ items, content, state }: Decision): readonly PlanItem[] =>
  state === 'draft' ? content.items.map((one, at) => ({ ...one, id: String(at), done: null })) : items

/** What is done, IT and plant side by side: conditions, checks, steps; ticked off, begun, ended and looked at here. */
export function Plan({ decision }: PartProps) {
  const { say } = useSpeech()
  const { at } = useNamed(decision)
  const items = itemsOf(decision)
  const { started, finished, steps, state } = decision
  if (items.length === 0) return null
  const may = steps.check === null
  return (
    <section className="panel decision-part plan" aria-labelledby="plan">
      <h2 id="plan">{say('decision.work')}</h2>
      <div className="lanes" aria-hidden="true">
        {sides.map(side => (
          <SideTag key={side} side={side}>
            {say(`decision.lane.${side}`)}
          </SideTag>
        ))}
      </div>
      {(['condition', ...itemParts.filter(part => part !== 'condition')] as const).map(part => {
        const own = items.filter(one => one.part === part)
        if (own.length === 0) return null
        const open = may && (part !== 'step' || state !== 'scheduled')
        return (
          <section key={part} aria-label={say(`decision.part.${part}`)}>
            <h3>{say(`decision.part.${part}`)}</h3>
            <div className="lanes">
              {sides.map(side => (
                <Lane
                  key={side}
                  side={side}
                  decision={decision}
                  items={own.filter(({ lane }) => lane === side)}
                  open={open}
                />
              ))}
            </div>
          </section>
        )
      })}
      {started !== null && (
        <p className="faint small">
          {say('decision.started', { name: started.by.name, at: at(started.at) })}
          {finished !== null && (
            <>. {say('decision.finished', { name: finished.by.name, at: at(finished.at) })}</>
          )}
        </p>
      )}
      <WorkActs decision={decision} may={may} />
    </section>
  )
}

type LaneProps = { side: Side; decision: Decision; items: readonly PlanItem[]; open: boolean }

/** What one side sees to; where lanes stand under one another, each says whose it is. */
function Lane({ side, decision, items, open }: LaneProps) {
  const { say } = useSpeech()
  if (items.length === 0) return <div />
  const name = say(`decision.lane.${side}`)
  return (
    <div className="lane">
      <span className="whose" aria-hidden="true">
        <SideTag side={side}>{name}</SideTag>
      </span>
      <ul aria-label={name}>
        {items.map(item => (
          <Item key={item.id} decision={decision} item={item} open={open} />
        ))}
      </ul>
    </div>
  )
}

/** What moves the work on. Who sees to its items expects to begin and end it, and reads why not yet. */
function WorkActs({ decision, may }: { decision: Decision; may: boolean }) {
  const { say } = useSpeech()
  const beginning = useAct(() => start(decision))
  const { state, steps } = decision
  const shown = (step: string) => may || steps[step] === null
  const next = state === 'scheduled' ? 'start' : state === 'under-way' ? 'finish' : 'verify'
  const working = state === 'scheduled' || state === 'under-way' || state === 'finished'
  const halts = state === 'under-way' && steps.halt === null
  if (!working || !(shown(next) || halts)) return null
  const why = steps[next] ?? null
  return (
    <div className="plan-acts">
      <div className="row wrap">
        {state === 'scheduled' && (
          <ActButton look="primary" refusal={why} onPress={() => void beginning.run()}>
            {say('decision.do.start')}
          </ActButton>
        )}
        {state === 'under-way' && (
          <>
            {halts && <WhyDialog decision={decision} step="halt" look="primary" />}
            {shown('finish') && <Finish decision={decision} />}
            {steps.release === null && <WhyDialog decision={decision} step="release" />}
            {steps.extend === null && <Extend decision={decision} />}
            {shown('interrupt') && <WhyDialog decision={decision} step="interrupt" />}
          </>
        )}
        {state === 'finished' && (
          <>
            <Verify decision={decision} />
            {steps.rework === null && <WhyDialog decision={decision} step="rework" />}
          </>
        )}
      </div>
      {why !== null && shown(next) && <p className="muted small">{why}</p>}
      <Trouble of={beginning.refused} />
    </div>
  )
}
