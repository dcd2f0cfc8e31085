import { createHash } from 'node:crypto'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { type Gate, inOne } from '../gate.ts'

/** What is counted, and how many failures pass before each further one costs a wait. */
export type Counted = { readonly key: string; readonly free: number }

const FREE = { own: 5, address: 50, account: 100 }
const LONGEST = 900
const FORGET = Temporal.Duration.from({ hours: 24 })

/** Seconds to wait after so many failures: none while they are free, then 1, 2, 4, … up to 15 minutes. */
const wait = (failures: number, free: number) =>
  failures < free ? 0 : Math.min(2 ** (failures - free), LONGEST)

/** IPv6 gives one machine a /64 of addresses: they count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

/**
 * What an attempt to sign in counts towards. From a browser that this account has used before, only what fails in that
 * browser counts: attempts of others never shut the person out. From elsewhere it is the name at this address, the
 * address, and the name from everywhere, where 100 failures are free (NIST SP 800-63B-4, section 3.2.2, asks for no more).
 */
export function atTheDoor(name: string, address: string, device: string | null): Counted[] {
  if (device !== null) return [{ key: `${name} in ${device}`, free: FREE.own }]
  const from = network(address)
  return [
    { key: `${name} from ${from}`, free: FREE.own },
    { key: `from ${from}`, free: FREE.address },
    { key: `name ${name}`, free: FREE.account },
  ]
}

/** What a password or code asked for within a session counts towards: nobody else can add to it. */
export const within = (account: string): Counted[] => [{ key: `within ${account}`, free: FREE.own }]

/** An attempt that counts as failed until it says otherwise. */
export type Attempt = {
  /** It was right: the first thing counted starts anew, the others no longer count it. */
  succeeded(): Promise<void>
  /** It was neither right nor wrong, and does not count. */
  withdrawn(): Promise<void>
}

const hashed = (key: string) => createHash('sha256').update(key).digest()

/**
 * Counts an attempt before it is looked at, so that many at once do not slip through. Refuses with the seconds to wait;
 * a refused attempt is not counted. Accounts are never locked.
 */
export async function attempt(gate: Gate, counted: readonly Counted[]): Promise<Attempt | Refusal> {
  const [own] = counted.map(({ key }) => hashed(key))
  const free = new Map(counted.map(each => [hashed(each.key).toString('hex'), each.free]))
  const keys = counted.map(({ key }) => hashed(key)).sort(Buffer.compare)
  const at = gate.now()
  const before = await inOne(gate, async client => {
    await client.query(
      'insert into attempt (key, failures, last_at) select unnest($1::bytea[]), 0, $2 on conflict do nothing',
      [keys, at.toString()],
    )
    const { rows } = await client.query<{ key: Buffer; failures: number; last_at: Date }>(
      'select key, failures, last_at from attempt where key = any($1) order by key for update',
      [keys],
    )
    const waits = rows.map(({ key, failures, last_at }) => {
      const until = last_at.getTime() + wait(failures, free.get(key.toString('hex')) ?? 0) * 1000
      return Math.ceil((until - at.epochMilliseconds) / 1000)
    })
    const longest = Math.max(...waits)
    if (longest > 0) return refuse('sign_in.wait', { seconds: longest })
    await client.query(
      `update attempt set failures = case when last_at < $3 then 1 else failures + 1 end, last_at = $2
       where key = any($1)`,
      [keys, at.toString(), at.subtract(FORGET).toString()],
    )
    return rows
  })
  if (isRefusal(before)) return before
  const withdraw = async (key: Buffer) => {
    const last = before.find(row => row.key.equals(key))?.last_at ?? null
    await gate.pool.query(
      `update attempt set failures = greatest(failures - 1, 0), last_at = case when last_at = $2 then $3 else last_at end
       where key = $1`,
      [key, at.toString(), last],
    )
  }
  return {
    async succeeded() {
      if (own !== undefined) await gate.pool.query('delete from attempt where key = $1', [own])
      for (const key of keys) if (own === undefined || !key.equals(own)) await withdraw(key)
    },
    async withdrawn() {
      for (const key of keys) await withdraw(key)
    },
  }
}

/** Failures of more than a day ago no longer count and need not be kept. */
export const forgetAttempts = ({ pool, now }: Gate) =>
  pool.query(
    `delete from attempt where key in (select key from attempt where last_at < $1 for update skip locked)`,
    [now().subtract(FORGET).toString()],
  )
