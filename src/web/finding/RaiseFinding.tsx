import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { findingSources, severities } from '#rules/finding/finding.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Labelled, LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import type { Names } from '../people/names.ts'
import { useMe } from '../session/me.ts'
import { useInForce } from '../version/inForce.ts'
import { placesOf } from './places.ts'

type Props = {
  names: Names
  at?: string
  /** The asset that it is about. */
  asset?: string
  look?: 'primary' | 'small'
  /** What a screen reader says of the button, where the label alone does not tell. */
  name?: string
  /** What is known of it already, and what its source calls it. */
  preset?: Preset
}

type Preset = {
  readonly title: string
  readonly text: string
  readonly activity: string
  readonly source: (typeof findingSources)[number]
  readonly reference: string
}

/** Somebody raises a finding: the form says at once whose it will be, and until when. */
export function RaiseFinding({ names, at, asset, look, name, preset }: Props) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const me = useMe()
  const { inForce } = useInForce()
  const own = me?.held.find(({ site }) => site !== null)
  const home = own === undefined ? '' : own.area === null ? `${own.site}` : `${own.site}/${own.area}`
  const [place, setPlace] = useState(at ?? home)
  const [title, setTitle] = useState(preset?.title.slice(0, 200) ?? '')
  const [text, setText] = useState(preset?.text ?? '')
  const [severity, setSeverity] = useState<(typeof severities)[number]>('medium')
  const [stops, setStops] = useState(false)
  const [activity, setActivity] = useState(preset?.activity ?? '')
  const [source, setSource] = useState<(typeof findingSources)[number]>(preset?.source ?? 'person')
  const raise = async () => {
    const [site = '', area = null] = place.split('/')
    const finding = crypto.randomUUID()
    const subject = asset === undefined ? null : { kind: 'asset' as const, id: asset }
    const body = { finding, site, area, cell: null, source, subject }
    await told(
      api.POST('/api/findings', {
        params: { header: actHeaders() },
        body: { ...body, title, text, severity, stops, activity, reference: preset?.reference ?? null },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['findings'] })
    await queries.invalidateQueries({ queryKey: ['network'] })
    await go(paths.finding(finding))
  }
  return (
    <FormDialog
      act="finding.raise"
      label={say('finding.raise')}
      onDo={raise}
      {...(look && { look })}
      {...(name && { name })}
    >
      <TextField label={say('finding.what')} value={title} onChange={setTitle} required />
      <Choice label={say('finding.site')} value={place} onChange={setPlace} options={placesOf(names)} empty />
      <Choice
        label={say('finding.severity')}
        value={severity}
        onChange={value => setSeverity(value as typeof severity)}
        options={severities.map(each => [each, say(`finding.severity.${each}`)])}
      />
      <label className="row">
        <input type="checkbox" checked={stops} onChange={event => setStops(event.target.checked)} />{' '}
        {say('finding.stops')}
      </label>
      <Labelled label={say('finding.activity')}>
        {field => (
          <select {...field} value={activity} onChange={event => setActivity(event.target.value)} required>
            <option value="">{say('people.choose')}</option>
            {inForce?.split.groups.map(group => (
              <optgroup key={group.id} label={label(group.label)}>
                {inForce.split.activities
                  .filter(each => each.group === group.id)
                  .map(each => (
                    <option key={each.id} value={each.id}>
                      {label(each.label)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
      <GoesTo activity={activity} place={place} names={names} />
      <LongField label={say('finding.text')} value={text} onChange={setText} />
      <Choice
        label={say('finding.source')}
        value={source}
        onChange={value => setSource(value as typeof source)}
        options={findingSources.map(each => [each, say(`finding.source.${each}`)])}
      />
    </FormDialog>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [string, string])[]
  /** Nothing is chosen at first. */
  empty?: boolean
}

function Choice({ label, value, onChange, options, empty = false }: ChoiceProps) {
  const { say } = useSpeech()
  return (
    <Labelled label={label}>
      {field => (
        <select {...field} value={value} onChange={event => onChange(event.target.value)} required>
          {empty && <option value="">{say('people.choose')}</option>}
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Whose a finding of an activity is at a place, if it is raised now. */
function GoesTo({ activity, place, names }: { activity: string; place: string; names: Names }) {
  const { say, language } = useSpeech()
  const asked = useQuery({
    queryKey: ['split', 'goes-to', activity, place],
    queryFn: () => told(api.GET('/api/who', { params: { query: { activity, place, facts: '{}' } } })),
    enabled: activity !== '' && place !== '',
    retry: false,
  })
  const answer = asked.data?.answer as
    | { row: { A: string[] }; people: Record<string, { name: string }[]> }
    | undefined
  const [fn] = answer?.row.A ?? []
  if (answer === undefined || fn === undefined || asked.data === undefined) return null
  const people = (answer.people[fn] ?? []).map(({ name }) => name)
  const owner = [names.fn(fn), ...(people.length === 0 ? [] : [`(${people.join(', ')})`])].join(' ')
  const { dueBy, zone } = asked.data
  return (
    <p className="small" role="status">
      {dueBy === null
        ? say('finding.goes_to.open', { owner })
        : say('finding.goes_to', { owner, due: sayMoment(language, dueBy, zone) })}
    </p>
  )
}
