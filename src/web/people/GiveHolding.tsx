import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Person, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from './FormDialog.tsx'
import { FunctionField, PlaceField } from './fields.tsx'
import type { Names } from './names.ts'

/** A person gets a function: corporate, at a site, or in an area of it. */
export function GiveHolding({ person, names }: { person: Person; names: Names }) {
  const { say } = useSpeech()
  const [fn, setFn] = useState('')
  const [place, setPlace] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const give = async () => {
    const [site = null, area = null] = place === '' ? [] : place.split('/')
    await told(
      api.POST('/api/holdings', {
        params: { header: actHeaders() },
        body: {
          holding: crypto.randomUUID(),
          function: fn,
          person: person.id,
          site,
          area,
          from: from || null,
          to: to || null,
        },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="holding.give"
      label={say('people.give')}
      title={say('people.give_to', { name: person.name })}
      look="small"
      onDo={give}
    >
      <FunctionField names={names} value={fn} onChange={setFn} />
      <PlaceField names={names} value={place} onChange={setPlace} />
      <TextField label={say('people.from')} value={from} onChange={setFrom} type="date" />
      <TextField label={say('people.to')} value={to} onChange={setTo} type="date" />
    </FormDialog>
  )
}
