import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EXCEPTION_KIND } from '#rules/plant/room/room.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { Choice } from '../asset/fact/Choice.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { type Chosen, PersonField } from '../people/PersonField.tsx'
import { outdated, type WholeRoom } from './queries.ts'

type Props = { of: WholeRoom; mayNot: string | null }

/** Whom decisions let in beside the rules, until when. */
export function Exceptions({ of, mayNot }: Props) {
  const { say } = useSpeech()
  return (
    <section className="panel room-part" aria-labelledby="exceptions">
      <div className="row between wrap">
        <h2 id="exceptions">{say('room.exceptions')}</h2>
        <span className="row wrap">
          <Link className="btn small" {...paths.newDecision({ kind: EXCEPTION_KIND })}>
            {say('room.except.ask')}
          </Link>
          <Add of={of} mayNot={mayNot} />
        </span>
      </div>
      {of.exceptions.length === 0 && <p className="muted">{say('room.exceptions.none')}</p>}
      <ul className="entries">
        {of.exceptions.map(one => (
          <li key={one.id}>
            <div>
              <p>
                <b>{one.name}</b>
                {one.company !== '' && `, ${one.company}`}{' '}
                {!one.holds && <span className="tag late">{say('room.except.over')}</span>}
              </p>
              <p className="small">
                <Link {...paths.decision(one.decision.id)}>
                  {say('decision.number', { number: one.decision.number })}
                </Link>{' '}
                {one.decision.title}
                {one.until !== null && `, ${say('room.except.until', { until: one.until })}`}
              </p>
            </div>
            <Bar of={one} mayNot={mayNot} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Add({ of: { room, decisions }, mayNot }: Props) {
  const { say } = useSpeech()
  const standing = decisions.filter(one => one.kind === EXCEPTION_KIND)
  const [decision, setDecision] = useState('')
  const [person, setPerson] = useState<Chosen | null>(null)
  const [said, setSaid] = useState({ name: '', company: '' })
  const by = decision === '' ? (standing[0]?.id ?? '') : decision
  const save = async () => {
    const whom = person === null ? said : { person: person.id }
    const body = { exception: crypto.randomUUID(), decision: by, ...whom }
    const params = { path: { room: room.id }, header: actHeaders() }
    await told(api.POST('/api/rooms/{room}/exceptions', { params, body }))
    setPerson(null)
    setSaid({ name: '', company: '' })
    await outdated()
  }
  return (
    <FormDialog
      act="room.except"
      mayNot={mayNot ?? (standing.length === 0 ? say('room.except.none') : null)}
      label={say('room.except')}
      title={say('room.except.title')}
      look="small"
      onDo={save}
    >
      <Choice
        label={say('room.except.decision')}
        value={by}
        onChange={setDecision}
        options={standing.map(one => [one.id, `D-${one.number} ${one.title}`])}
      />
      <PersonField label={say('entry.own')} value={person} onChange={setPerson} />
      {person === null && (
        <>
          <TextField
            label={say('entry.name')}
            value={said.name}
            onChange={name => setSaid({ ...said, name })}
            required
          />
          <TextField
            label={say('entry.company')}
            value={said.company}
            onChange={company => setSaid({ ...said, company })}
          />
        </>
      )}
    </FormDialog>
  )
}

function Bar({ of, mayNot }: { of: WholeRoom['exceptions'][number]; mayNot: string | null }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const name = say('room.bar.title', { name: of.name })
  const save = async () => {
    const params = { path: { exception: of.id }, header: actHeaders(of.rev) }
    await told(api.POST('/api/room-exceptions/{exception}/endings', { params, body: { why } }))
    await outdated()
  }
  return (
    <FormDialog
      act="room.bar"
      mayNot={mayNot}
      label={say('room.bar')}
      title={name}
      name={name}
      look="small"
      onDo={save}
    >
      <TextField label={say('room.rule.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
