import { useMemo, useState } from 'react'
import { pathFault, stepsOf } from '#rules/split/escalation.ts'
import type { Escalation, Split } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { useSpeech } from '../../../parts/language.ts'
import type { Bench } from '../../draft.ts'
import { ElementList } from '../ElementList.tsx'
import { Climb } from './Climb.tsx'
import { EscalationForm } from './EscalationForm.tsx'

/** The escalation paths: to whom a question goes when nobody answers, each drawn to its end. */
export function Escalations({ bench, split }: { bench: Bench; split: Split }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<Escalation | 'new' | null>(null)
  const uses = useMemo(() => usesOf(split), [split])
  return (
    <>
      <ElementList
        name={say('parts.escalations')}
        heads={[say('parts.name'), say('parts.way'), say('parts.used_head')]}
        rows={split.escalations.map(path => {
          const fault = pathFault(split, path.id)
          return {
            key: path.id,
            label: path.label,
            after: fault !== null && <span className="tag wrong">{say(`parts.fault.${fault}`)}</span>,
            cells: [
              <Climb key="way" split={split} steps={stepsOf(split, path.id)} own={path.steps.length} />,
              say('parts.times', { count: uses('escalation', path.id).length }),
            ],
          }
        })}
        add={say('parts.add_escalation')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(split.escalations.find(path => path.id === key) ?? null)}
      />
      {open !== null && (
        <EscalationForm
          bench={bench}
          split={split}
          path={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
