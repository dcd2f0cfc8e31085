import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { act } from '#acts/act.ts'
import { enact } from '#acts/enact.ts'
import { addPerson } from '#acts/people/add.ts'
import { changePerson } from '#acts/people/change.ts'
import { addSite } from '#acts/site/add.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { writeMany } from '#store/ledger/bulk.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { type SealKey, sealKeyIn } from '#store/ledger/key.ts'
import { writeOrigin } from '#store/ledger/origin.ts'
import { restrict } from '#store/ledger/restricted.ts'
import { type Sealed, sealFile, sealOnce } from '#store/ledger/seal.ts'

export const START = Temporal.Instant.from('2026-03-02T06:00:00.000Z')

/** May do every act that these helpers do. */
export const doer: Actor = {
  ...nobody,
  person: 'a7d0a7a0-0000-4000-8000-000000000001',
  name: 'Ines Roth',
  administrator: true,
  may: ['draft.open', 'draft.change', 'draft.import', 'draft.discard'],
}

/** Many parts of a draft written at once, as an import does, and nothing asked of them; with something restricted beside it. */
export const bulk = act('draft.import', {
  input: z.strictObject({ draft: z.uuid(), from: z.int(), count: z.int(), title: z.string() }),
  load: async () => null,
  decide: () => null,
  async write(tx, _, __, { draft, from, count, title }) {
    const rows = Array.from({ length: count }, (_, i) => ({
      version: draft,
      kind: 'function',
      key: `function-${from + i}`,
      position: from + i + 0.5,
      site: null,
      body: { id: `function-${from + i}`, label: { en: title, de: null }, side: 'it' },
    }))
    const about = { site: null, kind: 'split', subject: draft }
    const weakness = await restrict(tx, about, { reason: 'The station has no password' })
    return { kind: 'split', subject: draft, after: { ...(await writeMany(tx, rows)), weakness } }
  },
})

/** Does acts one second apart, each by the same person from the same place; throws what is refused. */
export function acting(db: Database, start = START) {
  let now = start
  let origin: Promise<string> | undefined
  const from = { channel: 'web', address: '192.0.2.7', agent: 'Panel 4', session: 'shift-a' } as const
  return {
    now: () => now,
    async act<Input>(
      one: Parameters<typeof enact<Input, never, never>>[1] | object,
      input: unknown,
      rev?: number,
    ) {
      now = now.add({ seconds: 1 })
      origin ??= db.within('*', tx => writeOrigin(tx, from))
      const call = {
        id: randomUUID(),
        actor: doer,
        now,
        origin: await origin,
        ...(rev === undefined ? {} : { rev }),
      }
      const done = await enact(db, one as Parameters<typeof enact>[1], call, input)
      if (isRefusal(done)) throw new Error(`${done.refused} ${JSON.stringify(done.params)}`)
      return done
    },
  }
}

export type Written = {
  readonly key: SealKey
  /** Every seal that was made, as it would have been kept elsewhere at that moment. */
  readonly kept: readonly { readonly sealed: Sealed; readonly file: string }[]
  readonly names: readonly string[]
}

/**
 * A ledger as it comes about in a year: people, sites, a draft from the standard split, its parts edited and imported in
 * bulk, some of them twice; sealed four times, with 12 entries after the last seal.
 */
export async function writeLedger(db: Database, folder: string): Promise<Written> {
  const { act, now } = acting(db)
  const key = sealKeyIn(folder)
  const kept: { sealed: Sealed; file: string }[] = []
  const names: string[] = []
  const seal = async () => {
    await linkAll(db)
    const sealed = await sealOnce(db, key, now())
    if (sealed === null || isRefusal(sealed)) throw new Error('nothing was sealed')
    kept.push({ sealed, file: await sealFile(db.owner, sealed) })
  }
  const people = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const person = names.length === 0 ? (doer.person ?? '') : randomUUID()
      const who = { name: `Wera Plattner ${names.length}`, email: `wera.${names.length}@plant.example` }
      names.push(who.name, who.email)
      await act(addPerson, { person, ...who })
      if (i % 3 === 0)
        await act(changePerson, { person, ...who, email: `changed.${who.email}`, administrator: true }, 1)
    }
  }
  await people(30)
  await act(addSite, { site: 'north', label: { en: 'North' }, zone: 'Europe/Berlin' })
  await seal()
  const [draft, imported] = [randomUUID(), randomUUID()]
  await act(openDraft, { draft, label: 'Split', from: 'standard' })
  await act(openDraft, { draft: imported, label: 'Imported', from: 'empty' })
  await act(bulk, { draft: imported, from: 0, count: 2_500, title: 'as imported' })
  await people(60)
  await seal()
  await act(bulk, { draft: imported, from: 1_500, count: 1_200, title: 'as imported again' })
  for (let i = 0; i < 20; i++) {
    const { position, body, rev } = await db.owner
      .selectFrom('split_part')
      .selectAll()
      .where('version', '=', draft)
      .where('kind', '=', 'group')
      .orderBy('key')
      .executeTakeFirstOrThrow()
    const { id } = body as { id: string }
    const label = { en: `Renamed ${i}` }
    await act(changeDraft, {
      draft,
      changes: [{ kind: 'group', key: id, position, body: { ...(body as object), label }, rev }],
    })
  }
  await people(60)
  await seal()
  await people(45)
  await seal()
  await people(9)
  await linkAll(db)
  return { key, kept, names }
}
