import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from './FormDialog.tsx'

/** Somebody joins the record; a function and a link come after. */
export function AddPerson() {
  const { say } = useSpeech()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const add = async () => {
    const body = { person: crypto.randomUUID(), name, email, administrator: false }
    await told(api.POST('/api/people', { params: { header: actHeaders() }, body }))
    setName('')
    setEmail('')
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog act="person.add" label={say('people.add')} look="primary" onDo={add}>
      <TextField label={say('people.name')} value={name} onChange={setName} required />
      <TextField label={say('people.email')} value={email} onChange={setEmail} type="email" required />
    </FormDialog>
  )
}
