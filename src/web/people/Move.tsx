import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Holding, type Person, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { FormDialog } from './FormDialog.tsx'
import { FunctionField, PlaceField } from './fields.tsx'
import type { Names } from './names.ts'

type Props = { person: Person; held: readonly Holding[]; names: Names }

/** A person moves: what they hold ends on a day, and from the next they hold another function. */
export function Move({ person, held, names }: Props) {
  const { say } = useSpeech()
  const [ends, setEnds] = useState<readonly string[]>(held.map(({ id }) => id))
  const [fn, setFn] = useState('')
  const [place, setPlace] = useState('')
  const [day, setDay] = useState(today())
  const [why, setWhy] = useState('')
  if (held.length === 0) return null
  const move = async () => {
    const [site = null, area = null] = place === '' ? [] : place.split('/')
    const ended = held.filter(({ id }) => ends.includes(id)).map(({ id, rev }) => ({ holding: id, rev }))
    const gives = { holding: crypto.randomUUID(), function: fn, site, area }
    await told(
      api.POST('/api/people/{person}/moves', {
        params: { path: { person: person.id }, header: actHeaders() },
        body: { day, why, ends: ended, gives },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="holding.move"
      label={say('people.move')}
      title={say('people.move_of', { name: person.name })}
      look="small"
      onDo={move}
    >
      <fieldset className="plain-set">
        <legend>{say('people.move.ends')}</legend>
        {held.map(one => (
          <label key={one.id} className="row">
            <input
              type="checkbox"
              checked={ends.includes(one.id)}
              onChange={event =>
                setEnds(event.target.checked ? [...ends, one.id] : ends.filter(id => id !== one.id))
              }
            />
            {names.fn(one.function)} · {names.place(one.site, one.area)}
          </label>
        ))}
      </fieldset>
      <TextField label={say('people.last_day')} value={day} onChange={setDay} type="date" required />
      <FunctionField names={names} value={fn} onChange={setFn} />
      <PlaceField names={names} value={place} onChange={setPlace} />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
