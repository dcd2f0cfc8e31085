/** What a column of a conn.log is read as. */
export const roles = {
  none: 0,
  time: 1,
  source: 2,
  target: 3,
  port: 4,
  protocol: 5,
  service: 6,
  amount: 7,
  state: 8,
} as const

/** What is read of the columns of a conn.log, one after the other, up to the last that is needed. */
export type Columns = {
  readonly roles: Uint8Array
  /** Whether a head says so; what is usual is only a guess. */
  readonly told: boolean
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

const names: Readonly<Record<string, number>> = {
  ts: roles.time,
  'id.orig_h': roles.source,
  'id.resp_h': roles.target,
  'id.resp_p': roles.port,
  proto: roles.protocol,
  service: roles.service,
  orig_bytes: roles.amount,
  resp_bytes: roles.amount,
  conn_state: roles.state,
}
const needed = ['id.orig_h', 'id.resp_h', 'id.resp_p', 'proto']

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

/** A name that comes again is read where it came first. */
function columnsOf(fields: readonly string[], told: boolean): Columns {
  const all = fields.map((name, i) => (fields.indexOf(name) === i ? (names[name] ?? roles.none) : roles.none))
  return { roles: Uint8Array.from(all.slice(0, all.findLastIndex(role => role !== roles.none) + 1)), told }
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
