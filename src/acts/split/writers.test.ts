import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { groundOf } from '#store/people.ts'
import { nextNumber, partsOf, versionOf } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { FIRST_SEED } from '#testing/properties/property.ts'
import { changeDraft } from './change.ts'
import { openDraft } from './open.ts'

let base: TestDatabase
let at: Company
let authors: readonly Actor[]
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  authors = await Promise.all([at.ids.amara, at.ids.karel, at.ids.farid].map(at.actor))
})
afterAll(() => base.drop())

/** An edit that somebody makes: of which functions, after a fresh look or on what they knew, and what becomes of them. */
const Edit = fc.record({
  keys: fc.uniqueArray(fc.constantFrom('ciso', 'soc', 'control', 'quality'), { minLength: 1, maxLength: 3 }),
  looks: fc.boolean(),
  removes: fc.boolean(),
})
const Writers = fc.array(fc.array(Edit, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 })

type Edits = typeof Writers extends fc.Arbitrary<infer Value> ? Value : never
type Seen = ReadonlyMap<string, { readonly text: string; readonly rev: number }>
type Change = { readonly key: string; readonly text: string | null; readonly rev: number | null }

async function functionsOf(draft: string): Promise<Seen> {
  const parts = await at.within(tx => partsOf(tx, draft))
  return new Map(
    parts.flatMap(({ kind, key, body, rev }) =>
      kind === 'function' ? [[key, { text: body.label.en, rev }] as const] : [],
    ),
  )
}

/**
 * Lets several people edit one draft at once through an act, and throws where what it holds in the end is not what the
 * acknowledged acts, one after the other, make of it; or where one was let through on a state that was none any more.
 */
async function together(act: typeof changeDraft, writers: Edits) {
  const draft = randomUUID()
  const count = { acts: 0, parts: 0, removed: 0, changedMeanwhile: 0 }
  const acknowledged: { readonly rev: number; readonly changes: readonly Change[] }[] = []
  await at.done(authors[0]!, openDraft, { draft, label: 'A draft', from: 'empty' })
  const write = async (edits: Edits[number], who: number) => {
    let seen: Seen = new Map()
    for (const [n, { keys, looks, removes }] of edits.entries()) {
      if (looks) seen = await functionsOf(draft)
      const changes = keys
        .map(
          (key): Change => ({
            key,
            text: removes ? null : `${key} by ${who}, ${n}`,
            rev: seen.get(key)?.rev ?? null,
          }),
        )
        .filter(({ text, rev }) => text !== null || rev !== null)
      if (changes.length === 0) continue
      const answer = await at.does(authors[who % authors.length]!, act, {
        draft,
        changes: changes.map(partOf),
      })
      if (!isRefusal(answer)) acknowledged.push({ rev: answer.rev ?? 0, changes })
      else if (answer.refused === 'draft.changed_meanwhile') count.changedMeanwhile++
      else throw new Error(answer.refused)
      seen = await functionsOf(draft)
    }
  }
  await Promise.all(writers.map(write))

  const expected = new Map<string, { text: string; rev: number }>()
  acknowledged.sort((a, b) => a.rev - b.rev)
  for (const [n, { rev, changes }] of acknowledged.entries()) {
    if (rev !== n + 2) throw new Error(`act ${n + 1} left the draft at state ${rev}`)
    for (const { key, text, rev } of changes) {
      const now = expected.get(key)?.rev ?? null
      if (now !== rev) throw new Error(`${key} was at ${now} when somebody who had seen ${rev} changed it`)
      if (text === null) expected.delete(key)
      else expected.set(key, { text, rev: (rev ?? 0) + 1 })
      count.parts++
      if (text === null) count.removed++
    }
    count.acts++
  }
  expect(Object.fromEntries(await functionsOf(draft))).toEqual(Object.fromEntries(expected))
  const version = await at.within(tx => versionOf(tx, draft))
  expect(version?.rev).toBe(acknowledged.length + 1)
  return count
}

const partOf = ({ key, text, rev }: Change) => {
  const body = text === null ? null : { id: key, label: { en: text }, side: 'it' }
  return { kind: 'function', key, position: 1, body, rev }
}

async function holds(act: typeof changeDraft, numRuns: number) {
  const seen: Record<string, number> = { drafts: 0, writers: 0 }
  await fc.assert(
    fc.asyncProperty(Writers, async writers => {
      const counted = { ...(await together(act, writers)), drafts: 1, writers: writers.length }
      for (const [name, n] of Object.entries(counted)) seen[name] = (seen[name] ?? 0) + n
    }),
    { numRuns, seed: FIRST_SEED, endOnFailure: true },
  )
  return seen
}

test('SPLIT-7 however many edit one draft at once, it says what the acknowledged edits make of it', async () => {
  const seen = await holds(changeDraft, 40)
  console.log(`drafts edited by several at once, from seed ${FIRST_SEED}:`, JSON.stringify(seen))
  expect(seen.changedMeanwhile).toBeGreaterThan(20)
  expect(seen.removed).toBeGreaterThan(20)
})

test('an act that does not look at what was seen is caught', async () => {
  const blind: typeof changeDraft = {
    ...changeDraft,
    decide(loaded, input, call) {
      const named = new Map(input.changes.map(({ kind, key, rev }) => [`${kind} ${key}`, rev]))
      const parts = loaded.parts.map(part => ({
        ...part,
        rev: named.get(`${part.kind} ${part.key}`) ?? part.rev,
      }))
      return changeDraft.decide({ ...loaded, parts }, input, call)
    },
  }
  const why = { message: expect.stringContaining('when somebody who had seen') }
  await expect(holds(blind, 40)).rejects.toMatchObject({ cause: why })
})

test('an act that does not wait for the one before it is caught', async () => {
  const hasty: typeof changeDraft = {
    ...changeDraft,
    async load(tx, { draft }) {
      const version = await versionOf(tx, draft)
      if (version === undefined) return refuse('draft.unknown')
      const parts = await partsOf(tx, draft)
      return { version, parts, records: await groundOf(tx), number: await nextNumber(tx) }
    },
  }
  await expect(holds(hasty, 40)).rejects.toThrow()
})
