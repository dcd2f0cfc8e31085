import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { takeApart } from '#rules/split/parts.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { acceptancesOf, partsOf, versionOf } from '#store/split.ts'
import { type Company, company, type Who } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { plantSplit } from '#testing/plant.ts'
import { acceptFindings } from './accept.ts'
import { changeDraft } from './change.ts'
import { discardDraft } from './discard.ts'
import { importDraft } from './import.ts'
import { openDraft } from './open.ts'
import { renameDraft } from './rename.ts'
import { standardSplit } from './standard.ts'
import { stateOf } from './state.ts'
import { unacceptFinding } from './unaccept.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())
beforeEach(() => {
  now = now.add({ minutes: 1 })
})

const refused = (code: string) => ({ refused: code })
async function opened(by: Who = 'farid', from = 'in-force'): Promise<string> {
  const draft = randomUUID()
  await at.done(at.ids[by], openDraft, { draft, label: 'A draft', from })
  return draft
}
const row = (draft: string) => at.within(async tx => (await versionOf(tx, draft))!)
const part = (draft: string, name: string) =>
  at.within(async tx => (await partsOf(tx, draft)).find(({ kind, key }) => `${kind} ${key}` === name))
const entry = (act: string) =>
  at.within(tx => tx.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow())
async function state(draft: string) {
  const found = await at.within(async tx => stateOf(tx, (await versionOf(tx, draft))!, now))
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}

/** A site's deviation about patches, new in a draft. */
const deviation = (place: string) => ({
  kind: 'override',
  key: `${place}:asset-inventory`,
  position: 1,
  body: {
    place,
    activity: 'asset-inventory',
    reason: 'Two people do it all here',
    on: 1,
    row: { R: ['shift-lead'] },
  },
  rev: null,
})
const group = (id: string, rev: number | null = null) => ({
  kind: 'group',
  key: id,
  position: 9_999,
  body: { id, label: { en: id } },
  rev,
})
const change = (by: Who, draft: string, ...changes: readonly object[]) =>
  at.does(at.ids[by], changeDraft, { draft, changes })

describe('SPLIT-7 a draft is opened', () => {
  test('on the version in force, part by part, and says what it is based on', async () => {
    const draft = await opened()
    const [before, after] = await at.within(async tx => [
      await partsOf(tx, at.version),
      await partsOf(tx, draft),
    ])
    const plain = (parts: typeof before) =>
      parts!
        .map(({ rev: _, ...one }) => one)
        .sort((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1))
    expect(plain(after)).toEqual(plain(before))
    expect(await row(draft)).toMatchObject({
      state: 'draft',
      number: null,
      based_on: at.version,
      rev: 1,
      opened_by: at.ids.farid,
    })
  })

  test('from the standard split, from any version, or empty', async () => {
    const count = async (draft: string) => (await at.within(tx => partsOf(tx, draft))).length
    expect(await count(await opened('farid', 'standard'))).toBe(takeApart(await standardSplit()).length)
    expect(await count(await opened('farid', at.version))).toBeGreaterThan(100)
    expect(await count(await opened('farid', 'empty'))).toBe(1)
    const nowhere = { draft: randomUUID(), label: 'A draft', from: randomUUID() }
    expect(await at.does(at.ids.farid, openDraft, nowhere)).toEqual(refuse('draft.unknown'))
  })
})

describe('SPLIT-7 a draft is changed', () => {
  test('all of an edit or none: nothing of it where one part was changed meanwhile, and that one is named', async () => {
    const draft = await opened()
    expect(await change('farid', draft, group('one'))).toMatchObject({ rev: 2 })
    const both = await change('karel', draft, group('two'), group('one', 9))
    expect(both).toEqual(refuse('draft.changed_meanwhile', { parts: ['group one'] }))
    expect(await part(draft, 'group two')).toBeUndefined()
    expect(await change('karel', draft, group('two'), group('one', 1))).toMatchObject({ rev: 3 })
    expect(await change('farid', draft, { ...group('one', 1), body: null })).toMatchObject(
      refused('draft.changed_meanwhile'),
    )
    expect(await change('farid', draft, { ...group('one', 2), body: null })).toMatchObject({ rev: 4 })
    expect(await change('farid', draft, group('one', 2))).toMatchObject(refused('draft.changed_meanwhile'))
  })

  test('with what each part was and is in the ledger, and why', async () => {
    const draft = await opened()
    await change('farid', draft, group('one'))
    const body = { id: 'one', label: { en: 'Otherwise' } }
    const why = 'One word for it'
    const input = { draft, changes: [{ ...group('one', 1), body }], why }
    const { act } = await at.done(at.ids.farid, changeDraft, input)
    expect(await entry(act)).toMatchObject({
      function: 'ciso',
      site: null,
      before: { 'group one': { body: { label: { en: 'one' } } } },
      after: { parts: { 'group one': { body } }, rev: 3 },
      why,
    })
  })

  test.each([
    ['a part that does not fit', [{ ...group('x'), body: { id: 'x' } }], 'split.part_wrong'],
    ['a key that is not its body’s', [{ ...group('x'), key: 'y' }], 'split.part_wrong'],
    ['a part named twice', [group('x'), group('x')], 'split.twice'],
    ['taking out what others name', [{ ...group('governance', 1), body: null }], 'split.still_used'],
    ['taking out what is new', [{ ...group('x'), body: null }], 'act.input_wrong'],
    ['a kind that is none', [{ ...group('x'), kind: 'wish' }], 'act.input_wrong'],
    ['a site that is not there', [deviation('west')], 'split.part_wrong'],
    ['nothing', [], 'act.input_wrong'],
  ])('not by %s', async (_, changes, code) => {
    const draft = await opened()
    expect(await change('farid', draft, ...changes)).toMatchObject(refused(code))
    expect(await row(draft)).toMatchObject({ rev: 1 })
  })

  test('TRUST-2 who acts for a site changes its deviations, and nothing corporate or of another site', async () => {
    const draft = await opened()
    expect(await change('lena', draft, deviation('north'))).toMatchObject({ rev: 2 })
    for (const changes of [
      [group('one')],
      [deviation('south')],
      [deviation('north/filling'), deviation('south')],
    ])
      expect(await change('lena', draft, ...changes)).toEqual(refuse('access.site'))
    expect(await part(draft, 'override north:asset-inventory')).toMatchObject({ site: 'north', rev: 1 })
  })

  test('TRUST-2 an entry about one site is seen there, one about several by corporate functions only', async () => {
    const draft = await opened()
    const sites = async (...changes: readonly object[]) => {
      const answer = await change('farid', draft, ...changes)
      if (isRefusal(answer)) throw new Error(answer.refused)
      const seen = (scope: '*' | readonly string[]) =>
        base.db.within(scope, tx =>
          tx.selectFrom('ledger_entry').select('id').where('id', '=', answer.act).execute(),
        )
      const scopes = [['north'], ['south'], []] as const
      return [
        (await entry(answer.act)).site,
        ...(await Promise.all(scopes.map(seen))).map(rows => rows.length),
      ]
    }
    expect(await sites(group('one'))).toEqual([null, 1, 1, 1])
    expect(await sites(deviation('north'))).toEqual(['north', 1, 0, 0])
    expect(await sites(deviation('south'), deviation('north/filling'))).toEqual(['*', 0, 0, 0])
    expect(await sites(deviation('south/filling'), group('two'))).toEqual(['*', 0, 0, 0])
  })
})

describe('SPLIT-7 a draft is imported into', () => {
  const file = { name: 'plant.yaml', sha256: '0'.repeat(64) }
  const parts = takeApart(plantSplit(({ overrides }) => void overrides.splice(0))).map(
    ({ site: _, ...one }) => one,
  )
  const into = async (by: Who, draft: string, more = parts) =>
    at.does(at.ids[by], importDraft, { draft, file, parts: more }, { rev: (await row(draft)).rev })

  test('SPLIT-10 what a file says takes the place of all that was there, in one entry', async () => {
    const draft = await opened()
    const answer = await into('farid', draft)
    if (isRefusal(answer)) throw new Error(answer.refused)
    expect(await at.within(async tx => (await partsOf(tx, draft)).length)).toBe(parts.length)
    expect((await entry(answer.act)).after).toMatchObject({
      file,
      added: expect.any(Number),
      gone: expect.any(Array),
    })
    expect(await into('farid', draft)).toEqual(refuse('draft.same_already'))
  })

  test('by nobody who acts for a site only, and not with what is no split', async () => {
    const draft = await opened()
    expect(await into('lena', draft)).toEqual(refuse('access.site'))
    expect(
      await into(
        'farid',
        draft,
        parts.filter(({ kind }) => kind !== 'head'),
      ),
    ).toEqual(refuse('split.no_head'))
    expect(await into('farid', draft, [...parts, parts[1]!])).toMatchObject(refused('split.twice'))
    expect(await row(draft)).toMatchObject({ rev: 1 })
  })
})

describe('SPLIT-6 findings are accepted in writing', () => {
  const accept = async (by: Who, draft: string, findings: readonly string[]) =>
    at.does(at.ids[by], acceptFindings, { draft, findings, why: 'Not yet' }, { rev: (await row(draft)).rev })

  test('TRUST-2 each belongs to the site that it is about, and is accepted and taken back there', async () => {
    const draft = await opened()
    const { proof } = await state(draft)
    const about = (site: string | null) =>
      findingKey(
        proof.findings.find(
          ({ severity, place }) => severity === 'error' && (place?.split('/')[0] ?? null) === site,
        )!,
      )
    expect(await accept('lena', draft, [about('north')])).toMatchObject({ rev: 2 })
    expect(await accept('lena', draft, [about('north')])).toMatchObject({ rev: 3 })
    expect(await accept('lena', draft, [about('south')])).toEqual(refuse('access.site'))
    expect(await accept('farid', draft, [about('south')])).toMatchObject({ rev: 4 })
    const seen = await base.db.within(['north'], tx => acceptancesOf(tx, draft))
    expect(seen).toMatchObject([{ finding: about('north'), site: 'north', rev: 2, by: at.ids.lena }])
    const back = (by: Who, finding: string, rev: number) =>
      at.does(at.ids[by], unacceptFinding, { draft, finding }, { rev })
    expect(await back('tomas', about('north'), 4)).toEqual(refuse('access.site'))
    expect(await back('tomas', about('south'), 4)).toMatchObject({ rev: 5 })
    expect(await back('tomas', about('south'), 5)).toEqual(refuse('finding.unknown'))
  })

  test('nothing is accepted that the proof does not say, or that keeps nothing out of force', async () => {
    const draft = await opened()
    expect(await accept('farid', draft, ['no-owner:x::0'])).toEqual(refuse('finding.unknown'))
    expect(await accept('farid', draft, [])).toMatchObject(refused('act.input_wrong'))
    const hint = (await state(draft)).proof.findings.find(({ severity }) => severity !== 'error')!
    expect(await accept('farid', draft, [findingKey(hint)])).toEqual(refuse('finding.needs_none'))
  })
})

describe('SPLIT-7 a draft is named, dated and given up', () => {
  const rename = (by: Who, draft: string, inForceFrom: string | null, rev = 1) =>
    at.does(at.ids[by], renameDraft, { draft, label: 'Another name', inForceFrom }, { rev })
  const discard = (by: Who, draft: string, rev = 1) =>
    at.does(at.ids[by], discardDraft, { draft, why: 'Not needed' }, { rev })

  test('by whoever opened it, or acts for all of the company', async () => {
    const [corporate, own] = [await opened(), await opened('lena')]
    expect(await rename('lena', corporate, null)).toEqual(refuse('access.site'))
    expect(await discard('lena', corporate)).toEqual(refuse('access.site'))
    expect(await rename('lena', own, '2026-12-01T06:00:00+01:00')).toMatchObject({ rev: 2 })
    expect(await row(own)).toMatchObject({
      label: 'Another name',
      in_force_from: Temporal.Instant.from('2026-12-01T05:00:00Z'),
    })
    expect(await discard('tomas', own, 2)).toEqual(refuse('access.site'))
    expect(await discard('farid', own, 2)).toMatchObject({ rev: 3 })
  })

  test('given up, it is no draft any more, and stays in the record', async () => {
    const draft = await opened()
    const { act } = await at.done(at.ids.farid, discardDraft, { draft, why: 'Not needed' }, { rev: 1 })
    expect(await row(draft)).toMatchObject({ state: 'discarded', rev: 2 })
    expect(await entry(act)).toMatchObject({ before: { state: 'draft' }, why: 'Not needed' })
    for (const answer of [
      await rename('farid', draft, null, 2),
      await discard('farid', draft, 2),
      await change('farid', draft, group('one')),
    ])
      expect(answer).toMatchObject(refused('draft.closed'))
  })

  test('not with a moment that is none', async () => {
    const draft = await opened()
    for (const from of ['tomorrow', '2026-12-01', '0000-01-01T00:00:00Z', '2026-02-30T00:00:00Z'])
      expect(await rename('farid', draft, from)).toMatchObject({ params: { field: 'inForceFrom' } })
  })
})
