import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Database } from './database.ts'
import { hex256 } from './ledger/hash.ts'
import { KEY_FILE } from './ledger/key.ts'
import { SECRET_FILE, secretIn } from './secret.ts'

/**
 * The secret of the installation that a database belongs to, made where neither has one yet. Several servers on one database
 * need the same secret and the same key to seal with: what one encrypts and signs, another reads. Refuses a data folder
 * without them (`keys.missing`), and one with the secret of another installation (`keys.other_secret`).
 */
export async function keysFor(
  { owner }: Database,
  folder: string,
): Promise<{ readonly secret: string } | Refusal> {
  const known = async () => {
    const { rows } = await sql<{ secret: string }>`select secret from auth.installation`.execute(owner)
    return rows[0]?.secret ?? null
  }
  const sealed = await owner.selectFrom('ledger_seal').select('number').limit(1).executeTakeFirst()
  if (sealed !== undefined && !existsSync(join(folder, KEY_FILE)))
    return refuse('keys.missing', { folder, name: KEY_FILE })
  if ((await known()) !== null && !existsSync(join(folder, SECRET_FILE)))
    return refuse('keys.missing', { folder, name: SECRET_FILE })
  const secret = secretIn(folder)
  const hash = hex256(`countersign secret ${secret}`)
  await sql`insert into auth.installation (secret) values (${hash}) on conflict do nothing`.execute(owner)
  return (await known()) === hash
    ? { secret }
    : refuse('keys.other_secret', { file: join(folder, SECRET_FILE) })
}
