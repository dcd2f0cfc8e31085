import { isRefusal } from '#rules/refusal.ts'
import { type Given, givenBy } from '#rules/split/given.ts'
import type { Tx } from '#store/database.ts'
import { documentOf, type Version } from '#store/split.ts'
import { standardSplit } from '../split/standard.ts'

const known = new Map<string, Given>()

/** What a signed version gives to its functions. It never changes, so that this is worked out once. */
export async function givenIn(tx: Tx, version: Version): Promise<Given> {
  const found = known.get(version.id)
  if (found !== undefined) return found
  const split = await documentOf(tx, version)
  if (isRefusal(split)) throw new Error(`version ${version.number} is no split: ${split.refused}`)
  const given = givenBy(split, await standardSplit())
  known.set(version.id, given)
  return given
}
