import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Holding, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { FormDialog } from './FormDialog.tsx'

/** A person gives a function up after a day, with why. */
export function EndHolding({ holding, name }: { holding: Holding; name: string }) {
  const { say } = useSpeech()
  const [to, setTo] = useState(today())
  const [why, setWhy] = useState('')
  const end = async () => {
    await told(
      api.POST('/api/holdings/{holding}/endings', {
        params: { path: { holding: holding.id }, header: actHeaders(holding.rev) },
        body: { to, why },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="holding.end"
      label={say('people.end')}
      title={say('people.end_of', { name })}
      name={say('people.end_of', { name })}
      look="plain link"
      onDo={end}
    >
      <TextField label={say('people.last_day')} value={to} onChange={setTo} type="date" required />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
