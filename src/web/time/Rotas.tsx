import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Calendar, queries } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { type Chosen, PersonField } from '../people/PersonField.tsx'

const outdated = () => queries.invalidateQueries({ queryKey: ['calendar'] })
/** When it is handed over; other rules of RFC 5545 come over the API. */
const rhythms = { weekly: 'FREQ=WEEKLY', two_weeks: 'FREQ=WEEKLY;INTERVAL=2', daily: 'FREQ=DAILY' } as const
type Rhythm = keyof typeof rhythms

/** Who is on call at a place by turns. */
export function Rotas({ calendar }: { calendar: Calendar }) {
  const { say } = useSpeech()
  const names = useRecordNames()
  return (
    <section className="panel" aria-labelledby="rotas">
      <h2 id="rotas">{say('rota.title')}</h2>
      {calendar.rotas.length === 0 && <p className="muted small">{say('rota.none')}</p>}
      <ul className="stack">
        {calendar.rotas.map(rota => (
          <li key={rota.id} className="rota">
            <b>{names?.fn(rota.function) ?? rota.function}</b>
            <span>{rota.people.map(({ name }) => name).join(' → ')}</span>
            <span className="faint small">
              {say('rota.since', { start: rota.start.replace('T', ' '), rule: rhythm(rota.rule, say) })}
              {rota.to !== null && ` · ${say('rota.to', { day: rota.to })}`}
            </span>
            {rota.to === null && <EndRota rota={rota} name={names?.fn(rota.function) ?? rota.function} />}
          </li>
        ))}
      </ul>
      {names !== null && <SetRota site={calendar.site} names={names} />}
    </section>
  )
}

const rhythm = (rule: string, say: ReturnType<typeof useSpeech>['say']): string => {
  const known = (Object.keys(rhythms) as Rhythm[]).find(each => rhythms[each] === rule)
  return known === undefined ? rule : say(`rota.${known}`)
}

function EndRota({ rota, name }: { rota: Calendar['rotas'][number]; name: string }) {
  const { say } = useSpeech()
  const [to, setTo] = useState(today())
  const [why, setWhy] = useState('')
  const end = async () => {
    const params = { path: { rota: rota.id }, header: actHeaders(rota.rev) }
    await told(api.POST('/api/rotas/{rota}/endings', { params, body: { to, why } }))
    await outdated()
  }
  return (
    <FormDialog
      act="rota.end"
      label={say('rota.end')}
      title={say('rota.end_of', { name })}
      name={say('rota.end_of', { name })}
      look="plain link"
      onDo={end}
    >
      <TextField label={say('people.last_day')} value={to} onChange={setTo} type="date" required />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}

function SetRota({ site, names }: { site: string | null; names: Names }) {
  const { say, label } = useSpeech()
  const [fn, setFn] = useState('')
  const [start, setStart] = useState(`${today()}T08:00`)
  const [rule, setRule] = useState<Rhythm>('weekly')
  const [order, setOrder] = useState<readonly Chosen[]>([])
  const set = async () => {
    const body = {
      rota: crypto.randomUUID(),
      ...{ function: fn, site, start, rule: rhythms[rule], people: order.map(({ id }) => id) },
    }
    await told(api.POST('/api/rotas', { params: { header: actHeaders() }, body }))
    await outdated()
  }
  return (
    <FormDialog act="rota.set" label={say('rota.set')} look="small" onDo={set}>
      <Labelled label={say('people.function')}>
        {field => (
          <select
            {...field}
            value={fn}
            onChange={event => {
              setFn(event.target.value)
              setOrder([])
            }}
            required
          >
            <option value="">{say('people.choose')}</option>
            {names.functions.map(one => (
              <option key={one.id} value={one.id}>
                {label(one.label)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField label={say('rota.start')} value={start} onChange={setStart} type="datetime-local" required />
      <Labelled label={say('rota.rhythm')}>
        {field => (
          <select {...field} value={rule} onChange={event => setRule(event.target.value as Rhythm)}>
            {(Object.keys(rhythms) as Rhythm[]).map(each => (
              <option key={each} value={each}>
                {say(`rota.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <PersonField
        key={order.length}
        label={say('rota.add_person')}
        value={null}
        onChange={person => person !== null && setOrder([...order, person])}
        among={{ function: fn, site: site ?? '', there: 'true' }}
        not={order.map(({ id }) => id)}
        required={order.length === 0}
        hint={say('rota.order', { people: order.map(({ name }) => name) })}
      />
      {order.length > 0 && (
        <button type="button" className="plain link" onClick={() => setOrder(order.slice(0, -1))}>
          {say('rota.drop_last', { name: order.at(-1)?.name ?? '' })}
        </button>
      )}
    </FormDialog>
  )
}
