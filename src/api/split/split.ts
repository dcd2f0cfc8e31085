import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { changeDraft } from '#acts/split/change.ts'
import { discardDraft } from '#acts/split/discard.ts'
import { importDraft } from '#acts/split/import.ts'
import { openDraft } from '#acts/split/open.ts'
import { renameDraft } from '#acts/split/rename.ts'
import { meanings } from '#rules/people/signature.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { partKinds } from '#rules/split/parts.ts'
import { sides } from '#rules/split/split.ts'
import { versionStates } from '#rules/split/version/inForce.ts'
import type { Tx } from '#store/database.ts'
import { toldOf } from '#store/people/told.ts'
import { personNames } from '#store/people.ts'
import {
  acceptancesOf,
  documentOf,
  nextNumber,
  partsOf,
  signaturesOf,
  signersOf,
  type Version,
  versionInForce,
  versionOf,
  versions,
} from '#store/split.ts'
import { read, runs, type Serving } from '../route.ts'
import { comparisonRoutes } from './comparison.ts'

const Instant = z.iso.datetime()

export const VersionAnswer = z.object({
  id: z.uuid(),
  label: z.string(),
  state: z.enum(versionStates),
  number: z.int().nullable(),
  basedOn: z.uuid().nullable(),
  inForceFrom: Instant.nullable(),
  openedBy: z.uuid().nullable(),
  openedAt: Instant,
  signedAt: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
  hash: z.string().nullable(),
  rev: z.int(),
  /** Whether it is the one in force at the instant asked for. */
  inForce: z.boolean(),
})

/** A version in a list, with who has opened and who has signed it. */
const ListedAnswer = VersionAnswer.extend({
  openerName: z.string().nullable(),
  signers: z.array(z.object({ side: z.enum(sides), name: z.string() })),
})

/** A version as the record holds it: its parts, what stands beside them, and who signed what. */
const DocumentAnswer = z.object({
  version: VersionAnswer,
  /** The number that it has, or will have once signed. */
  number: z.int(),
  parts: z.array(
    z.object({
      kind: z.enum(partKinds),
      key: z.string(),
      position: z.number(),
      body: z.unknown(),
      site: z.string().nullable(),
      rev: z.int(),
    }),
  ),
  records: z
    .object({
      zone: z.string(),
      sites: z.array(z.unknown()),
      people: z.array(z.object({ id: z.string(), name: z.string(), left: Instant.optional() })),
      holders: z.array(z.unknown()),
      deputies: z.array(z.unknown()),
      absences: z.array(z.unknown()),
      trainings: z.array(z.unknown()),
      told: z
        .object({ seats: z.record(z.string(), z.array(z.string()).readonly()), whole: z.array(z.string()) })
        .optional(),
    })
    .describe('Of people those about whom a proof has something to say; `told` says where it has looked'),
  names: z.record(z.string(), z.string()).describe('The people whom signatures and acceptances name'),
  acceptances: z.array(
    z.object({
      finding: z.string(),
      sentence: z.string(),
      reason: z.string(),
      by: z.uuid(),
      at: Instant,
      restricted: z.boolean(),
    }),
  ),
  signatures: z.array(
    z.object({
      id: z.uuid(),
      person: z.uuid(),
      printedName: z.string(),
      function: z.string(),
      side: z.enum(sides),
      standingFor: z.uuid().nullable(),
      meaning: z.enum(meanings),
      at: Instant,
      zone: z.string(),
      hash: z.string(),
      voidAt: Instant.nullable(),
      voidBy: z.uuid().nullable(),
    }),
  ),
})

const text = (instant: Temporal.Instant | null) => instant?.toString() ?? null

export const versionAnswer = (version: Version, inForce: Version | undefined) => ({
  id: version.id,
  label: version.label,
  state: version.state,
  number: version.number,
  basedOn: version.based_on,
  inForceFrom: text(version.in_force_from),
  openedBy: version.opened_by,
  openedAt: version.opened_at.toString(),
  signedAt: text(version.signed_at),
  withdrawnAt: text(version.withdrawn_at),
  hash: version.hash,
  rev: version.rev,
  inForce: version.id === inForce?.id,
})

/** The split: versions, drafts, and what is done with them. */
export function splitRoutes(app: FastifyInstance, serving: Serving): void {
  const On = z.object({ on: Instant.optional().describe('The instant asked about; now without one') })
  const at = (on: string | undefined, now: Temporal.Instant) =>
    on === undefined ? now : Temporal.Instant.from(on)

  read(app, serving, '/api/split/versions', {
    about: 'Drafts and versions of the split, the newest first; which is in force at an instant',
    who: 'member',
    query: On,
    answer: z.array(ListedAnswer),
    async answers(tx, { query, now }) {
      const inForce = await versionInForce(tx, at(query.on, now))
      const signers = await signersOf(tx)
      const all = await versions(tx)
      const names = await personNames(
        tx,
        all.map(version => version.opened_by),
      )
      return all.map(version => ({
        ...versionAnswer(version, inForce),
        openerName: names[version.opened_by ?? ''] ?? null,
        signers: signers
          .filter(({ draft }) => draft === version.id)
          .map(({ side, printed_name: name }) => ({ side, name })),
      }))
    },
  })
  read(app, serving, '/api/split/in-force', {
    about: 'The version of the split in force at an instant, whole',
    who: 'member',
    query: On,
    answer: DocumentAnswer,
    async answers(tx, { query, now }) {
      const inForce = await versionInForce(tx, at(query.on, now))
      return inForce === undefined ? refuse('split.none_in_force') : documentAnswer(tx, inForce, inForce, now)
    },
  })
  read(app, serving, '/api/split/versions/:version', {
    about: 'A draft or version of the split, whole',
    who: 'member',
    params: z.object({ version: z.uuid() }),
    answer: DocumentAnswer,
    async answers(tx, { params, now }) {
      const found = await versionOf(tx, params.version)
      if (found === undefined) return refuse('draft.unknown')
      return documentAnswer(tx, found, await versionInForce(tx, now), now)
    },
  })
  comparisonRoutes(app, serving)
  runs(app, serving, 'POST', '/api/split/drafts', openDraft, 'Open a draft')
  runs(
    app,
    serving,
    'POST',
    '/api/split/drafts/:draft/changes',
    changeDraft,
    'Change parts of a draft, all or none',
  )
  runs(
    app,
    serving,
    'POST',
    '/api/split/drafts/:draft/imports',
    importDraft,
    'Put a whole split, read from a file, into a draft',
  )
  runs(
    app,
    serving,
    'PUT',
    '/api/split/drafts/:draft',
    renameDraft,
    'Name a draft, and from when it should be in force',
  )
  runs(app, serving, 'POST', '/api/split/drafts/:draft/discards', discardDraft, 'Give up a draft')
}

async function documentAnswer(
  tx: Tx,
  version: Version,
  inForce: Version | undefined,
  now: Temporal.Instant,
): Promise<z.input<typeof DocumentAnswer> | Refusal> {
  const split = await documentOf(tx, version)
  if (isRefusal(split)) return split
  const {
    zone = 'UTC',
    sites = [],
    people = [],
    holders = [],
    deputies = [],
    absences = [],
    trainings = [],
    told,
  } = await toldOf(tx, split, now)
  const signatures = await signaturesOf(tx, version.id)
  const acceptances = await acceptancesOf(tx, version.id)
  const named = [
    ...acceptances.map(({ by }) => by),
    ...signatures.flatMap(one => [one.person, one.standing_for, one.void_by]),
  ]
  return {
    version: versionAnswer(version, inForce),
    number: version.number ?? (await nextNumber(tx)),
    parts: [...(await partsOf(tx, version.id))],
    records: {
      ...{ zone, sites, people, holders, deputies, absences, trainings },
      ...(told !== undefined && { told: { seats: told.seats, whole: [...told.whole] } }),
    },
    names: await personNames(tx, named),
    acceptances: acceptances.map(({ finding, sentence, reason, by, at, restricted }) => ({
      finding,
      sentence,
      reason,
      by,
      at: at.toString(),
      restricted: restricted !== null,
    })),
    signatures: signatures.map(row => ({
      id: row.id,
      person: row.person,
      printedName: row.printed_name,
      function: row.function,
      side: row.side,
      standingFor: row.standing_for,
      meaning: row.meaning,
      at: row.at.toString(),
      zone: row.zone,
      hash: row.hash,
      voidAt: text(row.void_at),
      voidBy: row.void_by,
    })),
  }
}
