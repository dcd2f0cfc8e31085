import { writeCell } from '#rules/split/sfeel.ts'
import type { Row, Rule, Split } from '#rules/split/split.ts'
import type { Random } from '../random.ts'
import { randomCell, randomFact } from './tables.ts'

const label = { en: 'x' }
export const PLACES = [null, 'plant', 'plant/filling'] as const
const functions: Split['functions'] = [
  { id: 'network', label, side: 'it' },
  { id: 'security', label, side: 'it' },
  { id: 'control', label, side: 'operations' },
  { id: 'quality', label, side: 'operations' },
  { id: 'vendor', label, side: 'operations', external: true },
  { id: 'board', label, side: 'operations', top: true },
]
const names = functions.map(fn => fn.id)
const times = ['4 hours', '2 days', '3 working days']

/** A row with random parts; `full` leaves none out. */
function randomRow(random: Random, full: boolean): Row {
  const row: Row = {}
  const one = (probability: number) => full || random.chance(probability)
  if (one(0.9)) row.A = random.chance(0.9) ? [random.one(names)] : random.some(names, 0.3)
  for (const letter of ['R', 'C', 'I', 'consents'] as const)
    if (one(0.3)) row[letter] = random.some(names, 0.3)
  if (one(0.4))
    row.keys = [...random.some(['network'], 0.8), ...random.some([random.one(['control', 'quality'])], 0.8)]
  if (one(0.4)) row.within = random.one(times)
  return row
}

/**
 * A split with one activity, three levels and random overrides: small enough that a plain reading of its text can judge
 * it (SPLIT-2).
 */
export function randomSplit(random: Random): Split {
  const facts = Array.from({ length: 1 + random.below(3) }, (_, i) => randomFact(random, `f${i}`)).map(
    fact =>
      // An open enumeration has no cell for "anything else", and so no text for every box.
      fact.type === 'enum' ? { ...fact, open: false } : fact,
  )
  const condition = (): Rule['when'] =>
    Object.fromEntries(
      facts.flatMap(fact => {
        const cell = randomCell(random, fact, 0.4)
        return cell === 'any' ? [] : [[fact.id, writeCell(cell)]]
      }),
    )
  const rules = (): Rule[] =>
    Array.from({ length: random.below(4) }, (_, i) => ({
      id: `r${i}`,
      when: condition(),
      row: randomRow(random, false),
    }))
  const activity = {
    id: 'patch',
    group: 'g',
    label,
    since: random.below(3) + 1,
    ...(random.chance(0.5) && { locked: true }),
    ...(random.chance(0.3) && { needs: random.one(['both-keys', 'both-sides'] as const) }),
    ...(random.chance(0.8) && { row: randomRow(random, random.chance(0.7)) }),
    rules: rules(),
  }
  const override = (place: string) => ({
    place,
    activity: 'patch',
    reason: 'a reason',
    on: random.below(3) + 1,
    ...(random.chance(0.3) && { replaces: true }),
    ...(random.chance(0.6) && { row: randomRow(random, false) }),
    rules: rules(),
  })
  return {
    format: 'countersign.split/1',
    id: 'random',
    label,
    version: 1,
    functions,
    groups: [{ id: 'g', label }],
    facts,
    impossible: random.chance(0.3) ? [{ note: label, when: condition() }] : [],
    escalations: [],
    activities: [activity],
    sites: [{ id: 'plant', label, areas: [{ id: 'filling', label }] }],
    overrides: PLACES.flatMap(place => (place !== null && random.chance(0.7) ? [override(place)] : [])),
  }
}
