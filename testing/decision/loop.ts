import { randomUUID } from 'node:crypto'
import { recordDecision } from '#acts/decision/record.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { changeAsset } from '#acts/plant/changeAsset.ts'
import { addWindow } from '#acts/window/add.ts'
import { cancelWindow } from '#acts/window/cancel.ts'
import { decisionRounds } from '#rounds/decisions.ts'
import { isRefusal } from '#rules/refusal.ts'
import { asksOf, decisionOf, itemsOf } from '#store/decision/decisions.ts'
import { company } from '../company.ts'
import { testDatabase } from '../database.ts'
import { deciding } from '../deciding.ts'
import { type Random, randomFrom } from '../random.ts'
import { anything, type Choices, fitting, request, type Step, steps } from './choices.ts'
import { faultsOf } from './watch.ts'

type Counts = Record<string, number>
/** What came of the sequences: how far they got, which acts were done and refused, and what was found wrong. */
export type Seen = {
  readonly sequences: Counts
  readonly states: Counts
  readonly done: Counts
  readonly refused: Counts
  readonly faults: string[]
}
const add = (counts: Counts, what: string) => {
  counts[what] = (counts[what] ?? 0) + 1
}
/** States by how far they are. */
const far = [
  'draft',
  'assessing',
  'acted',
  'deciding',
  'decided',
  'scheduled',
  'under-way',
  'finished',
  'closed',
]
const over = ['closed', 'refused', 'withdrawn', 'expired']

/**
 * A site on which random people do random things with decisions, one sequence after the other on one record; each act is
 * looked at by what it left in the tables. `flips` is how often the list says something else of an asset, `wild` how often
 * anybody does anything.
 */
export async function looping({ flips = 0.04, wild = 0.15 } = {}) {
  const base = await testDatabase()
  let now = Temporal.Instant.from('2026-11-23T07:00:00Z')
  const at = await company(base.db, () => now)
  const of = await deciding(at, () => now)
  const both = at.ids.nadia
  for (const fn of ['ot-security', 'control-engineering', 'process-safety'])
    await at.done(at.ids.farid, giveHolding, {
      holding: randomUUID(),
      person: both,
      function: fn,
      site: 'north',
    })
  const half = await of.asset()
  const assets = [half, await of.asset({ partner: half }), await of.asset()]
  const everybody = [...new Set([...Object.values(of.who), ...Object.values(at.ids)])]
  const holders: Readonly<Record<string, string>> = of.who
  const choices = (random: Random): Choices => ({
    ...{ random, now, both, everybody, assets },
    who: fn => holders[fn] ?? random.one(everybody),
  })
  const round = decisionRounds(base.db)
  const windows: string[] = []
  const seen: Seen = { sequences: {}, states: {}, done: {}, refused: {}, faults: [] }
  let named = ''
  const wrong = (...what: readonly string[]) => seen.faults.push(...what.map(one => `${named}: ${one}`))
  const look = async (decision: string, step: string) =>
    wrong(...(await at.within(tx => faultsOf(tx, decision, step, now))))

  /** Does it and looks at what it left: of a yes one entry, of a no none, and a decision that stands as it must. */
  async function does(decision: string, { step, by, more }: Step): Promise<void> {
    const making = { request: requestDecision, record: recordDecision } as never as typeof steps
    const row = await at.within(tx => decisionOf(tx, decision))
    const id = randomUUID()
    const proof = { session: 'one', account: by, at: now, components: ['account', 'password'] as const }
    const call = { id, proof, ...(row && { rev: row.rev }) }
    const answer = await at.does(by, steps[step] ?? making[step]!, { decision, ...more }, call)
    const entries = await at.within(tx =>
      tx.selectFrom('ledger_entry').select('id').where('id', '=', id).execute(),
    )
    add(isRefusal(answer) ? seen.refused : seen.done, isRefusal(answer) ? answer.refused : step)
    const wanted = isRefusal(answer) ? 0 : 1
    if (entries.length !== wanted) wrong(`${step}: ${entries.length} entries instead of ${wanted}`)
    if (!isRefusal(answer)) await look(decision, step)
    else if (answer.refused === 'decision.stale') await round(now)
  }
  async function begun(random: Random): Promise<string> {
    const decision = randomUUID()
    await does(decision, request(choices(random)))
    return decision
  }
  const wall = (hours: number) =>
    now
      .add({ hours })
      .toZonedDateTimeISO('Europe/Berlin')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' })
  async function opens(kind: 'window' | 'blackout', from: number, hours: number): Promise<void> {
    const window = randomUUID()
    const span = { start: wall(from), end: wall(from + hours) }
    const what = { kind, site: 'north', area: 'filling', title: kind, why: 'Planned' }
    await at.done(of.who.planning, addWindow, { window, ...what, ...span })
    windows.push(window)
  }
  /** Something happens that is no step of a decision. */
  async function happens(random: Random): Promise<void> {
    const what = random.below(10)
    if (what < 4) now = now.add({ minutes: random.one([5, 30, 120, 600]) })
    else if (what < 6) await opens('window', random.below(6) - 1, 1 + random.below(12))
    else if (what < 7) await opens('blackout', random.below(4) - 1, 1)
    else if (what > 7) await round(now)
    else if (windows.length > 0) {
      const gone = { window: random.one(windows.slice(-3)), why: 'Not needed' }
      await at.does(of.who.planning, cancelWindow, gone, { rev: 1 })
    }
  }
  async function flip(random: Random): Promise<void> {
    const asset = random.one(assets)
    const { rev } = await at.within(tx =>
      tx.selectFrom('asset').select('rev').where('id', '=', asset).executeTakeFirstOrThrow(),
    )
    const fields = { safetyFunction: random.chance(0.6) }
    await at.done(of.who['control-engineering'], changeAsset, { asset, fields }, { rev })
  }
  async function next(decision: string, random: Random): Promise<Step> {
    if (random.chance(wild)) return anything(choices(random))
    const { row, asks, items } = await at.within(async tx => {
      const row = (await decisionOf(tx, decision))!
      return { row, asks: await asksOf(tx, decision, row.round), items: await itemsOf(tx, decision) }
    })
    const early = row.slot_from !== null && Temporal.Instant.compare(now, row.slot_from) < 0
    if (row.state === 'scheduled' && early && random.chance(0.4)) now = row.slot_from!
    return fitting(row, { items, open: asks.filter(one => one.open) }, choices(random))
  }

  /** One sequence of so many steps on up to three decisions at once; ends at the first fault. */
  async function sequence(seed: number, length: number): Promise<void> {
    named = `seed ${seed}`
    const random = randomFrom(seed)
    if (random.chance(0.8)) await opens('window', -1, 30)
    const decisions = [await begun(random)]
    const reached = new Map<string, Set<string>>()
    for (let n = 0; n < length && seen.faults.length === 0; n++) {
      if (random.chance(flips)) await flip(random)
      if (random.chance(0.1)) await happens(random)
      const rows = await at.within(tx =>
        tx.selectFrom('decision').select(['id', 'state']).where('id', 'in', decisions).execute(),
      )
      for (const { id, state } of rows) reached.set(id, (reached.get(id) ?? new Set()).add(state))
      const left = decisions.filter(id => rows.some(one => one.id === id && !over.includes(one.state)))
      if (left.length === 0 || (left.length < 3 && random.chance(0.04))) decisions.push(await begun(random))
      else {
        const decision = random.one(left)
        await does(decision, await next(decision, random))
      }
    }
    // What the product did by itself is looked at, too.
    await round(now)
    for (const id of reached.keys()) await look(id, 'a round')
    const all = [...reached.values()]
    for (const state of all.flatMap(one => [...one])) add(seen.states, state)
    add(seen.sequences, far.findLast(state => all.some(one => one.has(state))) ?? 'none')
  }
  return { sequence, seen, end: base.drop }
}

/** What was covered, as a test prints it. */
export const coverage = ({ sequences, states, done, refused }: Seen): string =>
  [
    `sequences by how far the furthest of their decisions came: ${JSON.stringify(sequences)}`,
    `decisions that reached each state: ${JSON.stringify(states)}`,
    `acts done: ${JSON.stringify(done)}`,
    `acts refused: ${JSON.stringify(refused)}`,
  ].join('\n')
