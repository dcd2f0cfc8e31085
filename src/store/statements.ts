import type pg from 'pg'

const SHORT = 1_000
const MANY = 300
/** Its columns change when a later version adds one; PostgreSQL then refuses a statement that it has kept. */
const ALL_COLUMNS = /(?:select|returning|,) (?:[\w".]+\.)?\*/

/** The names of statements, the same on every connection. */
const names = new Map<string, string>()

/**
 * Lets a connection keep the statements that come again and again, which PostgreSQL then parses and plans once and not at
 * each act: a third of its work for an act. Long ones are not kept, since how long they are depends on what is written.
 */
export function keepStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const kept = (...args: unknown[]): unknown => {
    const [text, values, ...rest] = args
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(...args)
    const name = nameOf(text)
    return name === undefined ? query(...args) : query({ name, text, values }, ...rest)
  }
  client.query = kept as typeof client.query
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || text.length > SHORT || names.size >= MANY || ALL_COLUMNS.test(text)) return known
  const name = `countersign_${names.size}`
  names.set(text, name)
  return name
}
