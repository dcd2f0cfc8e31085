import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type People, queries } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { fitsText } from './found.ts'
import type { Names } from './names.ts'

const SHOWN = 50

/** A vacancy, as the desk sends it here in the address: who gets the function? */
export function FillVacancy({ people, names }: { people: People; names: Names }) {
  const { say } = useSpeech()
  const { give: fn, place = '' } = useSearch({ from: '/people' })
  const go = useNavigate()
  const refusal = useMayNot('holding.give')
  const [sought, setSought] = useState('')
  const [person, setPerson] = useState('')
  const [from, setFrom] = useState(today())
  const close = () => void go({ ...paths.people(), replace: true })
  const [site = null, area = null] = place === '' ? [] : place.split('/')
  const give = useAct(async () => {
    const holding = { holding: crypto.randomUUID(), function: fn ?? '', person, site, area, from, to: null }
    await told(api.POST('/api/holdings', { params: { header: actHeaders() }, body: holding }))
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['people'] }),
      queries.invalidateQueries({ queryKey: ['desk'] }),
    ])
  })
  if (fn === undefined) return null
  const found = people.people.filter(each => each.active && fitsText(sought, [each.name, each.email]))
  const name = `${names.fn(fn)}, ${names.place(site, area)}`
  return (
    <Dialog title={say('people.fill', { name })} onClose={close}>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void give.run().then(done => done && close())
        }}
      >
        <TextField label={say('people.fill.search')} value={sought} onChange={setSought} type="search" />
        <Labelled label={say('people.fill.who')} hint={refusal}>
          {field => (
            <select {...field} value={person} onChange={event => setPerson(event.target.value)} required>
              <option value="">{say('people.choose')}</option>
              {found.slice(0, SHOWN).map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <TextField label={say('people.first_day')} value={from} onChange={setFrom} type="date" required />
        <Trouble of={give.refused} />
        <div className="row wrap">
          <button type="submit" className="btn primary" aria-busy={give.busy} disabled={refusal !== null}>
            {say('people.give')}
          </button>
          <button type="button" className="btn" onClick={close}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
