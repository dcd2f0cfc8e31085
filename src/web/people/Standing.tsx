import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type People, type Person, queries } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from './FormDialog.tsx'

/** Who stands in for a person, and when the person is away. */
export function Standing({ person, people }: { person: Person; people: People }) {
  const { say } = useSpeech()
  const name = (id: string) => people.people.find(each => each.id === id)?.name ?? ''
  const deputies = people.deputies.filter(each => each.person === person.id)
  const absences = people.absences.filter(each => each.person === person.id)
  return (
    <section>
      <h2>{say('people.standing')}</h2>
      <ul className="stack">
        {deputies.map(({ id, deputy, from, to }) => (
          <li key={id}>
            {say('people.deputy_is', { name: name(deputy) })}{' '}
            <span className="faint">
              {from !== null || to !== null ? say('people.span', { from: from ?? '', to: to ?? '' }) : ''}
            </span>
          </li>
        ))}
        {absences.map(({ id, from, to }) => (
          <li key={id}>{say('people.absent', { from: from ?? '', to: to ?? '' })}</li>
        ))}
        {deputies.length + absences.length === 0 && (
          <li className="faint small">{say('people.standing.none')}</li>
        )}
      </ul>
      <div className="row wrap">
        <NameDeputy
          person={person}
          others={people.people.filter(each => each.id !== person.id && each.active)}
        />
        <RecordAbsence person={person} />
      </div>
    </section>
  )
}

function NameDeputy({ person, others }: { person: Person; others: readonly Person[] }) {
  const { say } = useSpeech()
  const [deputy, setDeputy] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const name = async () => {
    const body = { id: crypto.randomUUID(), person: person.id, deputy, from: from || null, to: to || null }
    await told(api.POST('/api/deputies', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="deputy.name"
      label={say('people.deputy')}
      title={say('people.deputy_for', { name: person.name })}
      look="small"
      onDo={name}
    >
      <Labelled label={say('people.deputy')}>
        {field => (
          <select {...field} value={deputy} onChange={event => setDeputy(event.target.value)} required>
            <option value="">{say('people.choose')}</option>
            {others.map(each => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField label={say('people.from')} value={from} onChange={setFrom} type="date" />
      <TextField label={say('people.to')} value={to} onChange={setTo} type="date" />
    </FormDialog>
  )
}

function RecordAbsence({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const record = async () => {
    const body = { id: crypto.randomUUID(), person: person.id, from, to }
    await told(api.POST('/api/absences', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="absence.record"
      label={say('people.absence')}
      title={say('people.absence_of', { name: person.name })}
      look="small"
      onDo={record}
    >
      <TextField label={say('people.first_day')} value={from} onChange={setFrom} type="date" required />
      <TextField label={say('people.last_day')} value={to} onChange={setTo} type="date" required />
    </FormDialog>
  )
}
