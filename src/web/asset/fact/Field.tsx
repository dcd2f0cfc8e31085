import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { networkQuery } from '../../network/queries.ts'
import { Labelled, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { choices, listed, type Field as Name, wrongAddresses } from '../form.ts'
import { AssetField } from './AssetField.tsx'
import { Choice, type FieldProps } from './Choice.tsx'
import { SupportFields } from './SupportFields.tsx'
import { SystemFields } from './SystemFields.tsx'

/** One field of an asset in a form. */
export function Field({ name, ...props }: FieldProps & { name: Name }) {
  const { say } = useSpeech()
  const { values, onChange } = props
  const label = say(`asset.field.${name}`)
  if (name === 'support') return <SupportFields {...props} />
  if (name === 'systems') return <SystemFields {...props} />
  if (name === 'area' || name === 'cell') return <PlacePart name={name} {...props} />
  if (name === 'owner') return <Owner {...props} />
  if (name === 'parent' || name === 'partner') {
    const first = props.near?.find(one => one.id === values[name])
    return (
      <AssetField
        key={props.site}
        label={label}
        site={props.site}
        first={first === undefined ? null : { id: first.id, name: `${first.tag} ${first.name}`.trim() }}
        onChange={asset => onChange({ [name]: asset })}
      />
    )
  }
  if (name === 'zone') return <Zone {...props} />
  if (name === 'safetyFunction')
    return (
      <Choice
        label={label}
        value={values[name]}
        onChange={value => onChange({ [name]: value })}
        options={(['yes', 'no', 'unknown'] as const).map(id => [id, say(`asset.yes.${id}`)])}
      />
    )
  if (isChoice(name))
    return (
      <Choice
        label={label}
        value={values[name]}
        onChange={value => onChange({ [name]: value })}
        options={choices[name].map(id => [id, say(`asset.${name}.${id}` as 'asset.class.plc')])}
      />
    )
  if (isLines(name)) return <Lines name={name} label={label} {...props} />
  return (
    <TextField
      label={label}
      value={values[name]}
      onChange={value => onChange({ [name]: value })}
      type={name === 'backup_on' ? 'date' : 'text'}
      required={name === 'tag'}
      {...(name === 'tag' ? { hint: say('asset.tag.hint') } : {})}
    />
  )
}

const lines = [...listed, 'accounts', 'notes'] as const
type LinesName = (typeof lines)[number]
const isLines = (name: Name): name is LinesName => lines.some(one => one === name)

const isChoice = (name: string): name is keyof typeof choices => name in choices

/** Several lines, of addresses each of a kind that is known. */
function Lines({ name, label, values, onChange }: FieldProps & { name: LinesName; label: string }) {
  const { say } = useSpeech()
  const wrong = name === 'addresses' ? wrongAddresses(values.addresses) : []
  const hint =
    wrong.length > 0
      ? say('asset.addresses.wrong', { list: wrong })
      : name === 'notes'
        ? null
        : say(`asset.${name}.hint`)
  return (
    <Labelled label={label} hint={hint} wrong={wrong.length > 0}>
      {field => (
        <textarea
          {...field}
          rows={name === 'notes' ? 4 : 3}
          className={name === 'notes' || name === 'accounts' ? 'field' : 'field mono'}
          aria-invalid={wrong.length > 0 || undefined}
          value={values[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      )}
    </Labelled>
  )
}

/** The area, and the cell within it; another area has other cells. */
function PlacePart({ name, site, names, values, onChange }: FieldProps & { name: 'area' | 'cell' }) {
  const { say, label } = useSpeech()
  const areas = names.sites.find(each => each.id === site)?.areas ?? []
  const parts = name === 'area' ? areas : (areas.find(each => each.id === values.area)?.cells ?? [])
  if (name === 'cell' && parts.length === 0) return null
  return (
    <Choice
      label={say(`asset.field.${name}`)}
      value={values[name]}
      onChange={value => onChange(name === 'area' ? { area: value, cell: '' } : { cell: value })}
      options={[['', say('asset.place.none')], ...parts.map(part => [part.id, label(part.label)] as const)]}
    />
  )
}

/** The function that answers for it: the split's for the asset list, unless another is named. */
function Owner({ names, values, onChange }: FieldProps) {
  const { say, label } = useSpeech()
  return (
    <Choice
      label={say('asset.field.owner')}
      value={values.owner}
      onChange={owner => onChange({ owner })}
      options={[
        ['', say('asset.owner.split')],
        ...names.functions.filter(fn => fn.external !== true).map(fn => [fn.id, label(fn.label)] as const),
      ]}
    />
  )
}

/** Any name; the zones of the site that are in force are offered, or, as long as there are none, those that conditions of the split know. */
function Zone({ names, site, values, onChange }: FieldProps) {
  const { say, label } = useSpeech()
  const id = useId()
  const fact = names.split.facts.find(one => one.id === 'zone')
  const network = useQuery({ ...networkQuery(site), enabled: site !== '' })
  const known = fact?.type === 'enum' ? fact.values : []
  const zones = network.data?.inForce?.content.zones ?? known
  return (
    <Labelled label={say('asset.field.zone')} hint={say('asset.zone.hint')}>
      {field => (
        <>
          <input
            {...field}
            list={id}
            value={values.zone}
            onChange={event => onChange({ zone: event.target.value })}
          />
          <datalist id={id}>
            {zones.map(zone => (
              <option key={zone.id} value={zone.id}>
                {label(zone.label)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Labelled>
  )
}
