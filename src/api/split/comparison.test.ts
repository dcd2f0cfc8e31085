import { randomUUID } from 'node:crypto'
import { type FastifyInstance, fastify } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Sites } from '#rules/people/actor.ts'
import { founded } from '#testing/founded.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { comparisonRoutes } from './comparison.ts'

const clock = { now: Temporal.Instant.from('2026-11-25T09:00:00Z') }
let works: Awaited<ReturnType<typeof founded>>
let app: FastifyInstance
let sites: Sites = '*'
let first: string
let draft: string

const change: Change = data => {
  Object.assign(data.activities[1]!.row, { A: 'quality' })
  Object.assign(data.overrides[0]!.row, { R: 'control' })
}

beforeAll(async () => {
  works = await founded(clock)
  app = fastify().setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler)
  const actor: Actor = await works.actor(works.it)
  comparisonRoutes(app, {
    db: works.db,
    now: () => clock.now,
    callerOf: async () => ({ actor: { ...actor, sites }, session: null, origin: '' }),
  })
  draft = await works.drafted(plantSplit(change))
})
afterAll(async () => {
  await app.close()
  await works.drop()
})

const get = async (version: string, query = '', language = 'en') => {
  const url = `/api/split/versions/${version}/comparison${query}`
  const answer = await app.inject({ url, headers: { 'accept-language': language } })
  return answer.json()
}

test('SPLIT-7 given that nothing is in force, then there is nothing to compare with, and it is said', async () => {
  expect(await get(draft)).toMatchObject({ code: 'split.none_in_force' })
  expect(await get(randomUUID())).toMatchObject({ code: 'draft.unknown' })
})

test('SPLIT-7 a draft tells what it changes for whom against what is in force, in the language asked for', async () => {
  first = await works.signed(await works.drafted(plantSplit()))
  const told = await get(draft)
  expect(told.with).toMatchObject({ id: first, number: 1 })
  expect(told.activities.map(({ title }: { title: string }) => title)).toEqual([
    'Patch (North)',
    'Asset inventory',
  ])
  expect(told.activities[1].sentences.join(' ')).toContain('Quality decides now')
  expect(told.functions.map(({ title }: { title: string }) => title)).toContain('Quality')
  expect((await get(draft, '', 'de')).activities[1].sentences.join(' ')).toContain(
    'Quality entscheidet jetzt',
  )
})

test('SPLIT-7 any two can be compared, and a version with itself tells nothing', async () => {
  const nothing = { activities: [], functions: [], elements: [] }
  expect(await get(first)).toMatchObject(nothing)
  expect(await get(first, `?with=${draft}`)).toMatchObject({ with: { id: draft, number: null } })
  expect((await get(first, `?with=${draft}`)).activities).toHaveLength(2)
  expect(await get(draft, `?with=${randomUUID()}`)).toMatchObject({ code: 'draft.unknown' })
})

test('TRUST-2 whoever does not see a site is told nothing of what it does differently', async () => {
  sites = ['elsewhere']
  const told = await get(draft)
  expect(told.activities.map(({ title }: { title: string }) => title)).toEqual(['Asset inventory'])
  sites = '*'
})
