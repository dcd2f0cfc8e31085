import {
  type AddressRange,
  ALL_SERVICES,
  ANY_INTERFACE,
  ANYWHERE,
  complement,
  type Ruleset,
  type Turn,
} from '#rules/network/firewall/rule.ts'
import { type Spans, union } from '#rules/network/firewall/spans.ts'
import { TableBroken } from '../table/broken.ts'
import { csvRows, delimiterOf } from '../table/csv.ts'
import type { Text } from '../table/decode.ts'
import { addressesOf, NotUnderstood, portsOf, protocolOf, servicesOfProtocol } from './fields.ts'
import { notRead, notTooMany, type RulesReport, setAside } from './report.ts'

/** What a column may be headed, in small letters without blanks. */
const heads = {
  action: ['action', 'aktion'],
  source: ['source', 'quelle'],
  target: ['destination', 'ziel'],
  protocol: ['protocol', 'protokoll'],
  ports: ['ports', 'port'],
  into: ['interface', 'schnittstelle'],
  name: ['name'],
  enabled: ['enabled', 'aktiv'],
} as const
type Column = keyof typeof heads
const needed = ['action', 'source', 'target', 'protocol', 'ports'] as const satisfies readonly Column[]

const decisions: Readonly<Record<string, boolean>> = {
  pass: true,
  allow: true,
  accept: true,
  permit: true,
  block: false,
  deny: false,
  drop: false,
  reject: false,
}
const off = new Set(['no', 'nein', 'false', '0', 'off', 'disabled'])
const isAny = (text: string) => text === '' || text === '*' || /^(any|all)$/i.test(text)

/**
 * Reads a table of rules (docs/zones.md): the first that fits decides, and what none fits is blocked. Throws `rules.no_head`
 * where the first row does not name the columns, and `rules.too_many`.
 */
export async function readRulesCsv(
  texts: AsyncIterable<Text>,
  head: string,
  report: RulesReport,
): Promise<Ruleset> {
  let columns: ReadonlyMap<Column, number> | null = null
  const interfaces: string[] = []
  const turns: Turn[] = []
  for await (const rows of csvRows(texts, delimiterOf(head)))
    for (const { line, cells } of rows) {
      if (cells.every(cell => cell.trim() === '')) continue
      if (columns === null) {
        columns = columnsOf(cells)
        continue
      }
      const known = columns
      const cell = (name: Column) => (cells[known.get(name) ?? -1] ?? '').trim()
      const text = cells.join(' ')
      report.rules++
      notTooMany(report.rules)
      if (off.has(cell('enabled').toLowerCase())) {
        setAside(report, line, 'rules.disabled', text)
        continue
      }
      try {
        turns.push(turnOf(line, cell, interfaces))
        report.judged++
      } catch (error) {
        if (!(error instanceof NotUnderstood)) throw error
        notRead(report, line, error.refusal, text)
      }
    }
  if (columns === null) throw new TableBroken('table.empty')
  return { turns, passes: false, families: [4, 6] }
}

function columnsOf(cells: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>()
  for (const [i, cell] of cells.entries())
    for (const [name, words] of Object.entries(heads) as [Column, readonly string[]][])
      if (words.includes(cell.trim().toLowerCase()) && !found.has(name)) found.set(name, i)
  const missing = needed.filter(name => !found.has(name)).map(name => heads[name][0])
  if (missing.length > 0) throw new TableBroken('rules.no_head', { missing })
  return found
}

function turnOf(line: number, cell: (name: Column) => string, interfaces: string[]): Turn {
  const passes = decisions[cell('action').toLowerCase()]
  if (passes === undefined) throw new NotUnderstood('rules.action', { text: cell('action') })
  const rule = { line, name: cell('name'), chain: cell('into'), passes, partial: false, implied: false }
  const into = cell('into')
  if (!isAny(into) && !interfaces.includes(into)) interfaces.push(into)
  const number = interfaces.indexOf(into)
  const match = {
    sources: sideOf(cell('source')),
    targets: sideOf(cell('target')),
    services: servicesIn(cell('protocol'), cell('ports')),
    into: isAny(into) ? ANY_INTERFACE : [number, number],
    out: ANY_INTERFACE,
  }
  return { rule, match, unless: [] }
}

/** Addresses, prefixes and ranges, parted by blanks; with `!` before them all others. */
function sideOf(text: string): readonly AddressRange[] {
  if (isAny(text)) return ANYWHERE
  const not = text.startsWith('!')
  const ranges = (not ? text.slice(1) : text)
    .trim()
    .split(/[\s;,]+/)
    .flatMap(addressesOf)
  return not ? complement(ranges) : ranges
}

function servicesIn(protocol: string, text: string): Spans {
  const ports = isAny(text) ? [] : text.split(/[\s;,]+/).map(portsOf)
  if (!isAny(protocol))
    return union(...protocol.split(/[\s/;,]+/).map(one => servicesOfProtocol(protocolOf(one), ports)))
  if (ports.length > 0) throw new NotUnderstood('rules.ports_of_none')
  return ALL_SERVICES
}
