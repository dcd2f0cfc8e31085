import { useState } from 'react'
import { LongField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { FormDialog } from '../../people/FormDialog.tsx'
import { check } from '../page/acts.ts'
import { useNamed } from '../page/named.ts'
import type { Decision } from '../queries.ts'

export type PlanItem = Pick<Decision['items'][number], 'id' | 'part' | 'lane' | 'label' | 'done'>
type Props = { decision: Decision; item: PlanItem; open: boolean }

/** One line of the plan: one tap ticks it off; what was done otherwise is said. */
export function Item({ decision, item, open }: Props) {
  const { say } = useSpeech()
  const { at } = useNamed(decision)
  const { id, label, done } = item
  const ticking = useAct(() => check(decision, id, 'done', ''))
  if (done !== null)
    return (
      <li className={done.outcome === 'departed' ? 'item departed' : 'item seen'}>
        <span className="mark" aria-hidden="true" />
        <div>
          <p>{label}</p>
          {done.outcome === 'departed' && (
            <p>
              <span className="tag late">{say('decision.item.otherwise')}</span> {done.note}
            </p>
          )}
          <p className="faint small">{say('decision.item.by', { name: done.by.name, at: at(done.at) })}</p>
        </div>
      </li>
    )
  if (!open)
    return (
      <li className="item">
        <span className="mark" aria-hidden="true" />
        <p>{label}</p>
      </li>
    )
  return (
    <li className="item open">
      <button
        type="button"
        className="plain tick"
        aria-label={say('decision.item.do', { item: label })}
        aria-busy={ticking.busy}
        onClick={() => void ticking.run()}
      >
        <span className="mark" aria-hidden="true" />
        <span>{label}</span>
      </button>
      <Otherwise decision={decision} item={item} />
      <Trouble of={ticking.refused} />
    </li>
  )
}

function Otherwise({ decision, item }: Omit<Props, 'open'>) {
  const { say } = useSpeech()
  const [note, setNote] = useState('')
  return (
    <FormDialog
      act="decision.check"
      look="plain link"
      label={say('decision.item.otherwise')}
      name={say('decision.item.otherwise_of', { item: item.label })}
      title={say('decision.item.otherwise_of', { item: item.label })}
      onDo={() => check(decision, item.id, 'departed', note)}
    >
      <LongField label={say('decision.item.note')} value={note} onChange={setNote} required />
    </FormDialog>
  )
}
