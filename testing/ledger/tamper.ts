import pg from 'pg'
import { inject } from 'vitest'
import { SUPERUSER } from '#store/cluster/ground.ts'
import { connect, type Database } from '#store/database.ts'
import { create } from '../database.ts'

/** Alters a database as whoever owns the server can: past every trigger, key and constraint that can be put off. */
export async function tampered(template: string, name: string, sql: string) {
  const server = inject('cluster')
  const url = await create(server, name, template)
  const superuser = new URL(url)
  superuser.username = SUPERUSER
  const client = new pg.Client({ connectionString: superuser.href, options: '-c search_path=countersign' })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    const results = [await client.query(sql)].flat()
    const altered = results.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
    return { db: connect(url, 1), altered }
  } finally {
    await client.end()
  }
}

export type Column = { readonly table: string; readonly column: string; readonly type: string }

/** The columns of tables, as the database has them. */
export async function columnsOf({ owner }: Database, tables: readonly string[]): Promise<readonly Column[]> {
  const { rows } = await owner.executeQuery<Column>({
    sql: `select table_name as "table", column_name as "column", data_type as "type" from information_schema.columns
      where table_schema = 'countersign' and table_name = any($1) order by table_name, ordinal_position`,
    parameters: [tables],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'columns' },
  })
  return rows
}

/** Another value of a column's type than the one that is there, whatever it is. */
export const otherValue: Readonly<Record<string, (column: string) => string>> = {
  text: column => `coalesce(${column}, '') || 'x'`,
  uuid: () => 'gen_random_uuid()',
  'timestamp with time zone': column => `${column} + interval '1 millisecond'`,
  jsonb: column =>
    `case when jsonb_typeof(${column}) = 'object' then ${column} || '{"added": 1}' else '{"made": 1}' end`,
  bytea: column => `set_byte(${column}, 0, get_byte(${column}, 0) # 1)`,
  integer: column => `${column} + 100000`,
  bigint: column => `${column} + 100000`,
  'double precision': column => `${column} + 0.25`,
}
