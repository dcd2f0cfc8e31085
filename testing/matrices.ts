import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type Letter, letters, type Side } from '#rules/split/split.ts'
import { type Random, randomFrom } from './random.ts'

/** A RACI matrix as somebody means it. */
export type Meant = {
  readonly functions: readonly { readonly label: string; readonly side: Side | undefined }[]
  readonly activities: readonly {
    readonly label: string
    readonly section: string
    /** For each function its letters, in the order A, R, C, I. */
    readonly cells: readonly (readonly Letter[])[]
  }[]
}

const names = [
  'CIO',
  'Netzwerk',
  'Shift lead',
  'Qualität',
  'OEM',
  'IS',
  'Plant manager',
  'Équipe réseau',
  'SOC',
]
const labels = [
  'Firewalls',
  'VPN & jump hosts',
  'Patching (OT)',
  'Änderungen prüfen',
  'Badges',
  'Backup, restore',
]
const sections = ['Network', 'Identität', 'Plant floor']

function meant({ below, chance, one, some }: Random): Meant {
  const shuffled = [...names].sort(() => below(3) - 1).slice(0, 2 + below(5))
  const withSides = chance(0.4)
  const half = 1 + below(shuffled.length - 1)
  const functions = shuffled.map((label, at) => ({
    label,
    side: withSides ? (at < half ? ('it' as const) : ('operations' as const)) : undefined,
  }))
  const used = sections.slice(0, 1 + below(3))
  const activities = used.flatMap(section =>
    Array.from({ length: 1 + below(4) }, () => ({
      label: `${one(labels)} ${below(1000)}`,
      section,
      cells: functions.map(() => (chance(0.3) ? [] : some(letters, 0.35))),
    })),
  )
  // Each row has a letter, since a row without any may be meant as a section.
  for (const { cells } of activities)
    if (cells.every(cell => cell.length === 0)) cells[below(cells.length)] = ['A']
  return { functions, activities }
}

/** The same matrix as it is found in the wild, and which habits it has. */
export type Wild = { readonly bytes: Uint8Array; readonly name: string; readonly habits: readonly string[] }

export async function wildMatrix(seed: number): Promise<{ meant: Meant; wild: Wild }> {
  const random = randomFrom(seed)
  const { chance, one } = random
  const matrix = meant(random)
  const format = one(['csv', 'semicolons', 'tabs', 'markdown', 'xlsx'] as const)
  const habit = {
    numbered: chance(0.5),
    title: format !== 'markdown' && chance(0.4),
    gaps: format !== 'markdown' && chance(0.3),
    legend: format !== 'markdown' && chance(0.4),
    remarks: chance(0.3),
    notes: chance(0.4),
    lookalikes: chance(0.2),
    dashes: chance(0.3),
    sides: matrix.functions.some(({ side }) => side),
  }
  const rows: string[][] = []
  const merges: NonNullable<WriteSheet['merges']> = []
  const bold = new Set<number>()
  const front = habit.numbered ? 2 : 1
  const width = front + matrix.functions.length + (habit.remarks ? 1 : 0)
  const lone = (text: string) => [text, ...Array<string>(width - 1).fill('')]
  const spread = (text: string) => {
    if (format === 'xlsx')
      merges.push({ startRow: rows.length, endRow: rows.length, startCol: 0, endCol: width - 1 })
    rows.push(lone(text))
  }

  if (habit.title) rows.push(lone('RACI matrix of the plant'), lone(''))
  if (habit.sides && format !== 'markdown') rows.push(sideRow())
  rows.push([
    ...(habit.numbered ? [one(['#', 'No.', 'Lfd. Nr.', 'ID'])] : []),
    one(['Activity', 'Task', 'Tätigkeit', 'Activity / Function']),
    ...matrix.functions.map(({ label }) => label),
    ...(habit.remarks ? ['Comments'] : []),
  ])
  let section = ''
  for (const [at, activity] of matrix.activities.entries()) {
    if (activity.section !== section) {
      section = activity.section
      if (habit.gaps) rows.push(lone(''))
      if (format === 'markdown') rows.push([`**${section}**`, ...Array<string>(width - 1).fill('---')])
      else if (format === 'xlsx' && chance(0.5)) bold.add(rows.push(lone(section)) - 1)
      else spread(section)
    }
    rows.push([
      ...(habit.numbered ? [`${at + 1}`] : []),
      format === 'markdown' ? `**${activity.label}**` : activity.label,
      ...activity.cells.map(cellText),
      ...(habit.remarks ? [chance(0.3) ? 'see the plan' : ''] : []),
    ])
  }
  if (habit.legend)
    rows.push(lone(''), lone('Legend:'), ...['R = Responsible', 'A = Accountable', 'C = Consulted'].map(lone))
  const { bytes, name } = await render(rows, format, random, { merges, bold })
  const habits = [format, ...Object.entries(habit).flatMap(([key, has]) => (has ? [key] : []))]
  return { meant: matrix, wild: { bytes, name, habits } }

  function sideRow(): string[] {
    const heads = { it: 'IT', operations: one(['Operations', 'Betrieb', 'OT']) }
    const cells = matrix.functions.map(({ side }, at) => {
      const before = matrix.functions[at - 1]?.side
      return side && side !== before ? heads[side] : ''
    })
    if (format === 'xlsx')
      for (const side of ['it', 'operations'] as const) {
        const own = matrix.functions.flatMap((fn, at) => (fn.side === side ? [front + at] : []))
        const [startCol = 0, endCol = startCol] = [own[0], own.at(-1)]
        if (own.length > 1) merges.push({ startRow: rows.length, endRow: rows.length, startCol, endCol })
      }
    return [...Array<string>(front).fill(''), ...cells, ...(habit.remarks ? [''] : [])]
  }

  function cellText(cell: readonly Letter[]): string {
    if (cell.length === 0) return habit.dashes ? one(['-', 'n/a', '']) : ''
    const shape = (letter: string) => {
      const text = chance(0.2) ? letter.toLowerCase() : letter
      if (!habit.lookalikes) return text
      return one([text, ({ A: 'А', C: 'С', I: 'І', R: 'Ｒ' } as Record<string, string>)[letter] ?? text])
    }
    const note = () => (habit.notes && chance(0.4) ? ' (approves, once)' : '')
    return cell.map(letter => shape(letter) + note()).join(one(['/', ' & ', ', ', '+']))
  }
}

async function render(
  rows: readonly (readonly string[])[],
  format: string,
  { one }: Random,
  { merges, bold }: { merges: NonNullable<WriteSheet['merges']>; bold: ReadonlySet<number> },
): Promise<{ bytes: Uint8Array; name: string }> {
  if (format === 'xlsx') {
    const cells: NonNullable<WriteSheet['cells']> = new Map()
    for (const row of bold) cells.set(`${row},0`, { style: { font: { bold: true } } })
    const sheet = { name: 'RACI', rows: rows.map(row => row.map(text => text || null)), merges, cells }
    return { bytes: await writeXlsx({ sheets: [sheet] }), name: 'raci.xlsx' }
  }
  if (format === 'markdown') {
    const [head = [], ...body] = rows
    const lines = [head, head.map(() => '---'), ...body].map(row => `| ${row.join(' | ')} |`)
    return { bytes: encode(`# RACI\n\n${lines.join('\n')}\n`, one(['utf-8', 'utf-16le'])), name: 'raci.md' }
  }
  const delimiter = { csv: ',', semicolons: ';', tabs: '\t' }[format] ?? ','
  const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = rows.map(row => row.map(quoted).join(delimiter)).join(one(['\n', '\r\n']))
  const encodings = [...text].some(character => character > 'ÿ')
    ? (['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const)
    : (['utf-8', 'utf-16be', 'latin-1'] as const)
  return { bytes: encode(text, one<string>(encodings)), name: 'raci.csv' }
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'latin-1') return Uint8Array.from(text, character => character.charCodeAt(0))
  if (encoding.startsWith('utf-8'))
    return new TextEncoder().encode((encoding === 'utf-8' ? '' : '\ufeff') + text)
  const units = `\ufeff${text}`
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}
