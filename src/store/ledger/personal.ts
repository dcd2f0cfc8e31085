import { randomUUID } from 'node:crypto'
import type { Tx } from '../database.ts'
import { digest } from './hash.ts'

/** What the ledger says instead of personal data: where it stands, and what it must be as long as it does. */
export type Reference = { readonly personal: string; readonly digest: string }

/**
 * Keeps personal data of a person beside the ledger, where it can be erased without breaking the chain. The digest is
 * salted, so that what has been erased cannot be guessed from it (GDPR, articles 5(1)(e) and 17).
 */
export async function personal(tx: Tx, person: string, value: object): Promise<Reference> {
  const row = {
    id: randomUUID(),
    person,
    salt: randomUUID(),
    value: JSON.stringify(value),
  }
  await tx.insertInto('personal').values(row).execute()
  return { personal: row.id, digest: personalDigest({ ...row, value }) }
}

export const personalDigest = ({
  person,
  salt,
  value,
}: {
  readonly person: string
  readonly salt: string
  readonly value: unknown
}): string => digest({ person, salt, value })
