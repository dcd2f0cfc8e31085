/** Where the columns of a conn.log are that are read, from 0; -1 where it has none. */
export type Columns = {
  readonly ts: number
  readonly source: number
  readonly target: number
  readonly port: number
  readonly protocol: number
  readonly service: number
  readonly sent: number
  readonly received: number
  readonly state: number
  /** Whether a head says so; what is usual is only a guess. */
  readonly told: boolean
  /** Up to where a line is needed. */
  readonly last: number
}

/** What the head lines of a Zeek log say (docs.zeek.org, "Zeek TSV Format Logs"); they may come again in the middle. */
export type Head = {
  separator: number
  unset: string
  path: string
  columns: Columns
  /** Fields without which a line is no flow, and which the head does not name. */
  missing: readonly string[]
}

const names = {
  ts: 'ts',
  source: 'id.orig_h',
  target: 'id.resp_h',
  port: 'id.resp_p',
  protocol: 'proto',
  service: 'service',
  sent: 'orig_bytes',
  received: 'resp_bytes',
  state: 'conn_state',
} as const
const needed = [names.source, names.target, names.port, names.protocol]

/** The columns as Zeek writes them where nobody has set others; what follows is not read. */
const usual = [
  'ts',
  'uid',
  'id.orig_h',
  'id.orig_p',
  'id.resp_h',
  'id.resp_p',
  'proto',
  'service',
  'duration',
  'orig_bytes',
  'resp_bytes',
  'conn_state',
]

function columnsOf(fields: readonly string[], told: boolean): Columns {
  const at = Object.entries(names).map(([key, name]) => [key, fields.indexOf(name)] as const)
  const last = Math.max(...at.map(([, place]) => place))
  return { ...(Object.fromEntries(at) as Record<keyof typeof names, number>), told, last }
}

/** What holds where a log has no head. */
export const usualHead = (): Head => ({
  separator: 9,
  unset: '-',
  path: 'conn',
  columns: columnsOf(usual, false),
  missing: [],
})

/** Takes a head line into account; whatever else begins with # is a comment. */
export function takeHead(head: Head, line: string): void {
  const separator = String.fromCharCode(head.separator)
  const [, key = '', rest = ''] = /^#([a-z_]+)(?:[^a-z_](.*))?$/s.exec(line) ?? []
  const values = () => (rest.includes(separator) ? rest.split(separator) : rest.trim().split(/\s+/))
  if (key === 'separator') head.separator = separatorOf(rest.trim() === '' ? rest : rest.trim())
  else if (key === 'unset_field') head.unset = values()[0] ?? '-'
  else if (key === 'path') head.path = values()[0] ?? ''
  else if (key === 'fields') {
    const fields = values()
    head.columns = columnsOf(fields, true)
    head.missing = needed.filter(name => !fields.includes(name))
  }
}

function separatorOf(text: string): number {
  const [, hex] = /^\\x([0-9a-f]{2})$/i.exec(text) ?? []
  return hex === undefined ? (text.charCodeAt(0) || 9) & 255 : Number.parseInt(hex, 16)
}
