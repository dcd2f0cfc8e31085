import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Person, type PersonMore, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { atClock, sayMoment, today } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import { FormDialog } from './FormDialog.tsx'
import { type Chosen, PersonField } from './PersonField.tsx'

/** Who stands in for a person, and when the person is away. Everybody says so for themselves. */
export function Standing({ person }: { person: PersonMore }) {
  const { say } = useSpeech()
  const day = today()
  const deputies = person.deputies.filter(each => (each.to ?? day) >= day)
  const absences = person.absences.filter(each => each.to === null || Date.parse(each.to) > Date.now())
  return (
    <section>
      <h2>{say('people.standing')}</h2>
      <ul className="stack">
        {deputies.map(each => (
          <li key={each.id} className="row wrap">
            <span>
              {say('people.deputy_is', { name: each.name })}{' '}
              <span className="faint">
                {each.from !== null || each.to !== null
                  ? say('people.span', { from: each.from ?? '', to: each.to ?? '' })
                  : ''}
              </span>
            </span>
            <EndDeputy deputy={each} person={person.id} />
          </li>
        ))}
        {absences.map(each => (
          <Away key={each.id} absence={each} person={person} />
        ))}
        {deputies.length + absences.length === 0 && (
          <li className="faint small">{say('people.standing.none')}</li>
        )}
      </ul>
      <div className="row wrap">
        <NameDeputy person={person} />
        <RecordAbsence person={person} />
      </div>
    </section>
  )
}

const again = () => queries.invalidateQueries({ queryKey: ['people'] })

/** An absence, with the button that ends it: from then on the deputy does no more. */
function Away({ absence, person }: { absence: PersonMore['absences'][number]; person: Person }) {
  const { say, language } = useSpeech()
  const refusal = useMayNot('absence.end', person.id)
  const back = useAct(async () => {
    await told(
      api.POST('/api/absences/{absence}/endings', {
        params: { path: { absence: absence.id }, header: actHeaders(absence.rev) },
        body: {},
      }),
    )
    await again()
  })
  const from = sayMoment(language, absence.from)
  const label = say(Date.parse(absence.from) > Date.now() ? 'people.not_away' : 'people.back')
  return (
    <li className="row wrap">
      <span>
        {absence.to === null
          ? say('people.absent_open', { from })
          : say('people.absent', { from, to: sayMoment(language, absence.to) })}
      </span>
      <ActButton
        onPress={() => void back.run()}
        refusal={refusal}
        look="small"
        name={`${label}: ${person.name}`}
      >
        {label}
      </ActButton>
      <Trouble of={back.refused} />
    </li>
  )
}

function EndDeputy({ deputy, person }: { deputy: PersonMore['deputies'][number]; person: string }) {
  const { say } = useSpeech()
  const { name } = deputy
  const [to, setTo] = useState(today())
  const end = async () => {
    await told(
      api.POST('/api/deputies/{deputy}/endings', {
        params: { path: { deputy: deputy.id }, header: actHeaders(deputy.rev) },
        body: { to },
      }),
    )
    await again()
  }
  return (
    <FormDialog
      act="deputy.end"
      about={person}
      label={say('people.end')}
      title={say('people.end_of', { name })}
      name={say('people.end_of', { name })}
      look="plain link"
      onDo={end}
    >
      <TextField label={say('people.last_day')} value={to} onChange={setTo} type="date" required />
    </FormDialog>
  )
}

function NameDeputy({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [deputy, setDeputy] = useState<Chosen | null>(null)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const name = async () => {
    const body = {
      ...{ id: crypto.randomUUID(), person: person.id, deputy: deputy?.id ?? '' },
      ...{ from: from || null, to: to || null },
    }
    await told(api.POST('/api/deputies', { params: { header: actHeaders() }, body }))
    await again()
  }
  return (
    <FormDialog
      act="deputy.name"
      about={person.id}
      label={say('people.deputy')}
      title={say('people.deputy_for', { name: person.name })}
      look="small"
      onDo={name}
    >
      <PersonField
        label={say('people.deputy')}
        value={deputy}
        onChange={setDeputy}
        among={{ there: 'true' }}
        not={[person.id]}
        required
      />
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
    const at = (text: string) => (text === '' ? null : atClock(text))
    const body = { id: crypto.randomUUID(), person: person.id, from: at(from), to: at(to) }
    await told(api.POST('/api/absences', { params: { header: actHeaders() }, body }))
    await again()
  }
  return (
    <FormDialog
      act="absence.record"
      about={person.id}
      label={say('people.absence')}
      title={say('people.absence_of', { name: person.name })}
      look="small"
      onDo={record}
    >
      <TextField label={say('people.away_from')} value={from} onChange={setFrom} type="datetime-local" />
      <TextField label={say('people.away_to')} value={to} onChange={setTo} type="datetime-local" />
    </FormDialog>
  )
}
