import { type Refusal, refuse } from '../../refusal.ts'
import { readAddress, readIp, readMac } from '../address.ts'
import {
  type AssetClass,
  type AssetState,
  assetStates,
  backups,
  type Details,
  regimes,
  validatedStates,
} from '../asset.ts'
import { readDate } from './dates.ts'
import type { ImportField } from './fields.ts'
import { classOf, type Mapping } from './mapping.ts'

/** What a row says of an asset; null is what it does not say. */
export type Said = {
  tag: string | null
  number: string | null
  name: string | null
  class: AssetClass | null
  state: AssetState | null
  area: string | null
  cell: string | null
  vendor: string | null
  model: string | null
  serial: string | null
  firmware: string | null
  os: string | null
  hostname: string | null
  addresses: string[] | null
  location: string | null
  zone: string | null
  owner: string | null
  validated: string | null
  regime: string | null
  backup: string | null
  details: Details | null
}

/** What nobody knows, as lists write it. */
const NOTHING = new Set([
  '',
  '-',
  '--',
  '?',
  'n/a',
  'na',
  'n.a.',
  'none',
  'null',
  'nil',
  'unknown',
  'unbekannt',
  'keine',
  'k.a.',
  'k. a.',
  'tbd',
  '#n/a',
])
const LONGEST = 200
const NOTES = 4_000
const MOST_ADDRESSES = 64

const states: Readonly<Record<string, AssetState>> = {
  ...Object.fromEntries(assetStates.map(state => [state, state])),
  ...{
    active: 'in-service',
    'in use': 'in-service',
    operational: 'in-service',
    online: 'in-service',
    'in betrieb': 'in-service',
    aktiv: 'in-service',
  },
  ...{
    'in service': 'in-service',
    installed: 'in-service',
    staged: 'spare',
    inventory: 'spare',
    planned: 'spare',
    stock: 'spare',
    ersatzteil: 'spare',
    lager: 'spare',
    reserve: 'spare',
  },
  ...{
    offline: 'out-of-service',
    failed: 'out-of-service',
    'out of service': 'out-of-service',
    inactive: 'out-of-service',
    'ausser betrieb': 'out-of-service',
    'außer betrieb': 'out-of-service',
  },
  ...{
    decommissioning: 'retired',
    decommissioned: 'retired',
    disposed: 'retired',
    scrapped: 'retired',
    ausgemustert: 'retired',
    stillgelegt: 'retired',
  },
}
const yesNo: Readonly<Record<string, string>> = {
  ...Object.fromEntries(validatedStates.map(state => [state, state])),
  ...{
    true: 'yes',
    y: 'yes',
    '1': 'yes',
    x: 'yes',
    ja: 'yes',
    j: 'yes',
    false: 'no',
    n: 'no',
    '0': 'no',
    nein: 'no',
  },
}
const ownWords = (list: readonly string[]) => Object.fromEntries(list.map(one => [one, one]))
const regimeWords: Readonly<Record<string, string>> = {
  ...ownWords(regimes),
  gxp: 'validated',
  gmp: 'validated',
  validiert: 'validated',
}
const backupWords: Readonly<Record<string, string>> = {
  ...ownWords(backups),
  ...{
    yes: 'current',
    ja: 'current',
    ok: 'current',
    aktuell: 'current',
    veraltet: 'outdated',
    old: 'outdated',
    no: 'none',
    nein: 'none',
  },
}

const TEXTS = [
  'tag',
  'number',
  'name',
  'vendor',
  'model',
  'serial',
  'hostname',
  'location',
  'zone',
  'owner',
] as const
const SEVERAL = /[,;|\n\s]+/

/**
 * Reads the rows of a file by a mapping. The answer is what a row says, in the forms that the list has, or every reason for
 * which it cannot be taken (`import.*`). `heads` are the file's, in the order of its cells.
 */
export function rowReader(mapping: Mapping, heads: readonly string[]) {
  const at = new Map<ImportField, number[]>()
  for (const [field, names] of Object.entries(mapping.columns)) {
    const found = (names ?? []).map(name => heads.indexOf(name)).filter(index => index >= 0)
    if (found.length > 0) at.set(field as ImportField, found)
  }
  const classes = new Map<string, AssetClass | null>()

  return (cells: readonly string[]): Said | readonly Refusal[] => {
    const reasons: Refusal[] = []
    const value = (field: ImportField, most = LONGEST): string | null => {
      for (const index of at.get(field) ?? []) {
        const text = cells[index]?.trim()
        if (text === undefined || text === '' || (text.length < 8 && NOTHING.has(text.toLowerCase())))
          continue
        if (text.length <= most) return text
        reasons.push(refuse('import.too_long', { field, most }))
      }
      return null
    }
    const word = (field: ImportField, words: Readonly<Record<string, string>>): string | null => {
      const text = value(field)
      if (text === null) return null
      const found = words[text.toLowerCase()]
      if (found === undefined) reasons.push(refuse('import.word_unknown', { field, value: text }))
      return found ?? null
    }
    const slug = (field: 'area' | 'cell') =>
      value(field)
        ?.toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') ?? null

    const said = Object.fromEntries(TEXTS.map(field => [field, value(field)])) as Record<
      (typeof TEXTS)[number],
      string | null
    >
    const firmware = value('firmware')
    const classWord = value('class')
    let kind: AssetClass | null = mapping.constants.class ?? null
    if (classWord !== null) {
      if (!classes.has(classWord)) classes.set(classWord, classOf(classWord, mapping.classes))
      kind = classes.get(classWord) ?? kind
      if (kind === null) reasons.push(refuse('import.class_unknown', { value: classWord }))
    }
    const addresses = addressesOf(cells, at, reasons)
    const backedUpOn = value('backedUpOn')
    const on = backedUpOn === null ? null : readDate(backedUpOn, mapping.dates)
    if (backedUpOn !== null && on === null) reasons.push(refuse('import.date_wrong', { value: backedUpOn }))
    const services = value('services', NOTES)
    const notes = value('notes', NOTES)
    const details: Details = {
      ...(on !== null && { backup: { on } }),
      ...(services !== null && {
        services: services
          .split(/,\s*/)
          .slice(0, 200)
          .map(one => one.slice(0, LONGEST)),
      }),
      ...(notes !== null && { notes }),
    }
    const read: Said = {
      ...said,
      vendor: said.vendor ?? mapping.constants.vendor ?? null,
      location: said.location ?? mapping.constants.location ?? null,
      zone: said.zone ?? mapping.constants.zone ?? null,
      class: kind,
      state: (word('state', states) as AssetState | null) ?? mapping.constants.state ?? null,
      area: slug('area') ?? mapping.constants.area ?? null,
      cell: slug('cell'),
      firmware:
        firmware !== null && mapping.decimalComma ? firmware.replace(/^(\d+),(\d+)$/, '$1.$2') : firmware,
      os: value('os'),
      addresses: addresses.length === 0 ? null : addresses,
      validated: word('validated', yesNo),
      regime: word('regime', regimeWords),
      backup: word('backup', backupWords),
      details: Object.keys(details).length === 0 ? null : details,
    }
    const known = read.tag ?? read.number ?? read.name ?? read.serial ?? read.hostname ?? addresses[0]
    if (known === undefined) reasons.push(refuse('import.nothing_to_know_by'))
    return reasons.length === 0 ? read : reasons
  }
}

function addressesOf(
  cells: readonly string[],
  at: ReadonlyMap<ImportField, readonly number[]>,
  reasons: Refusal[],
): string[] {
  const found: string[] = []
  const take = (field: 'ip' | 'mac', read: (text: string) => string | null) => {
    for (const index of at.get(field) ?? [])
      for (const text of (cells[index] ?? '').trim().split(field === 'mac' ? /[,;|\n]+|\s{2,}/ : SEVERAL)) {
        if (NOTHING.has(text.toLowerCase())) continue
        const one = read(text)
        const address = one === null ? readAddress(text) : `${field}:${one}`
        if (address === null) reasons.push(refuse('import.address_wrong', { value: text.slice(0, LONGEST) }))
        else if (!found.includes(address)) found.push(address)
      }
  }
  take('ip', readIp)
  take('mac', readMac)
  for (const index of at.get('slot') ?? []) {
    const text = (cells[index] ?? '').trim()
    if (!NOTHING.has(text.toLowerCase())) found.push(`slot:${text.replace(/\s+/g, ' ').slice(0, 90)}`)
  }
  if (found.length > MOST_ADDRESSES)
    reasons.push(refuse('import.too_many_addresses', { most: MOST_ADDRESSES }))
  return found
}
