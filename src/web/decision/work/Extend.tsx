import { useState } from 'react'
import { LongField, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { FormDialog } from '../../people/FormDialog.tsx'
import { instantIn, wallIn } from '../../windows/wall.ts'
import { extend } from '../page/acts.ts'
import type { Decision } from '../queries.ts'

const HALF_AN_HOUR = 1_800_000

/** The plant lets work go on beyond its time: half an hour, unless it says otherwise. */
export function Extend({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const { zone, slot } = decision
  const [to, setTo] = useState(slot === null ? '' : wallIn(zone, Date.parse(slot.to) + HALF_AN_HOUR))
  const [why, setWhy] = useState('')
  return (
    <FormDialog
      act="decision.extend"
      mayNot={decision.steps.extend ?? null}
      label={say('decision.do.extend')}
      onDo={() => extend(decision, instantIn(zone, to), why)}
    >
      <TextField
        label={say('decision.extend.to', { zone })}
        type="datetime-local"
        value={to}
        onChange={setTo}
        required
      />
      <LongField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
