import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Finding, SplitProof } from '#rules/split/finding.ts'
import { type Part, putTogether } from '#rules/split/parts.ts'
import { proveSplit } from '#rules/split/prove.ts'
import type { Split } from '#rules/split/split.ts'
import { standsInTheWay } from '#rules/split/version/acceptance.ts'
import { latestSigned } from '#rules/split/version/inForce.ts'
import { type Key, keysOf } from '#rules/split/version/keys.ts'
import type { Signing } from '#rules/split/version/sign.ts'
import { inVersion } from '#rules/split/version/since.ts'
import type { Tx } from '#store/database.ts'
import { digest } from '#store/ledger/hash.ts'
import { recordsAt } from '#store/people/around.ts'
import { toldOf } from '#store/people/told.ts'
import { foundersOf, groundOf } from '#store/people.ts'
import {
  acceptancesOf,
  nextNumber,
  partsOf,
  signedVersions,
  splitInForce,
  type Version,
  versionOf,
} from '#store/split.ts'
import { standardSplit } from './standard.ts'

/** All that handing a draft in, or a look at what it still needs, depends on. */
export type State = {
  readonly version: Version
  /** The split as it will be in force: what its version changes bears its number (SPLIT-7). */
  readonly split: Split
  /** The parts of it that bear other numbers than are written yet: written with the last signature. */
  readonly redated: readonly Part[]
  readonly proof: SplitProof
  readonly signing: Signing
  /** What the signatures are bound to (21 CFR 11.70): SHA-256 over RFC 8785 of content, acceptances and date. */
  readonly hash: string
}

/** Where a draft stands on its way into force. Refuses a draft whose parts do not make a split. */
export async function stateOf(tx: Tx, version: Version, now: Temporal.Instant): Promise<State | Refusal> {
  const dated = await datedOf(tx, version)
  if (isRefusal(dated)) return dated
  const { parts, redated, latest } = dated
  const split = { ...dated.split, ...(await toldOf(tx, dated.split, now)) }
  const proof = proveSplit(split, { on: now.toString() })
  const acceptances = await acceptancesOf(tx, version.id)
  const hash = contentHash(parts, acceptances, chosenMoment(version))
  const based = version.based_on === null ? undefined : await versionOf(tx, version.based_on)
  return {
    version,
    split,
    redated,
    proof,
    signing: {
      state: version.state,
      split,
      latest,
      basedOn: based?.number ?? null,
      inForceFrom: chosenMoment(version),
      inTheWay: inTheWay(proof, acceptances),
    },
    hash,
  }
}

/** A version, or a draft as it will be one: what it changes bears its number (SPLIT-7). Refuses as `putTogether` does. */
export async function datedOf(tx: Tx, version: Version) {
  const written = await partsOf(tx, version.id)
  const number = version.number ?? (await nextNumber(tx))
  const latest = await latestOf(tx)
  if (isRefusal(latest)) return latest
  const parts = version.state === 'draft' ? inVersion(latest?.parts ?? null, written, number) : written
  const split = putTogether(parts, await groundOf(tx), number)
  if (isRefusal(split)) return split
  return { parts, redated: parts.filter((part, i) => part !== written[i]), split, latest }
}

/** One signing or withdrawal after the other: each gives or takes what the next depends on, a number to begin with. */
export const inTurn = (tx: Tx) => tx.selectFrom('organisation').select('mode').forUpdate().execute()

/** The last signed version, in force or still to come; null before the first. */
async function latestOf(tx: Tx) {
  const latest = latestSigned(await signedVersions(tx))
  if (latest === undefined || latest.number === null || latest.inForceFrom === null) return null
  const { number, inForceFrom } = latest
  const parts = await partsOf(tx, latest.id)
  const split = putTogether(parts, await groundOf(tx), number)
  return isRefusal(split) ? split : { number, inForceFrom, parts, split }
}

/** From when a version is to be in force as its signers saw it: null where it was from the last signature on. */
const chosenMoment = ({ in_force_from: from, signed_at: signed }: Version): Temporal.Instant | null =>
  from !== null && signed !== null && from.equals(signed) ? null : from

const inTheWay = (proof: SplitProof, acceptances: readonly { finding: string }[]): readonly Finding[] =>
  standsInTheWay(
    proof,
    acceptances.map(({ finding }) => finding),
  )

/** The two keys of the split itself, with those who can turn them now. */
export async function keysNow(tx: Tx, now: Temporal.Instant): Promise<readonly Key[] | Refusal> {
  const founders = await foundersOf(tx)
  if (founders === null) return refuse('organisation.none')
  const inForce = await splitInForce(tx, now)
  if (isRefusal(inForce)) return inForce
  const corporate = inForce?.functions.filter(fn => !fn.external).map(({ id }) => id) ?? []
  const split = inForce && { ...inForce, ...(await recordsAt(tx, null, corporate)) }
  return keysOf(split, await standardSplit(), founders, now.toString())
}

/** Parts as they are hashed: without their revs, in an order that depends on nothing else. */
export const plain = (parts: readonly Part[]) =>
  parts
    .map(({ kind, key, position, body }) => ({ kind, key, position, body }))
    .sort((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1))

const contentHash = (
  parts: readonly Part[],
  acceptances: readonly {
    finding: string
    sentence: string
    reason: string
    by: string
    restricted: unknown
  }[],
  inForceFrom: Temporal.Instant | null,
): string =>
  digest({
    parts: plain(parts),
    // In an order of ours: a database orders by its own collation, and may be restored into another.
    acceptances: acceptances
      .map(({ finding, sentence, reason, by, restricted }) => ({
        finding,
        sentence,
        reason,
        by,
        ...(restricted === null ? {} : { restricted }),
      }))
      .sort((a, b) => (a.finding < b.finding ? -1 : 1)),
    inForceFrom: inForceFrom?.toString() ?? null,
  })
