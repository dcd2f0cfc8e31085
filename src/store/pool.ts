import pg from 'pg'

/**
 * A pool of connections that outlives its database. A connection may die idle or in the middle of a transaction, and
 * nobody listens to it then: the next query on it fails, and the pool replaces it. Unheard, it would end the process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}
