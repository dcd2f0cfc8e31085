import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import type { Who } from '#testing/company.ts'
import { type Installation, installation } from '#testing/installation.ts'

type Item = { kind: string; subject: string; site: string | null; sentence: string; to: string }
let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const desk = async (who: Who) =>
  ((await (await at.as(who)).ask('GET', '/api/desk')).body as { items: readonly Item[] }).items
const vacancy = async (who: Who, fn: string, site: string) =>
  (await desk(who)).find(one => one.kind === 'vacancy' && one.subject === fn && one.site === site)

test('SPLIT-8 DECIDE-10 a leaver leaves a vacancy at once, on the desk of who may fill it, and nobody else’s', async () => {
  expect(await vacancy('farid', 'plant-manager', 'south')).toBeUndefined()

  const { tomas, ines, farid, nadia } = at.ids
  await at.done(ines, leavePerson, { person: tomas, why: 'Retires' }, { rev: 1 })

  const found = await vacancy('farid', 'plant-manager', 'south')
  expect(found).toMatchObject({ to: '/people?give=plant-manager&place=south' })
  expect(found?.sentence).toMatch(/^Tomás Reyes has left\. Without it these wait: .+ You may give it/)
  for (const who of ['lena', 'jonas', 'nadia', 'ines'] as const)
    expect(await vacancy(who, 'plant-manager', 'south')).toBeUndefined()

  const holding = { holding: randomUUID(), function: 'plant-manager', person: nadia, site: 'south' }
  await at.done(farid, giveHolding, holding)
  expect(await vacancy('farid', 'plant-manager', 'south')).toBeUndefined()
})

test('DECIDE-10 a site’s own sees the vacancies of the site; what no site has is told once to who is corporate', async () => {
  const corporate = (await desk('farid')).filter(one => one.subject === 'shift-lead')
  expect(corporate.map(({ site }) => site)).toEqual([null])
  const own = (await desk('lena')).filter(one => one.kind === 'vacancy')
  expect(new Set(own.map(({ site }) => site))).toEqual(new Set(['north']))
  expect(own.find(one => one.subject === 'quality')).toBeDefined()
})

test('SPLIT-8 who stands in a circle of deputies sees it', async () => {
  const { jonas, lena } = at.ids
  await at.done(lena, nameDeputy, { id: randomUUID(), person: lena, deputy: jonas })
  await at.done(jonas, nameDeputy, { id: randomUUID(), person: jonas, deputy: lena })
  for (const who of ['jonas', 'lena'] as const)
    expect((await desk(who)).filter(one => one.kind === 'deputy-circle')).toMatchObject([{ to: '/account' }])
  expect((await desk('farid')).filter(one => one.kind === 'deputy-circle')).toEqual([])
})
