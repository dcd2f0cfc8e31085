import { useState } from 'react'
import { LongField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { FormDialog } from '../../people/FormDialog.tsx'
import { finish, verify } from '../page/acts.ts'
import type { Decision } from '../queries.ts'

/** The work is over: whoever did it says so. */
export function Finish({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const [said, setSaid] = useState('')
  return (
    <FormDialog
      act="decision.finish"
      mayNot={decision.steps.finish ?? null}
      label={say('decision.do.finish')}
      look="primary"
      onDo={() => finish(decision, said)}
    >
      <LongField label={say('decision.finish.said')} value={said} onChange={setSaid} />
    </FormDialog>
  )
}

/** The plant has looked at it. */
export function Verify({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const [found, setFound] = useState('')
  return (
    <FormDialog
      act="decision.verify"
      mayNot={decision.steps.verify ?? null}
      label={say('decision.do.verify')}
      look="primary"
      onDo={() => verify(decision, found)}
    >
      <LongField label={say('decision.verify.found')} value={found} onChange={setFound} required />
    </FormDialog>
  )
}
