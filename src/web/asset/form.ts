import { readAddress } from '#rules/plant/address.ts'
import {
  type AssetFields,
  assetClasses,
  assetStates,
  backups,
  type Details,
  regimes,
  type Support,
  supportedParts,
  validatedStates,
} from '#rules/plant/asset.ts'
import { same } from '#rules/split/version/changes.ts'
import type { paths } from '../api/contract.ts'

/** The groups in which an asset's fields stand on its page and in forms, in their order. */
export const groups = {
  identity: ['tag', 'name', 'number', 'class', 'state', 'vendor', 'model', 'serial', 'owner'],
  place: ['area', 'cell', 'location', 'zone', 'parent', 'partner'],
  network: ['hostname', 'addresses', 'protocols', 'services', 'logging', 'accounts'],
  support: ['firmware', 'os', 'support'],
  change: ['validated', 'validation', 'regime', 'safetyFunction'],
  backup: ['backup', 'backup_on', 'backup_place'],
  systems: ['systems'],
  notes: ['notes'],
} as const
export type Group = keyof typeof groups
export type Field = (typeof groups)[Group][number]

/** Fields of which one of a few values is chosen. */
export const choices = {
  class: assetClasses,
  state: assetStates.filter(state => state !== 'retired'),
  validated: validatedStates,
  regime: regimes,
  backup: backups,
} as const

/** One to a line, as people type and paste them. */
export const listed = ['addresses', 'protocols', 'services'] as const
type Listed = (typeof listed)[number]
type Part = (typeof supportedParts)[number]
/** What the act of changing takes, as the description of the API has it. */
type Patch = NonNullable<
  paths['/api/assets/{asset}']['put']['requestBody']
>['content']['application/json']['fields']
type Plain = Exclude<Field, Listed | 'support' | 'systems'>
type System = NonNullable<Details['systems']>[number]

/** What stands in the fields of a form. */
export type Values = Record<Plain | Listed, string> & {
  support: Record<Part, { state: Support; until: string; condition: string }>
  systems: readonly System[]
}

/** Fields as a form shows them; what is not there is an empty text. */
export function valuesOf(asset: AssetFields): Values {
  const { details } = asset
  const text = (value: string | null | undefined) => value ?? ''
  const lines = (list: readonly string[] = []) => list.join('\n')
  const part = (of: Part) => ({
    state: details.support?.[of]?.state ?? ('unknown' as const),
    until: text(details.support?.[of]?.until),
    condition: text(details.support?.[of]?.condition),
  })
  return {
    ...asset,
    area: text(asset.area),
    cell: text(asset.cell),
    parent: text(asset.parent),
    partner: text(asset.partner),
    safetyFunction: asset.safetyFunction === null ? 'unknown' : asset.safetyFunction ? 'yes' : 'no',
    addresses: lines(asset.addresses),
    protocols: lines(details.protocols),
    services: lines(details.services),
    logging: text(details.logging),
    accounts: text(details.accounts),
    validation: text(details.validation),
    backup_on: text(details.backup?.on),
    backup_place: text(details.backup?.place),
    notes: text(details.notes),
    support: { model: part('model'), firmware: part('firmware'), os: part('os') },
    systems: details.systems ?? [],
  }
}

/** Lines; addresses, which hold neither, may also stand between commas and semicolons. */
const linesOf = (text: string, between = /\n/) =>
  text
    .split(between)
    .map(line => line.trim())
    .filter(line => line !== '')

const addressesIn = (text: string) => linesOf(text, /[\n,;]/)

/** The lines that are no address of a kind that is known. */
export const wrongAddresses = (text: string): readonly string[] =>
  addressesIn(text).filter(line => readAddress(line) === null)

/** What a form has changed of an asset, as the act takes it; nothing where it says what the record says. */
export function patchOf(asset: AssetFields, values: Values): Patch {
  const now = fieldsOf(values)
  const changed = Object.entries(now).filter(
    ([name, value]) => !same(value, asset[name as keyof AssetFields]),
  )
  return Object.fromEntries(changed) as Patch
}

function fieldsOf(values: Values) {
  const { tag, number, name, vendor, model, serial, firmware, os, hostname, location, zone, owner } = values
  const or = (text: string) => (text === '' ? null : text)
  const yes = values.safetyFunction
  return {
    ...{ tag, number, name, vendor, model, serial, firmware, os, hostname, location, zone, owner },
    class: values.class,
    state: values.state,
    area: or(values.area),
    cell: or(values.cell),
    parent: or(values.parent),
    partner: or(values.partner),
    addresses: addressesIn(values.addresses).map(line => readAddress(line) ?? line),
    validated: values.validated,
    regime: values.regime,
    backup: values.backup,
    safetyFunction: yes === 'unknown' ? null : yes === 'yes',
    details: detailsOf(values),
  }
}

/** Only what is said is kept. */
function detailsOf(values: Values): Details {
  const { validation, logging, accounts, notes, systems } = values
  const said = <T extends object>(all: T) =>
    Object.fromEntries(
      Object.entries(all).filter(
        ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
      ),
    )
  const support = supportedParts.flatMap(part => {
    const { state, until, condition } = values.support[part]
    return state === 'unknown' ? [] : [[part, { state, ...said({ until, condition }) }] as const]
  })
  const backup = said({ on: values.backup_on, place: values.backup_place })
  return {
    ...(support.length > 0 && { support: Object.fromEntries(support) }),
    ...(Object.keys(backup).length > 0 && { backup }),
    ...said({ validation, logging, accounts, notes, systems }),
    ...said({ protocols: linesOf(values.protocols), services: linesOf(values.services) }),
  } as Details
}
