import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { planInForce } from '#testing/network/planRow.ts'
import { assessDecision } from '../decision/assess.ts'
import { submitDecision } from '../decision/submit.ts'
import { addPerson } from '../people/add.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { addPerimeter } from './add.ts'
import { assessPerimeter } from './assess.ts'
import { changePerimeter, removePerimeter } from './change.ts'
import { addPerimeterStandard, changePerimeterStandard, endPerimeterStandard } from './standards.ts'
import { registerOf } from './standing.ts'

let base: TestDatabase
let at: Company
let of: Deciding
let now = Temporal.Instant.from('2026-11-23T07:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
  await planInForce(base.db, 'north', at.ids.amara)
})
afterAll(() => base.drop())

const asks = ['No any-to-any rule', 'Changes are recorded', 'Two factors']
const wording = asks.map(text => ({ text }))
const refused = async (answer: Promise<unknown>) => of.refused(await answer)

/** A standard of the site, or of what is said, and an entry that follows it. */
async function standard(more: object = {}, by = of.who['ot-security']) {
  const id = randomUUID()
  const input = { standard: id, site: 'north', kind: 'firewall', name: id, requirements: wording, ...more }
  await at.done(by, addPerimeterStandard, input)
  return id
}
const said = (more: object = {}) => ({
  ...{ name: `FW ${randomUUID()}`, purpose: 'Between the office and the cell' },
  ...{ zones: ['control'], conduits: ['up'], parties: ['Vendor of the line'], ...more },
})
const adds = (more: object = {}, by = of.who.network) =>
  at.does(by, addPerimeter, { entry: randomUUID(), site: 'north', kind: 'firewall', ...said(), ...more })
async function entry(more: object = {}) {
  const id = randomUUID()
  expect(await refused(adds({ entry: id, standard: await standard(), ...more }))).toBeNull()
  return id
}
const stood = async (id: string) =>
  (await at.within(tx => registerOf(tx, 'north', now))).entries.find(one => one.id === id)!
const states = async (id: string) => (await stood(id)).requirements.map(({ state }) => state).join(' ')
async function says(id: string, verdicts: object[], more: object = {}, by = of.who.network) {
  const { rev, follows } = await stood(id)
  return at.does(
    by,
    assessPerimeter,
    { entry: id, version: follows?.version ?? 1, verdicts, ...more },
    { rev },
  )
}
const met = (requirement: number) => ({ requirement, verdict: 'met' })
const deviates = (requirement: number, decision: string | null = null) => ({
  ...{ requirement, verdict: 'deviates', said: 'The line needs it', decision },
})

/** A deviation is asked for, until a day; handed in. */
async function asked(until: string, renews: string | null = null) {
  const fields = { standard: 'Firewalls', constraint: 'Old', compensates: 'Watched', owner: 'Lena' }
  const id = await of.asks(of.who.maintenance, {
    ...{ kind: 'deviation', assets: [], title: 'Any to any', until, renews },
    ...{ content: { why: 'Until the summer stop', fields } },
    stated: { 'standard-locked': false, 'retrofit-needed': true },
  })
  await of.does(of.who.maintenance, submitDecision, id)
  return id
}
/** It is judged and signed by both keys. */
async function allowed(id: string) {
  const judges = { safety: 'process-safety', validated: 'validation', security: 'ot-security' } as const
  for (const [impact, fn] of Object.entries(judges))
    await of.does(of.who[fn], assessDecision, id, { impact, answer: 'no', said: 'Looked at' })
  await of.advised(id)
  for (const fn of ['ot-security', 'plant-manager'] as const)
    expect(of.refused(await of.signs(fn, id))).toBeNull()
  expect((await of.row(id)).state).toBe('decided')
}

describe('PLANT-9 the network and perimeter register', () => {
  test('is kept by whom the split names, with what the plan and the list of assets have', async () => {
    const mine = await standard()
    const name = `FW ${randomUUID()}`
    const asset = await of.asset()
    expect(await refused(adds({ name, asset, standard: mine }))).toBeNull()
    expect(await refused(adds({ name: name.toLowerCase() }))).toBe('perimeter.there')
    expect(await refused(adds({}, of.who['control-engineering']))).toBe('access.split')
    expect(await refused(adds({ zones: ['moon'] }))).toBe('perimeter.not_in_plan')
    expect(await refused(adds({ conduits: ['down'] }))).toBe('perimeter.not_in_plan')
    expect(await refused(adds({ asset: randomUUID() }))).toBe('perimeter.other_asset')
    expect(await refused(adds({ standard: randomUUID() }))).toBe('perimeter.no_such_standard')
    expect(await refused(adds({ standard: mine, kind: 'vpn' }))).toBe('perimeter.other_kind')
    expect(await refused(adds({ site: 'south', zones: [], conduits: [] }))).toBe('site.unknown')
  })

  test('an entry is changed and removed by its latest state; removed, its name is free', async () => {
    const id = await entry()
    const { name, follows } = await stood(id)
    const changes = (rev: number, more: object = {}) =>
      at.does(of.who.network, changePerimeter, { entry: id, ...said({ name }), ...more }, { rev })
    expect(await refused(changes(7))).toBe('act.changed_meanwhile')
    expect(await refused(changes(1, { standard: follows!.id, parties: [] }))).toBeNull()
    expect(await stood(id)).toMatchObject({ rev: 2, parties: [], state: 'open' })
    expect(await refused(changes(2, { standard: null }))).toBeNull()
    expect((await stood(id)).state).toBe('no-standard')
    expect(await refused(says(id, [met(1)]))).toBe('perimeter.no_standard')
    await at.done(of.who.network, removePerimeter, { entry: id, why: 'Taken out' }, { rev: 3 })
    expect(await refused(changes(4))).toBe('perimeter.unknown')
    expect(await refused(adds({ name }))).toBeNull()
  })

  test('is assessed requirement by requirement, with who said so and when', async () => {
    const id = await entry()
    expect(await states(id)).toBe('open open open')
    expect(await refused(says(id, [met(4)]))).toBe('perimeter.no_requirement')
    expect(await refused(says(id, [met(1)], { version: 2 }))).toBe('perimeter.other_version')
    expect(await refused(says(id, [met(1), met(1)]))).toBe('act.input_wrong')
    expect(await refused(says(id, [{ ...deviates(1), said: '' }]))).toBe('act.input_wrong')
    expect(await refused(says(id, [met(1)], {}, of.who.maintenance))).toBe('access.split')
    expect(await refused(says(id, [met(1), deviates(3)], {}, of.who['ot-security']))).toBeNull()
    expect(await states(id)).toBe('met open deviates')
    expect(await stood(id)).toMatchObject({ state: 'deviates', rev: 2 })
    const [, , third] = (await stood(id)).requirements
    expect(third!.assessed).toMatchObject({
      said: 'The line needs it',
      person: of.who['ot-security'],
      at: now,
    })
    expect(await refused(says(id, [met(3)]))).toBeNull()
    expect(await states(id)).toBe('met open met')
  })

  test('a deviation is explained by a decision as long as it holds, and by what renews it', async () => {
    const id = await entry()
    const decision = await asked('2026-11-30')
    expect(await refused(says(id, [deviates(1, randomUUID())]))).toBe('perimeter.other_decision')
    const firmware = await of.asks(of.who.maintenance)
    expect(await refused(says(id, [deviates(1, firmware)]))).toBe('perimeter.other_decision')
    expect(await refused(says(id, [met(2), met(3), deviates(1, decision)]))).toBeNull()
    const other = await asked('2026-11-30')
    expect(await refused(says(id, [deviates(2, other)]))).toBeNull()
    expect(await states(id)).toBe('asked asked met')
    await allowed(decision)
    await allowed(other)
    expect(await stood(id)).toMatchObject({ state: 'explained' })
    const renewal = await asked('2027-01-31', other)
    // Its last day is whole, by the clock of the site.
    now = Temporal.Instant.from('2026-11-30T22:00:00Z')
    expect(await states(id)).toBe('explained explained met')
    now = Temporal.Instant.from('2026-12-01T00:00:00Z')
    expect(await states(id)).toBe('deviates asked met')
    await allowed(renewal)
    expect(await states(id)).toBe('deviates explained met')
    expect((await stood(id)).requirements[1]!.decision).toMatchObject({ id: renewal })
    expect((await stood(id)).requirements[0]!.decision).toMatchObject({ id: decision })
    expect(await refused(says(id, [deviates(1, decision)]))).toBe('perimeter.other_decision')
  })

  test('a standard that is worded anew is to be assessed again, as far as it is worded otherwise', async () => {
    const mine = await standard()
    const id = await entry({ standard: mine })
    await says(id, [met(1), met(2), deviates(3)])
    const words = (requirements: object[], rev: number, by = of.who['ot-security']) =>
      at.does(
        by,
        changePerimeterStandard,
        { standard: mine, name: mine, requirements, why: 'The audit' },
        { rev },
      )
    const [one, two] = asks.map((text, n) => ({ n: n + 1, text }))
    expect(await refused(words([one!], 1, of.who.maintenance))).toBe('access.split')
    expect(await refused(words([one!, { n: 2, text: 'Recorded for a year' }, { text: 'A log' }], 9))).toBe(
      'act.changed_meanwhile',
    )
    expect(
      await refused(words([one!, { n: 2, text: 'Recorded for a year' }, { text: 'A log' }], 1)),
    ).toBeNull()
    expect(await states(id)).toBe('met again open')
    expect(await stood(id)).toMatchObject({ state: 'again' })
    expect(await refused(says(id, [met(2)], { version: 1 }))).toBe('perimeter.other_version')
    expect(await refused(says(id, [met(2), met(4)]))).toBeNull()
    expect((await stood(id)).state).toBe('met')
    const ends = (rev: number) =>
      at.does(of.who['ot-security'], endPerimeterStandard, { standard: mine, why: 'Another one' }, { rev })
    expect(await refused(ends(2))).toBe('perimeter.followed')
    await at.done(of.who.network, removePerimeter, { entry: id, why: 'Gone' }, { rev: (await stood(id)).rev })
    expect(await refused(ends(2))).toBeNull()
    expect(await refused(words([two!], 3))).toBe('perimeter.no_such_standard')
  })

  test('a standard of the company is for who speaks for all of it; every site may follow it', async () => {
    const everywhere = { site: null, name: 'Firewalls of the group' }
    const input = { standard: randomUUID(), kind: 'firewall', requirements: wording, ...everywhere }
    expect(await refused(at.does(of.who['ot-security'], addPerimeterStandard, input))).toBe('access.site')
    const group = randomUUID()
    await at.done(at.ids.amara, addPerson, {
      person: group,
      name: 'Of the group',
      email: 'group@works.example',
    })
    const holding = { holding: randomUUID(), person: group, function: 'ot-security', site: null }
    await at.done(at.ids.farid, giveHolding, holding)
    const id = await standard(everywhere, group)
    expect(await refused(at.does(group, addPerimeterStandard, { ...input, standard: randomUUID() }))).toBe(
      'perimeter.standard_there',
    )
    expect((await stood(await entry({ standard: id }))).follows).toMatchObject({ site: null, version: 1 })
  })
})
