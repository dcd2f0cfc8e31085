import { z } from 'zod'
import { type AssetClass, assetClasses, assetStates } from '../asset.ts'
import { fieldOfHead, headKey, type ImportField, importFields } from './fields.ts'

const Head = z.string().max(300)

/** In what order a file writes its dates; `iso` also where it has none. */
export const dateOrders = ['iso', 'dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/**
 * Which columns of a file say what of an asset, by their heads; what holds for all of its rows; and what a file's own
 * words for classes mean.
 */
export const Mapping = z.strictObject({
  columns: z.partialRecord(z.enum(importFields), z.array(Head).max(10)),
  constants: z.strictObject({
    class: z.enum(assetClasses).exactOptional(),
    state: z.enum(assetStates).exactOptional(),
    area: z.string().max(40).exactOptional(),
    vendor: z.string().max(200).exactOptional(),
    location: z.string().max(200).exactOptional(),
    zone: z.string().max(200).exactOptional(),
  }),
  classes: z.record(z.string().max(200), z.enum(assetClasses)),
  dates: z.enum(dateOrders),
  /** A comma stands for the decimal point, also in versions such as `13,071`. */
  decimalComma: z.boolean(),
})
export type Mapping = z.output<typeof Mapping>

/** Mappings for the files of tools that people use. */
export const readyMappings = ['netbox', 'tenable-ot', 'nmap', 'device-types', 'list'] as const
export type ReadyMapping = (typeof readyMappings)[number]

type Ready = {
  /** Heads that tell the tool, every one of them. */
  readonly signs: readonly string[]
  readonly columns: Partial<Record<ImportField, readonly string[]>>
  readonly constants?: Mapping['constants']
}

const ready: Readonly<Record<Exclude<ReadyMapping, 'list'>, readonly Ready[]>> = {
  netbox: [
    {
      signs: ['name', 'device_type.model', 'role.name', 'site.name'],
      columns: {
        ...{ tag: ['name'], number: ['asset_tag'], class: ['role.name'], state: ['status.value'] },
        ...{ vendor: ['device_type.manufacturer.name'], model: ['device_type.model'], serial: ['serial'] },
        ...{ ip: ['primary_ip.address', 'oob_ip.address'], os: ['platform.name'] },
        ...{ location: ['location.name', 'rack.name'], notes: ['comments', 'description'] },
      },
    },
    {
      signs: ['name', 'role', 'manufacturer', 'device_type', 'asset_tag'],
      columns: {
        ...{
          tag: ['name'],
          number: ['asset_tag'],
          class: ['role'],
          state: ['status'],
          vendor: ['manufacturer'],
        },
        ...{ model: ['device_type'], serial: ['serial'], ip: ['primary_ip', 'primary_ip4', 'primary_ip6'] },
        ...{ os: ['platform'], location: ['location', 'rack'], notes: ['comments', 'description'] },
      },
    },
    {
      signs: ['name', 'role', 'manufacturer', 'type', 'tenant', 'rack'],
      columns: {
        ...{
          tag: ['name'],
          number: ['asset tag'],
          class: ['role'],
          state: ['status'],
          vendor: ['manufacturer'],
        },
        ...{ model: ['type'], serial: ['serial number'], ip: ['ip address'], os: ['platform'] },
        ...{ location: ['location', 'rack'], notes: ['comments'] },
      },
    },
  ],
  'tenable-ot': [
    {
      signs: ['purdueLevel', 'superType', 'firmwareVersion', 'details.id'],
      columns: {
        ...{ tag: ['name'], class: ['type'], vendor: ['vendor'], model: ['model'], serial: ['serial'] },
        ...{
          firmware: ['firmwareVersion'],
          os: ['os'],
          ip: ['ips.nodes'],
          mac: ['macs.nodes'],
          slot: ['slot'],
        },
        ...{ location: ['location'], notes: ['description'] },
      },
    },
  ],
  nmap: [
    {
      signs: ['ip', 'services'],
      columns: {
        hostname: ['hostname'],
        ip: ['ip'],
        mac: ['mac'],
        vendor: ['vendor'],
        os: ['os'],
        services: ['services'],
      },
    },
  ],
  // A library of types is no list of what stands in a plant: they come in as what one has of each, spare.
  'device-types': [
    {
      signs: ['manufacturer', 'model', 'part_number', 'u_height'],
      columns: { tag: ['part_number'], class: ['part_number'], vendor: ['manufacturer'], model: ['model'] },
      constants: { state: 'spare' },
    },
  ],
}

const empty = { constants: {}, classes: {}, dates: 'iso', decimalComma: false } as const

/** The mapping that fits a file's heads: a tool's where it has that tool's heads, else by the words of a plain list. */
export function guessMapping(
  heads: readonly string[],
  nmap = false,
): { ready: ReadyMapping; mapping: Mapping } {
  const keys = new Map(heads.map(head => [headKey(head), head]))
  for (const name of readyMappings) {
    if (name === 'list' || (name === 'nmap') !== nmap) continue
    const fits = ready[name].find(({ signs }) => nmap || signs.every(sign => keys.has(headKey(sign))))
    if (fits === undefined) continue
    const columns: Mapping['columns'] = {}
    for (const [field, names] of Object.entries(fits.columns)) {
      const found = names.flatMap(one => keys.get(headKey(one)) ?? [])
      if (found.length > 0) columns[field as ImportField] = found
    }
    return { ready: name, mapping: { ...empty, columns, constants: fits.constants ?? {} } }
  }
  const columns: Mapping['columns'] = {}
  for (const head of heads) {
    const field = fieldOfHead(head)
    if (field === null) continue
    const lists = field === 'ip' || field === 'mac' || field === 'slot' || field === 'location'
    if (lists || columns[field] === undefined) columns[field] = [...(columns[field] ?? []), head]
  }
  return { ready: 'list', mapping: { ...empty, columns } }
}

/** Words for classes in lists and tools, each as a pattern over the whole word; the first that fits counts. */
const classWords: readonly (readonly [RegExp, AssetClass])[] = [
  [
    /\b(safety|sis|esd|f-?cpu|sicherheits?(steuerung|system)?|not-?aus)\b|guardlogix|^5069-l\w*s[23]k?$|^1756-l8\des/i,
    'safety-system',
  ],
  [/engineering|^es$|eng\.? ?station|program(ming|mier)/i, 'engineering-workstation'],
  [/histori|prozessdaten|pi server/i, 'historian'],
  [/^1783-/i, 'network-device'],
  [
    /\b(switch|router|firewall|gateway|access ?point|modem|network|netzwerk|wlan|communication ?module|vpn)/i,
    'network-device',
  ],
  [/\b(hmi|panel|bedien|operator|touch)/i, 'hmi'],
  [/\b(mes|manufacturing execution)\b/i, 'mes'],
  [/\b(scada|leitstand|wincc)\b/i, 'scada'],
  [/\b(dcs|pls|prozessleit|distributed control)/i, 'dcs'],
  [/^(1756|5069|1769|1768|1794)-/i, 'plc'],
  [/\b(plcs?|sps|controllers?|steuerung|cpu|rtu|programmable|backplane ?module|ied)\b/i, 'plc'],
  [/\b(drive|inverter|vfd|antrieb|umrichter|servo)/i, 'drive'],
  [
    /\b(sensor|actuator|transmitter|aktor|messumformer|valve|ventil|i\/?o( ?module)?|remote ?io|camera|kamera|instrument)/i,
    'sensor',
  ],
  [/\b(server|workstation|pc|computer|rechner|arbeitsplatz|virtual|vm)\b/i, 'ot-server'],
  [/\b(application|software|anwendung|program)\b/i, 'application'],
]

/** The class that a word of a file means; null where nobody knows. What the mapping says of a word comes first. */
export function classOf(word: string, classes: Mapping['classes'] = {}): AssetClass | null {
  const said = classes[word.toLowerCase()]
  if (said !== undefined) return said
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const own = assetClasses.find(one => one === plain)
  if (own !== undefined) return own
  // Tools write words together: `EngineeringStation`.
  const parted = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .trim()
  return classWords.find(([pattern]) => pattern.test(parted))?.[1] ?? null
}
