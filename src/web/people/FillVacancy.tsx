import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import type { Names } from './names.ts'
import { type Chosen, PersonField } from './PersonField.tsx'

/** A vacancy, as the desk sends it here in the address: who gets the function? */
export function FillVacancy({ names }: { names: Names }) {
  const { say } = useSpeech()
  const { give: fn, place = '' } = useSearch({ from: '/people' })
  const go = useNavigate()
  const refusal = useMayNot('holding.give')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [from, setFrom] = useState(today())
  const close = () => void go({ ...paths.people(), replace: true })
  const [site = null, area = null] = place === '' ? [] : place.split('/')
  const give = useAct(async () => {
    const person = chosen?.id ?? ''
    const holding = { holding: crypto.randomUUID(), function: fn ?? '', person, site, area, from, to: null }
    await told(api.POST('/api/holdings', { params: { header: actHeaders() }, body: holding }))
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['people'] }),
      queries.invalidateQueries({ queryKey: ['desk'] }),
    ])
  })
  if (fn === undefined) return null
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
        <PersonField
          label={say('people.fill.who')}
          value={chosen}
          onChange={setChosen}
          among={{ there: 'true' }}
          hint={refusal}
          required
        />
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
