import { useState } from 'react'
import { LongField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { FormDialog } from '../../people/FormDialog.tsx'
import type { Decision } from '../queries.ts'
import { type End, end } from './acts.ts'

type Props = { decision: Decision; step: End; look?: 'primary' | 'small' }

/** A button for what takes a decision elsewhere than on, which asks for the reason. */
export function WhyDialog({ decision, step, look }: Props) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  return (
    <FormDialog
      act={`decision.${step}`}
      mayNot={decision.steps[step] ?? null}
      label={say(`decision.do.${step}`)}
      title={`${say(`decision.do.${step}`)}: ${decision.title}`}
      onDo={() => end(decision, step, why)}
      {...(look === undefined ? {} : { look })}
    >
      <LongField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
