import { type ReactNode, useState } from 'react'
import { actHeaders, api, told } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { type Speech, useSpeech } from '../../parts/language.ts'
import type { Names } from '../../people/names.ts'
import { AskDialog } from '../../session/AskDialog.tsx'
import { type Group, groups, listed, type Field as Name, patchOf, type Values, valuesOf } from '../form.ts'
import type { Asset } from '../queries.ts'
import { Field } from './Field.tsx'

type Props = { asset: Asset; names: Names; mayNot: string | null }

/** A group of an asset's fields: what is known, which are not, and the way to change them. */
export function Facts({
  group,
  hidden = [],
  children,
  ...props
}: Props & { group: Group; hidden?: readonly Name[]; children?: ReactNode }) {
  const speech = useSpeech()
  const { say } = speech
  const { asset, names, mayNot } = props
  const [open, setOpen] = useState(false)
  const values = valuesOf(asset)
  const told = groups[group]
    .filter(name => !hidden.includes(name))
    .map(name => ({ name, value: saidOf(speech, names, asset, values, name) }))
  const unknown = told.filter(({ value }) => value === null).map(({ name }) => say(`asset.field.${name}`))
  const title = say(`asset.group.${group}`)
  return (
    <section className="panel asset-facts" aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        <ActButton
          look="small"
          refusal={mayNot}
          name={say('asset.change_of', { group: title })}
          onPress={() => setOpen(true)}
        >
          {say('asset.change')}
        </ActButton>
      </div>
      <dl>
        {told.map(
          ({ name, value }) =>
            value !== null && (
              <div key={name}>
                <dt className={told.length === 1 ? 'vanish' : undefined}>{say(`asset.field.${name}`)}</dt>
                <dd className={mono.has(name) ? 'mono' : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {children}
      {unknown.length > 0 && <p className="faint small">{say('asset.not_said', { list: unknown })}</p>}
      {open && <ChangeDialog group={group} asset={asset} names={names} onClose={() => setOpen(false)} />}
    </section>
  )
}

const mono = new Set<string>(['tag', 'number', 'serial', 'hostname', 'addresses', 'services'])

/** What is said of a field, as a person reads it; null where nothing is. */
function saidOf(
  { say, label }: Speech,
  names: Names,
  asset: Asset,
  values: Values,
  name: Name,
): ReactNode | null {
  switch (name) {
    case 'class':
      return say(`asset.class.${asset.class}`)
    case 'state':
      return say(`asset.state.${asset.state}`)
    case 'validated':
    case 'regime':
    case 'backup':
      return asset[name] === 'unknown' ? null : say(`asset.${name}.${asset[name]}` as 'asset.backup.none')
    case 'safetyFunction':
      return asset.safetyFunction === null ? null : say(`asset.yes.${asset.safetyFunction ? 'yes' : 'no'}`)
    case 'owner':
      return asset.owner === '' ? say('asset.owner.split') : names.fn(asset.owner)
    case 'area':
      return asset.area === null ? null : names.place(asset.site, asset.area)
    case 'cell': {
      const area = names.sites.find(one => one.id === asset.site)?.areas.find(one => one.id === asset.area)
      const cell = area?.cells.find(one => one.id === asset.cell)
      return cell === undefined ? null : label(cell.label)
    }
    case 'zone': {
      const fact = names.split.facts.find(one => one.id === 'zone')
      const known = fact?.type === 'enum' ? fact.values.find(one => one.id === asset.zone) : undefined
      return known === undefined ? asset.zone || null : label(known.label)
    }
    case 'support':
      return null
    case 'systems':
      return asset.details.systems === undefined ? null : (
        <ul>
          {asset.details.systems.map(system => (
            <li key={`${system.kind} ${system.name} ${system.direction}`}>
              {say(`asset.direction.${system.direction}`)} <b>{system.name}</b>{' '}
              <span className="faint">{say(`asset.system.${system.kind}`)}</span>
            </li>
          ))}
        </ul>
      )
    default:
      return values[name] === '' ? null : listed.some(one => one === name) ? (
        <ul>
          {values[name].split('\n').map(line => (
            <li key={line}>{name === 'addresses' ? sayAddress(line) : line}</li>
          ))}
        </ul>
      ) : (
        values[name]
      )
  }
}

/** The kind of an address in small before it. */
function sayAddress(address: string): ReactNode {
  const at = address.indexOf(':')
  return (
    <>
      <span className="faint">{address.slice(0, at)}</span> {address.slice(at + 1)}
    </>
  )
}

type ChangeProps = { group: Group; asset: Asset; names: Names; onClose: () => void }

/** The fields of a group to be changed, from the state that the person saw when it was opened. */
function ChangeDialog({ group, asset, names, onClose }: ChangeProps) {
  const { say } = useSpeech()
  const [seen] = useState(asset)
  const [values, setValues] = useState(() => valuesOf(asset))
  const change = async () => {
    const fields = patchOf(seen, values)
    if (Object.keys(fields).length === 0) return
    const params = { path: { asset: seen.id }, header: actHeaders(seen.rev) }
    await told(api.PUT('/api/assets/{asset}', { params, body: { fields } }))
    await queries.invalidateQueries({ queryKey: ['asset'] })
  }
  return (
    <AskDialog
      title={say('asset.change_of', { group: say(`asset.group.${group}`) })}
      button={say('asset.save')}
      onDo={change}
      onClose={onClose}
    >
      <div className="asset-fields">
        {groups[group].map(name => (
          <Field
            key={name}
            name={name}
            site={asset.site}
            names={names}
            values={values}
            near={[...seen.above, ...(seen.pair === null ? [] : [seen.pair])]}
            onChange={some => setValues({ ...values, ...some })}
          />
        ))}
      </div>
    </AskDialog>
  )
}
