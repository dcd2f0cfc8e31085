import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Person, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from './FormDialog.tsx'

/** A person's name and address and whether they administer the installation. */
export function ChangePersonForm({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [name, setName] = useState(person.name)
  const [email, setEmail] = useState(person.email)
  const [administrator, setAdministrator] = useState(person.administrator)
  const change = async () => {
    await told(
      api.PUT('/api/people/{person}', {
        params: { path: { person: person.id }, header: actHeaders(person.rev) },
        body: { name, email, administrator },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  const check = (label: string, value: boolean, set: (value: boolean) => void) => (
    <label className="row">
      <input type="checkbox" checked={value} onChange={event => set(event.target.checked)} />
      {label}
    </label>
  )
  return (
    <FormDialog
      act="person.change"
      label={say('people.change')}
      title={say('people.change_of', { name: person.name })}
      look="small"
      onDo={change}
    >
      <TextField label={say('people.name')} value={name} onChange={setName} required />
      <TextField label={say('people.email')} value={email} onChange={setEmail} type="email" required />
      {check(say('people.administrator'), administrator, setAdministrator)}
    </FormDialog>
  )
}
