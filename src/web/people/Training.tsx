import { useMemo, useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Person, type PersonMore, queries } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { FormDialog } from './FormDialog.tsx'
import type { Names } from './names.ts'

type Props = { person: PersonMore; names: Names }

/** The training that somebody has, and until when it holds. */
export function Training({ person, names }: Props) {
  const { say, label } = useSpeech()
  const courses = useMemo(
    () => new Map(names.functions.flatMap(fn => (fn.training ?? []).map(one => [one.id, one.label]))),
    [names],
  )
  const had = person.trainings
  const name = (course: string) => label(courses.get(course) ?? { en: course })
  return (
    <section>
      <h2>{say('people.training')}</h2>
      <ul className="stack">
        {had.map(({ id, course, from, to, rev }) => (
          <li key={id}>
            {name(course)} <span className="faint">{say('people.span', { from, to: to ?? '' })}</span>{' '}
            {to !== null && to < today() && <span className="tag late">{say('people.training.over')}</span>}
            {(to === null || to >= today()) && <End training={id} rev={rev} name={name(course)} />}
          </li>
        ))}
        {had.length === 0 && <li className="faint small">{say('people.training.none')}</li>}
      </ul>
      <Record person={person} courses={[...courses.keys()]} name={name} />
    </section>
  )
}

type EndProps = { training: string; rev: number; name: string }

/** A training is taken back, or is over sooner, after a day and with why. */
function End({ training, rev, name }: EndProps) {
  const { say } = useSpeech()
  const [to, setTo] = useState(today())
  const [why, setWhy] = useState('')
  const end = async () => {
    const params = { path: { training }, header: actHeaders(rev) }
    await told(api.POST('/api/trainings/{training}/endings', { params, body: { to, why } }))
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="training.end"
      label={say('people.end')}
      title={say('people.end_of', { name })}
      name={say('people.end_of', { name })}
      look="plain link"
      onDo={end}
    >
      <TextField label={say('people.last_day')} value={to} onChange={setTo} type="date" required />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}

type RecordProps = { person: Person; courses: readonly string[]; name: (course: string) => string }

function Record({ person, courses, name }: RecordProps) {
  const { say } = useSpeech()
  const [course, setCourse] = useState('')
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState('')
  const record = async () => {
    const body = { training: crypto.randomUUID(), person: person.id, course, from, to: to || null }
    await told(api.POST('/api/trainings', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog
      act="training.record"
      label={say('people.training.record')}
      title={say('people.training.of', { name: person.name })}
      look="small"
      onDo={record}
    >
      <Labelled
        label={say('people.training.course')}
        hint={courses.length === 0 ? say('people.training.nothing') : null}
      >
        {field => (
          <select {...field} value={course} onChange={event => setCourse(event.target.value)} required>
            <option value="">{say('people.choose')}</option>
            {courses.map(each => (
              <option key={each} value={each}>
                {name(each)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField label={say('people.first_day')} value={from} onChange={setFrom} type="date" required />
      <TextField label={say('people.to')} value={to} onChange={setTo} type="date" />
    </FormDialog>
  )
}
