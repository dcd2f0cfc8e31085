import pg from 'pg'

const LOCK = 4_680_014

/**
 * Works on an import with a connection of its own, as the owner, while no other server does; answers false where one does. The
 * lock ends with the connection, however it ends.
 */
export async function alone(
  url: string,
  id: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c search_path=countersign -c timezone=UTC',
    application_name: 'countersign import',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as mine',
      [LOCK, id],
    )
    if (rows[0]?.mine !== true) return false
    await work(client)
    return true
  } finally {
    await client.end().catch(() => {})
  }
}
