import { type Refusal, refuse } from '../refusal.ts'
import { addressText, wordsOf } from './address.ts'
import { type Agreed, AgreedFile, listsOf, most } from './agreed.ts'
import { isExact, prefixText, readPrefix } from './prefix.ts'

/** Why something is no agreement on zones: every reason, each with where it stands (`zones.3.prefixes.0`). */
export type AgreedRefusals = { readonly refusals: readonly (Refusal & { readonly where: string })[] }

type Placed = Refusal & { where: string }
const at = (where: string, code: string, params: Refusal['params'] = {}): Placed => ({
  ...refuse(code, params),
  where,
})

/** Reads what was agreed as plain lists; refuses as `readAgreedFile` does. */
export function readAgreed(raw: unknown): Agreed | AgreedRefusals {
  const file = readAgreedFile(raw)
  return 'refusals' in file ? file : listsOf(file)
}

/**
 * Reads what was agreed from plain data (parsed YAML or JSON). Refuses what does not fit the schema, names that nothing
 * bears or two do, prefixes and addresses that are none or belong to two zones, and permissions that end before they begin.
 */
export function readAgreedFile(raw: unknown): AgreedFile | AgreedRefusals {
  const parsed = AgreedFile.safeParse(raw)
  if (!parsed.success)
    return {
      refusals: parsed.error.issues.map(({ path, message }) =>
        at(path.join('.'), 'zones.shape', { problem: message }),
      ),
    }
  const refusals = [
    ...names(parsed.data),
    ...prefixes(parsed.data),
    ...addresses(parsed.data),
    ...permissions(parsed.data),
  ]
  return refusals.length > 0 ? { refusals } : parsed.data
}

function names({ zones, assets, conduits }: AgreedFile): Placed[] {
  const found: Placed[] = []
  const known = new Set(zones.map(({ id }) => id))
  const once = (where: string, list: readonly { id: string }[]) => {
    const seen = new Set<string>()
    for (const [i, { id }] of list.entries()) {
      if (seen.has(id)) found.push(at(`${where}.${i}.id`, 'zones.twice', { name: id }))
      seen.add(id)
    }
  }
  const need = (where: string, name: string) => {
    if (!known.has(name)) found.push(at(where, 'zones.no_zone', { name }))
  }
  once('zones', zones)
  once('assets', assets)
  once('conduits', conduits)
  for (const [i, { zone }] of assets.entries()) need(`assets.${i}.zone`, zone)
  for (const [i, { id, from, to, permissions }] of conduits.entries()) {
    need(`conduits.${i}.from`, from)
    need(`conduits.${i}.to`, to)
    if (from === to) found.push(at(`conduits.${i}.to`, 'zones.same_zone', { name: id, zone: to }))
    once(`conduits.${i}.permissions`, permissions)
  }
  return found
}

function prefixes({ zones }: AgreedFile): Placed[] {
  const found: Placed[] = []
  const owners = new Map<string, string>()
  for (const [i, zone] of zones.entries())
    for (const [k, text] of zone.prefixes.entries()) {
      const where = `zones.${i}.prefixes.${k}`
      const prefix = readPrefix(text)
      if (prefix === null) {
        found.push(at(where, 'zones.no_prefix', { text }))
        continue
      }
      const form = prefixText(prefix)
      const owner = owners.get(form)
      if (!isExact(text, prefix)) found.push(at(where, 'zones.prefix_bits', { text, prefix: form }))
      else if (owner !== undefined)
        found.push(at(where, 'zones.prefix_twice', { prefix: form, zones: [owner, zone.id] }))
      owners.set(form, zone.id)
    }
  if (owners.size > most.prefixes)
    found.push(at('zones', 'zones.too_many', { count: owners.size, most: most.prefixes }))
  return found
}

function addresses({ assets }: AgreedFile): Placed[] {
  const found: Placed[] = []
  const owners = new Map<string, { id: string; zone: string }>()
  for (const [i, asset] of assets.entries())
    for (const [k, text] of asset.addresses.entries()) {
      const where = `assets.${i}.addresses.${k}`
      const words = wordsOf(text)
      if (words === null) {
        found.push(at(where, 'zones.no_address', { text }))
        continue
      }
      const form = addressText(words)
      const owner = owners.get(form)
      if (owner !== undefined && owner.zone !== asset.zone)
        found.push(at(where, 'zones.address_twice', { address: form, assets: [owner.id, asset.id] }))
      owners.set(form, asset)
    }
  if (owners.size > most.prefixes)
    found.push(at('assets', 'zones.too_many', { count: owners.size, most: most.prefixes }))
  return found
}

function permissions(file: AgreedFile): Placed[] {
  const found: Placed[] = []
  const { permissions: lists } = listsOf(file)
  if (lists.length > most.permissions)
    found.push(at('conduits', 'zones.too_many', { count: lists.length, most: most.permissions }))
  let next = 0
  for (const [i, conduit] of file.conduits.entries())
    for (const [k, { id }] of conduit.permissions.entries()) {
      const where = `conduits.${i}.permissions.${k}`
      const { from, until, ports, protocols } = lists[next++]!
      if (from !== null && until !== null && from >= until)
        found.push(at(`${where}.until`, 'zones.ends_before', { name: id }))
      if (ports.length > 0 && protocols.some(one => one === 'icmp' || one === 'other'))
        found.push(at(`${where}.ports`, 'zones.no_ports', { name: id }))
    }
  return found
}
