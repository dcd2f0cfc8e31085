import { useState } from 'react'
import { slug } from '#exchange/workbook/tidy.ts'
import { pathFault, stepsOf } from '#rules/split/escalation.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import { type Escalation, type Split, Within } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { Labelled } from '../../../parts/Labelled.tsx'
import { useSpeech } from '../../../parts/language.ts'
import type { Bench } from '../../draft.ts'
import { ElementDialog } from '../ElementDialog.tsx'
import { LabelFields } from '../LabelFields.tsx'
import { useElement } from '../useElement.ts'
import { labelOf, type Writing } from '../writing.ts'
import { Climb } from './Climb.tsx'
import { StepFields } from './StepFields.tsx'

type Props = { bench: Bench; split: Split; path: Escalation | null; onClose: () => void }

/** An escalation path: its steps, the path that goes on, and how it climbs as it is written. */
export function EscalationForm({ bench, split, path, onClose }: Props) {
  const { say, label: read } = useSpeech()
  const { put, refused } = useElement(bench)
  const [label, setLabel] = useState<Writing>(path?.label ?? {})
  const [steps, setSteps] = useState<Escalation['steps']>(path?.steps ?? [{ after: '24 hours', to: [] }])
  const [onward, setOnward] = useState(path?.onward)
  const key = path?.id ?? freshId(split.escalations, slug(label.en ?? '') || 'path')
  const written = labelOf(label)
  const body: Escalation = {
    id: key,
    label: written ?? { en: key },
    steps,
    ...(onward !== undefined && { onward }),
  }
  const tried: Split = {
    ...split,
    escalations: [...split.escalations.filter(each => each.id !== key), body],
  }
  const fault = pathFault(tried, key)
  const unready =
    written === null
      ? say('parts.no_name')
      : steps.some(step => step.to.length === 0)
        ? say('parts.no_receiver')
        : steps.some(step => !Within.safeParse(step.after).success)
          ? say('parts.no_after')
          : null
  return (
    <ElementDialog
      title={path === null ? say('parts.add_escalation') : say('parts.change_escalation')}
      unready={unready}
      refused={refused}
      onSave={() => put({ kind: 'escalation', key, body }, path === null) && onClose()}
      onRetire={path === null ? undefined : () => put({ kind: 'escalation', key, body: null }) && onClose()}
      users={path === null ? [] : usesOf(split)('escalation', path.id)}
      onClose={onClose}
    >
      <LabelFields name={say('parts.name')} value={label} onChange={setLabel} />
      <StepFields split={split} steps={steps} onChange={setSteps} />
      <Labelled label={say('parts.onward')} hint={say('parts.onward_why')}>
        {field => (
          <select
            {...field}
            value={onward ?? ''}
            onChange={event => setOnward(event.target.value || undefined)}
          >
            <option value="">{say('parts.onward_none')}</option>
            {split.escalations
              .filter(each => each.id !== key)
              .map(each => (
                <option key={each.id} value={each.id}>
                  {read(each.label)}
                </option>
              ))}
          </select>
        )}
      </Labelled>
      <Climb split={split} steps={stepsOf(tried, key)} own={steps.length} />
      {fault !== null && <p className="tag wrong">{say(`parts.fault.${fault}`)}</p>}
    </ElementDialog>
  )
}
