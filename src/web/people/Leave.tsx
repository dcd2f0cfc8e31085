import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Person, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { atClock, sayMoment } from '../parts/moment.ts'
import { FormDialog } from './FormDialog.tsx'

/** A person leaves, now or later; or is back, or stays after all. */
export function Leave({ person }: { person: Person }) {
  const { say, language } = useSpeech()
  return (
    <>
      {person.left !== null && (
        <p className="small">
          {say(person.active ? 'people.leaves_at' : 'people.left_at', {
            at: sayMoment(language, person.left),
          })}
        </p>
      )}
      {person.left === null || person.active ? <Leaving person={person} /> : null}
      {person.left !== null && <Returning person={person} />}
    </>
  )
}

function Leaving({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [at, setAt] = useState('')
  const [why, setWhy] = useState('')
  const leave = async () => {
    await told(
      api.POST('/api/people/{person}/leavings', {
        params: { path: { person: person.id }, header: actHeaders(person.rev) },
        body: { at: at === '' ? null : atClock(at), why },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="person.leave"
      label={say('people.leave')}
      title={say('people.leave_of', { name: person.name })}
      look="small"
      onDo={leave}
    >
      <p className="muted small">{say('people.leave.what')}</p>
      <TextField label={say('people.leave.at')} value={at} onChange={setAt} type="datetime-local" />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}

function Returning({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const back = async () => {
    await told(
      api.POST('/api/people/{person}/returns', {
        params: { path: { person: person.id }, header: actHeaders(person.rev) },
        body: { why },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  const label = say(person.active ? 'people.stays' : 'people.returns')
  return (
    <FormDialog act="person.return" label={label} title={`${label}: ${person.name}`} look="small" onDo={back}>
      <p className="muted small">{say(person.active ? 'people.stays.what' : 'people.returns.what')}</p>
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
