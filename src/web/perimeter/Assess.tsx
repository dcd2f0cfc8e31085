import { useState } from 'react'
import { type Verdict, verdicts } from '#rules/perimeter/standing.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import { Labelled, LongField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { type Entry, outdated, type Register, type Required } from './queries.ts'

type Deviations = Register['deviations']
type Said = { readonly verdict: Verdict | null; readonly text: string; readonly decision: string }

type Props = {
  entry: Entry
  /** The requirements that are asked about. */
  numbers: readonly number[]
  deviations: Deviations
  onClose: () => void
}

/** Somebody says of requirements whether they are met; what nothing is said of stays as it is. */
export function Assess({ entry, numbers, deviations, onClose }: Props) {
  const { say } = useSpeech()
  const asked = entry.requirements.filter(({ n }) => numbers.includes(n))
  const [said, setSaid] = useState(new Map(asked.map(one => [one.n, saidOf(one, deviations)])))
  const assess = async () => {
    const all = [...said].flatMap(([requirement, { verdict, text, decision }]) => {
      if (verdict === null) return []
      const allowed = verdict === 'deviates' && decision !== '' ? decision : null
      return [{ requirement, verdict, said: text, decision: allowed }]
    })
    if (all.length === 0) throw new Refused('perimeter.assess.nothing', say('perimeter.assess.nothing'))
    const params = { path: { entry: entry.id }, header: actHeaders(entry.rev) }
    const body = { version: entry.standard?.version ?? 1, verdicts: all }
    await told(api.POST('/api/perimeter/{entry}/assessments', { params, body }))
    await outdated()
  }
  return (
    <AskDialog
      title={say('perimeter.assess.of', { name: entry.name })}
      button={say('perimeter.assess')}
      onDo={assess}
      onClose={onClose}
    >
      {asked.map(one => (
        <Fields
          key={one.n}
          of={one}
          said={said.get(one.n) ?? saidOf(one, deviations)}
          onSay={next => setSaid(new Map(said).set(one.n, next))}
          deviations={deviations}
        />
      ))}
    </AskDialog>
  )
}

/** What was said before stands in the form, where it still counts. */
const saidOf = ({ state, said, decision }: Required, deviations: Deviations): Said => ({
  verdict: said === null || state === 'again' ? null : said.verdict,
  text: said?.text ?? '',
  decision: deviations.some(({ id }) => id === decision?.id) ? (decision?.id ?? '') : '',
})

type FieldsProps = { of: Required; said: Said; onSay: (said: Said) => void; deviations: Deviations }

function Fields({ of: { n, text }, said, onSay, deviations }: FieldsProps) {
  const { say } = useSpeech()
  const { verdict } = said
  return (
    <fieldset className="plain-set perimeter-asked">
      <legend>
        {n}. {text}
      </legend>
      <div className="row wrap">
        {verdicts.map(one => (
          <label key={one} className="row">
            <input
              type="radio"
              name={`requirement-${n}`}
              checked={verdict === one}
              onChange={() => onSay({ ...said, verdict: one })}
            />
            {say(`perimeter.verdict.${one}`)}
          </label>
        ))}
      </div>
      {verdict !== null && (
        <LongField
          label={say(verdict === 'met' ? 'perimeter.assess.said' : 'perimeter.assess.how')}
          value={said.text}
          onChange={next => onSay({ ...said, text: next })}
          required={verdict === 'deviates'}
        />
      )}
      {verdict === 'deviates' && (
        <Labelled label={say('perimeter.assess.decision')}>
          {field => (
            <select
              {...field}
              value={said.decision}
              onChange={event => onSay({ ...said, decision: event.target.value })}
            >
              <option value="">{say('perimeter.assess.decision.none')}</option>
              {deviations.map(({ id, number, title }) => (
                <option key={id} value={id}>
                  {say('decision.number', { number })} {title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
    </fieldset>
  )
}
