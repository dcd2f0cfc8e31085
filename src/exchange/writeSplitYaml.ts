import { Document, isMap, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Split } from '#rules/split/split.ts'

/** The keys of all parts in the order in which they are written; what is not named here keeps its own order. */
const order = [
  ...[
    'format',
    'act',
    'place',
    'activity',
    'function',
    'id',
    'name',
    'person',
    'deputy',
    'side',
    'external',
    'training',
    'course',
    'zone',
    'left',
    'top',
    'auditor',
    'roundTheClock',
    'group',
  ],
  ...[
    'type',
    'label',
    'hint',
    'about',
    'reason',
    'version',
    'functions',
    'groups',
    'needs',
    'tradeOff',
    'locked',
  ],
  ...[
    'since',
    'on',
    'replaces',
    'hit',
    'values',
    'min',
    'max',
    'unit',
    'open',
    'strictest',
    'facts',
    'impossible',
  ],
  ...[
    'escalations',
    'when',
    'priority',
    'row',
    'note',
    'rules',
    'after',
    'to',
    'steps',
    'onward',
    'areas',
    'from',
  ],
  ...['activities', 'sites', 'overrides', 'acts', 'people', 'holders', 'deputies', 'absences', 'trainings'],
]
const rank = new Map(order.map((key, at) => [key, at]))
/** Parts of a row. */
const rowOrder = ['A', 'R', 'C', 'I', 'keys', 'consents', 'within', 'escalation']
for (const [at, key] of rowOrder.entries()) rank.set(key, order.length + at)

/** Parts longer than this stand in lines of their own. */
const lineWidth = 125

/**
 * Writes a split as YAML that people like to edit: a fixed order, a list of one as its one value, labels and rows in
 * a line. Reading it gives the same split, and writing that gives the same text.
 */
export function writeSplitYaml(split: Split): string {
  const document = new Document()
  const root = blockMap(Object.entries(compact(split) as object))
  for (const [at, { key, value }] of root.items.entries()) {
    const parts = isSeq(value) && value.items.length > 0
    if (at > 0 && parts) key.spaceBefore = true
    if (parts && (key.value === 'activities' || key.value === 'overrides'))
      for (const item of value.items.slice(1)) (item as Node).spaceBefore = true
  }
  document.contents = root as unknown as typeof document.contents
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** Lists of one and labels in English alone as their bare value. */
function compact(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => compact(item))
    return items.length === 1 && lists.has(key) ? items[0] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  if (labels.has(key) && entries.length === 1 && entries[0]?.[0] === 'en') return entries[0][1]
  return Object.fromEntries(entries.map(([name, part]) => [name, compact(part, name)]))
}
const lists = new Set(['A', 'R', 'C', 'I', 'keys', 'consents', 'to'])
const labels = new Set(['label', 'hint', 'note', 'about'])

function nodeOf(value: unknown, key: string): Node {
  if (Array.isArray(value)) return seqOf(value, key)
  if (typeof value === 'object' && value !== null)
    return mapOf(value, key === 'when' ? Object.entries(value) : sorted(value))
  return new Scalar(value)
}

function seqOf(items: readonly unknown[], key: string): Node {
  const seq = new YAMLSeq()
  seq.items = items.map(item => {
    const node = nodeOf(item, '')
    if (inLines.has(key) && isMap(node)) node.flow = false
    return node
  })
  seq.flow = items.length === 0 || (items.every(item => typeof item !== 'object') && fits(items, key))
  return seq
}

/** Lists whose parts take a line for each key, however short. */
const inLines = new Set(['facts', 'escalations', 'activities', 'rules', 'sites', 'overrides', 'impossible'])

/** In one line where it is short and holds no list of parts, else a line for each key. */
function mapOf(value: object, entries: readonly (readonly [string, unknown])[]): Node {
  const map = blockMap(entries)
  map.flow = fits(value, '') && entries.every(([key, part]) => !Array.isArray(part) || isPlain(key, part))
  return map
}
const isPlain = (key: string, items: readonly unknown[]) =>
  key !== 'rules' && key !== 'steps' && items.every(item => typeof item !== 'object')

const fits = (value: unknown, key: string) => JSON.stringify(value).length + key.length <= lineWidth

function blockMap(entries: readonly (readonly [string, unknown])[]): YAMLMap<Scalar<string>, Node> {
  const map = new YAMLMap<Scalar<string>, Node>()
  map.items = entries.map(([key, value]) => new Pair(new Scalar(key), nodeOf(value, key)))
  return map
}

const sorted = (value: object) =>
  Object.entries(value).sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
