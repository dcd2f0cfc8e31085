import { useState } from 'react'
import { Labelled } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SignDialog } from '../../sign/SignDialog.tsx'
import type { Decision } from '../queries.ts'
import { sign } from './acts.ts'
import { useNamed } from './named.ts'

/** A key is turned or a consent given, perhaps on conditions: each becomes a check before the work. */
export function Signing({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { say } = useSpeech()
  const { fn } = useNamed(decision)
  const [conditions, setConditions] = useState('')
  const { signs, number, title, hash, id, rev, meaning, work, state } = decision
  const lines = conditions
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return (
    <SignDialog
      title={say(signs?.role === 'consent' ? 'decision.give_consent' : 'decision.turn')}
      what={say('decision.sign.what', {
        ...{ number: say('decision.number', { number }), title, function: fn(signs?.as ?? '') },
      })}
      hash={hash ?? ''}
      subject={id}
      rev={rev}
      usual={meaning}
      onSign={signed => sign(decision, signed, lines)}
      onClose={onClose}
    >
      {work && state === 'deciding' && (
        <Labelled label={say('decision.sign.conditions')} hint={say('decision.sign.conditions.hint')}>
          {field => (
            <textarea
              {...field}
              rows={2}
              value={conditions}
              onChange={event => setConditions(event.target.value)}
            />
          )}
        </Labelled>
      )}
    </SignDialog>
  )
}
