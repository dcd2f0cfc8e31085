import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Finding, SplitProof } from '#rules/split/finding.ts'
import { type Part, putTogether } from '#rules/split/parts.ts'
import { proveSplit } from '#rules/split/prove.ts'
import type { Split } from '#rules/split/split.ts'
import { standsInTheWay } from '#rules/split/version/acceptance.ts'
import { latestSigned } from '#rules/split/version/inForce.ts'
import { type Founders, type Key, keysOf } from '#rules/split/version/keys.ts'
import type { Signing } from '#rules/split/version/sign.ts'
import type { Tx } from '#store/database.ts'
import { digest } from '#store/ledger/hash.ts'
import { recordsOf } from '#store/people.ts'
import {
  acceptancesOf,
  documentOf,
  nextNumber,
  partsOf,
  signaturesOf,
  signedVersions,
  type Version,
  versionInForce,
  versionOf,
} from '#store/split.ts'
import { standardSplit } from './standard.ts'

/** All that a signature on a draft, or a look at what it still needs, depends on. */
export type State = {
  readonly version: Version
  readonly split: Split
  readonly proof: SplitProof
  readonly signing: Signing
  /** What the signatures are bound to (21 CFR 11.70): SHA-256 over RFC 8785 of content, acceptances and date. */
  readonly hash: string
}

export const dayOf = (now: Temporal.Instant): string => now.toZonedDateTimeISO('UTC').toPlainDate().toString()

/** Where a draft stands on its way into force. Refuses a draft whose parts do not make a split. */
export async function stateOf(tx: Tx, version: Version, now: Temporal.Instant): Promise<State | Refusal> {
  const parts = await partsOf(tx, version.id)
  const number = version.number ?? (await nextNumber(tx))
  const split = putTogether(parts, await recordsOf(tx), number)
  if (isRefusal(split)) return split
  const proof = proveSplit(split, { on: dayOf(now) })
  const acceptances = await acceptancesOf(tx, version.id)
  const latest = latestSigned(await signedVersions(tx))
  const latestSplit = latest === undefined ? null : await documentOf(tx, latest.row)
  if (isRefusal(latestSplit)) return latestSplit
  const based = version.based_on === null ? undefined : await versionOf(tx, version.based_on)
  const keys = await keysNow(tx, now)
  if (isRefusal(keys)) return keys
  const valid = (await signaturesOf(tx, 'split', version.id)).filter(({ void_at }) => void_at === null)
  return {
    version,
    split,
    proof,
    signing: {
      state: version.state,
      split,
      latest:
        latest === undefined || latestSplit === null || latest.number === null || latest.inForceFrom === null
          ? null
          : { number: latest.number, split: latestSplit, inForceFrom: latest.inForceFrom },
      basedOn: based?.number ?? null,
      inForceFrom: version.in_force_from,
      keys,
      signatures: valid.map(({ person, side }) => ({ person, side })),
      inTheWay: inTheWay(proof, acceptances),
    },
    hash: contentHash(parts, acceptances, version.in_force_from),
  }
}

const inTheWay = (proof: SplitProof, acceptances: readonly { finding: string }[]): readonly Finding[] =>
  standsInTheWay(
    proof,
    acceptances.map(({ finding }) => finding),
  )

/** The two keys of the split itself, with those who can turn them now. */
export async function keysNow(tx: Tx, now: Temporal.Instant): Promise<readonly Key[] | Refusal> {
  const founders = await foundersOf(tx)
  if (founders === null) return refuse('organisation.none')
  const version = await versionInForce(tx, now)
  const inForce = version === undefined ? null : await documentOf(tx, version)
  return isRefusal(inForce) ? inForce : keysOf(inForce, await standardSplit(), founders, dayOf(now))
}

async function foundersOf(tx: Tx): Promise<Founders | null> {
  const found = await tx.selectFrom('organisation').selectAll().executeTakeFirst()
  if (found === undefined) return null
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [found.founder_it, found.founder_operations])
    .execute()
  const founder = (id: string) => ({ person: id, name: people.find(one => one.id === id)?.name ?? '' })
  return { it: founder(found.founder_it), operations: founder(found.founder_operations) }
}

/** Parts as they are hashed: without their revs, in an order that depends on nothing else. */
export const plain = (parts: readonly Part[]) =>
  parts
    .map(({ kind, key, position, body }) => ({ kind, key, position, body }))
    .sort((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1))

const contentHash = (
  parts: readonly Part[],
  acceptances: readonly { finding: string; sentence: string; reason: string; by: string }[],
  inForceFrom: Temporal.Instant | null,
): string =>
  digest({
    parts: plain(parts),
    acceptances: acceptances.map(({ finding, sentence, reason, by }) => ({ finding, sentence, reason, by })),
    inForceFrom: inForceFrom?.toString() ?? null,
  })
