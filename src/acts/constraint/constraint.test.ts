import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetClasses } from '#rules/plant/asset.ts'
import { effectiveFor, interventions } from '#rules/plant/constraint/constraint.ts'
import type { Refusal } from '#rules/refusal.ts'
import { assetOf } from '#store/plant/assets.ts'
import { constraintsOfAsset, constraintsOfClasses } from '#store/plant/constraints.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { addAsset } from '../plant/addAsset.ts'
import { endConstraint } from './end.ts'
import { setConstraint } from './set.ts'
import { shippedConstraints } from './shipped.ts'

let base: TestDatabase
let at: Company
const asset = randomUUID()
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  for (const [person, site] of [
    [at.ids.nadia, 'north'],
    [at.ids.tomas, 'south'],
    [at.ids.karel, null],
  ] as const)
    await at.done(at.ids.karel, giveHolding, {
      ...{ holding: randomUUID(), function: 'control-engineering', person, site },
    })
  await at.done(at.ids.nadia, addAsset, { asset, site: 'north', fields: { tag: 'PLC-101', class: 'plc' } })
})
afterAll(() => base.drop())

const code = (answer: unknown) => (answer as Refusal).refused
const patch = { class: 'plc', intervention: 'patch' }
const said = (more: object) => ({ ...patch, says: 'never', reason: 'Tried in March, it stopped', ...more })

/** What counts for the asset, and for its class at both sites and everywhere. */
const counting = () =>
  at.within(async tx => {
    const row = (await assetOf(tx, asset))!
    const effective = async (site: string | null) => {
      const decided = (await constraintsOfClasses(tx, site)).filter(({ ended }) => !ended)
      const found = effectiveFor(shippedConstraints(), decided, { class: 'plc', site }, 'patch')
      return `${found.from} ${found.says}`
    }
    const own = (await constraintsOfAsset(tx, row)).filter(({ ended }) => !ended)
    const found = effectiveFor(shippedConstraints(), own, { class: 'plc', site: 'north', asset }, 'patch')
    return [
      `${found.from} ${found.says}`,
      await effective('north'),
      await effective('south'),
      await effective(null),
    ]
  })

test('PLANT-4 every class tolerates or not each intervention as it ships, with a reason in both languages', () => {
  const shipped = shippedConstraints()
  expect(Object.keys(shipped)).toEqual(assetClasses)
  for (const of of assetClasses) {
    expect(Object.keys(shipped[of])).toEqual(interventions)
    for (const { says, states, reason } of Object.values(shipped[of])) {
      expect(says === 'state').toBe(states.length > 0)
      expect(reason.en && reason.de).toBeTruthy()
    }
  }
  // What nobody takes back without a written reason of their own.
  expect(shipped['safety-system']['active-scan'].says).toBe('never')
  expect(shipped.plc['active-scan'].says).not.toBe('allowed')
})

describe('PLANT-4 what is nearest to the asset counts', () => {
  test('as it ships, the company, the site, the asset; and back again', async () => {
    expect(await counting()).toEqual(['shipped window', 'shipped window', 'shipped window', 'shipped window'])
    await at.done(at.ids.karel, setConstraint, said({ says: 'ask' }), { rev: 0 })
    expect(await counting()).toEqual(['corporate ask', 'corporate ask', 'corporate ask', 'corporate ask'])
    await at.done(at.ids.nadia, setConstraint, said({ site: 'north' }), { rev: 0 })
    expect(await counting()).toEqual(['site never', 'site never', 'corporate ask', 'corporate ask'])
    const own = { ...said({ says: 'state', states: ['turnaround', 'stopped'] }), class: undefined, asset }
    await at.done(at.ids.nadia, setConstraint, own, { rev: 0 })
    expect(await counting()).toEqual(['asset state', 'site never', 'corporate ask', 'corporate ask'])
    const [row] = await at.within(async tx =>
      (await constraintsOfAsset(tx, (await assetOf(tx, asset))!)).filter(one => one.asset !== null),
    )
    expect(row).toMatchObject({ states: ['stopped', 'turnaround'], by: at.ids.nadia, rev: 1, ended: false })

    const why = 'The vendor has mended it'
    const about = { asset, intervention: 'patch' }
    await at.done(at.ids.nadia, endConstraint, { ...about, why }, { rev: 1 })
    await at.done(at.ids.nadia, endConstraint, { ...patch, site: 'north', why }, { rev: 1 })
    expect(await counting()).toEqual(['corporate ask', 'corporate ask', 'corporate ask', 'corporate ask'])
    expect(code(await at.does(at.ids.nadia, endConstraint, { ...about, why }, { rev: 2 }))).toBe(
      'constraint.none',
    )
    // Decided again, it goes on from the state that it had.
    expect(code(await at.does(at.ids.nadia, setConstraint, own, { rev: 0 }))).toBe('act.changed_meanwhile')
    expect(await at.done(at.ids.nadia, setConstraint, own, { rev: 2 })).toMatchObject({ rev: 3 })
    await at.done(at.ids.karel, endConstraint, { ...patch, why }, { rev: 1 })
  })

  test('it belongs to control engineering, each at their site', async () => {
    const [of, agent] = [
      { class: 'hmi', intervention: 'agent' },
      { says: 'allowed', reason: 'Tested' },
    ]
    const tries = async (who: string, more: object) =>
      code(await at.does(who, setConstraint, { ...of, ...agent, ...more }, { rev: 0 }))
    expect(await tries(at.ids.farid, { site: 'north' })).toBe('access.split')
    expect(await tries(at.ids.jonas, { site: 'north' })).toBe('access.split')
    expect(await tries(at.ids.nadia, { site: 'south' })).toBe('site.unknown')
    expect(await tries(at.ids.nadia, {})).toBe('access.site')
    expect(await tries(at.ids.tomas, { class: null, asset })).toBe('asset.unknown')
  })

  test('what cannot be is refused', async () => {
    const tries = async (more: object) =>
      code(await at.does(at.ids.nadia, setConstraint, said({ site: 'north', ...more }), { rev: 2 }))
    expect(await tries({ says: 'state' })).toBe('constraint.states')
    expect(await tries({ states: ['stopped'] })).toBe('constraint.states')
    expect(await tries({ asset })).toBe('constraint.one_thing')
    expect(await tries({ site: null, class: null })).toBe('constraint.one_thing')
    expect(await tries({ class: 'toaster' })).toBe('act.input_wrong')
    expect(await tries({ intervention: 'repaint' })).toBe('act.input_wrong')
    expect(await tries({ reason: ' ' })).toBe('act.input_wrong')
  })
})
