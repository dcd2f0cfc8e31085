import { sign, verify } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Database, Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import { canonical } from './hash.ts'
import { keysIn, type PublicKey, pemOf, type SealKey } from './key.ts'

const LOCK = 4_680_003

/** What a seal vouches for: the chain up to `seq`, whose link is `link`, and the seal before this one. */
export type Seal = {
  readonly number: number
  readonly seq: number
  readonly at: string
  readonly link: string
  readonly key: string
  /** The signature of the seal before, in base64; null for the first. So that a seal that was removed is missed. */
  readonly previous: string | null
}
export type Sealed = { readonly seal: Seal; readonly signature: string }

/** The line of a seal in an export and in a seal file; what is signed is the RFC 8785 text of `seal`. */
export const sealLine = ({ seal, signature }: Sealed): string =>
  `{"seal":${canonical(seal)},"signature":"${signature}"}`

export const fits = ({ seal, signature }: Sealed, { key }: PublicKey): boolean =>
  verify(null, Buffer.from(canonical(seal)), key, Buffer.from(signature, 'base64'))

/**
 * Seals the newest link with Ed25519 (RFC 8032); null where it is sealed already, or there is none. Refuses
 * `ledger.cut_before_seal` where the chain no longer holds what the last seal vouched for.
 */
export async function sealOnce(
  { owner }: Database,
  key: SealKey,
  now: Temporal.Instant,
): Promise<Sealed | Refusal | null> {
  return owner.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
    const links = tx.selectFrom('ledger_link').select(['seq', 'hash'])
    const link = await links.orderBy('seq', 'desc').limit(1).executeTakeFirst()
    const last = await lastSeal(tx)
    if (last !== null) {
      const { number, seq, link: sealed } = last.seal
      const now = await links.where('seq', '=', seq).executeTakeFirst()
      if (now?.hash.toString('hex') !== sealed) return refuse('ledger.cut_before_seal', { number, seq })
    }
    if (link === undefined || link.seq === last?.seal.seq) return null
    const seal: Seal = {
      number: (last?.seal.number ?? 0) + 1,
      seq: link.seq,
      at: now.toString({ smallestUnit: 'millisecond' }),
      link: link.hash.toString('hex'),
      key: key.id,
      previous: last?.signature ?? null,
    }
    const signature = sign(null, Buffer.from(canonical(seal)), key.private)
    await tx
      .insertInto('ledger_key')
      .values({ id: key.id, public: key.spki })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const { number, seq, at } = seal
    await tx
      .insertInto('ledger_seal')
      .values({ number, seq, at: Temporal.Instant.from(at), hash: link.hash, key: key.id, signature })
      .execute()
    return { seal, signature: signature.toString('base64') }
  })
}

/** A row of the table and the one before it, as the seal that was made. */
export function readSeal(
  { number, seq, at, hash, key, signature }: Selectable<Tables['ledger_seal']>,
  before: Buffer | null,
): Sealed {
  const seal: Seal = {
    number,
    seq,
    at: at.toString({ smallestUnit: 'millisecond' }),
    link: hash.toString('hex'),
    key,
    previous: before?.toString('base64') ?? null,
  }
  return { seal, signature: signature.toString('base64') }
}

export async function lastSeal(tx: Tx): Promise<Sealed | null> {
  const [last, before] = await tx
    .selectFrom('ledger_seal')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(2)
    .execute()
  return last === undefined ? null : readSeal(last, before?.signature ?? null)
}

/** A seal to be kept elsewhere: the public keys that seals were made with as PEM, and the seal in one line. */
export async function sealFile(tx: Tx, sealed: Sealed): Promise<string> {
  const keys = await tx.selectFrom('ledger_key').select('public').orderBy('id').execute()
  return `${keys.map(({ public: spki }) => pemOf(spki)).join('')}${sealLine(sealed)}\n`
}

/** Reads such a file. Refuses `ledger.seal_unreadable`; `ledger.seal_false` where its own keys do not bear it out. */
export function readSealFile(text: string): { sealed: Sealed; keys: readonly PublicKey[] } | Refusal {
  const line = text.split('\n').find(each => each.startsWith('{"seal":'))
  const sealed = line === undefined ? null : readSealLine(line)
  if (sealed === null) return refuse('ledger.seal_unreadable')
  const keys = keysIn(text)
  const own = keys.find(({ id }) => id === sealed.seal.key)
  return own !== undefined && fits(sealed, own) ? { sealed, keys } : refuse('ledger.seal_false')
}

/** The seal in a line; null where the line is not written as seals are. */
export function readSealLine(line: string): Sealed | null {
  try {
    const { seal, signature } = JSON.parse(line) as Sealed
    return sealLine({ seal, signature }) === line ? { seal, signature } : null
  } catch {
    return null
  }
}
