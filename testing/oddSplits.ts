import type { Fact, Label } from '#rules/split/facts.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import { type Row, type Rule, type Split, sides } from '#rules/split/split.ts'
import { type Random, randomFrom } from './random.ts'

/** Texts that formats stumble over: marks of YAML, CSV, Markdown and spreadsheets, formulas, blanks, other scripts. */
export const oddTexts = [
  ...['Firewall', 'Ünïcödé – 😀', 'R', 'A/R', '---', '-', ' ', ' lead', 'trail ', 'a\nb', 'x\r\ny', 'a | b'],
  ...['=1+1', '+x', '-y', '@SUM(A1)', '\tq', "'quoted", '_x0041_', '_x005F_x0041_', '\u0001', '\u200b'],
  ...[
    'Legend',
    'R = Responsible',
    'Activity',
    'true',
    'null',
    '~',
    '12',
    '1e3',
    '0x1F',
    '2026-01-01',
    '.inf',
  ],
  ...['# x', '- y', 'a: b', '{a}', '[b]', '&a', '*a', '!tag', '%', '|', '>', '?', '<b>&amp;</b>', '**bold**'],
  ...[
    'countersign:matrix/1',
    '@label',
    'long '.repeat(80),
    'line one\n\n  line two\n',
    'a, "b"; c',
    '\\',
    '"',
  ],
] as const

/** A small split with every part that there is, the same for the same seed. Labels are odd on purpose. */
export function oddSplit(seed: number): Split {
  const random = randomFrom(seed)
  const { below, chance, one, some } = random
  const text = () => (chance(0.6) ? one(oddTexts) : `${one(oddTexts)}${one(oddTexts)}`)
  const label = (): Label => (chance(0.5) ? { en: text() } : { en: text(), de: text() })
  const ids = (list: readonly { id: string }[], probability: number) =>
    some(list, probability).map(({ id }) => id)
  const named = <T>(prefix: string, most: number, more: () => T) =>
    Array.from({ length: below(most) }, (_, at) => ({ id: `${prefix}${at}`, ...more() }))

  const functions = named('f.', 7, () => ({
    label: label(),
    ...(chance(0.8) && { side: one(sides) }),
    ...(chance(0.3) && { external: chance(0.8) }),
    ...(chance(0.2) && { top: true }),
  }))
  const groups = [{ id: 'g', label: label() }, ...named('g', 3, () => ({ label: label() }))]
  const facts = named('fact-', 4, () => oddFact(random, text, label)) as Fact[]
  const escalations = named('e', 3, () => ({
    label: label(),
    steps: Array.from({ length: below(3) }, () => ({ after: '24 hours', to: ids(functions, 0.3) })),
    ...(chance(0.3) && { onward: 'e0' }),
  }))
  const row = (): Row => ({
    ...Object.fromEntries(
      (['A', 'R', 'C', 'I', 'consents'] as const).flatMap(part =>
        chance(0.7) ? [[part, ids(functions, 0.4)]] : [],
      ),
    ),
    ...(chance(0.3) && { keys: ids(functions.slice(0, 1), 1) }),
    ...(chance(0.3) && { within: one(['1 hour', '2 working days']) }),
    ...(chance(0.3) && escalations.length > 0 && { escalation: 'e0' }),
  })
  const rules = (): Rule[] =>
    named('r', 4, () => ({
      when: Object.fromEntries(some(facts, 0.6).map(fact => [fact.id, oddCondition(random, fact)])),
      row: row(),
      ...(chance(0.3) && { note: label() }),
      ...(chance(0.2) && { priority: below(9) }),
    }))
  const activities = named('activity_', 8, () => ({
    group: one(groups).id,
    label: label(),
    ...(chance(0.3) && { about: label() }),
    ...(chance(0.3) && { needs: one(['both-sides', 'both-keys'] as const) }),
    ...(chance(0.2) && { tradeOff: true, locked: chance(0.5), since: 1 + below(3), hit: 'FIRST' as const }),
    ...(chance(0.8) && { row: row() }),
    ...(chance(0.5) && { facts: facts.map(({ id }) => id), rules: rules() }),
  }))
  const people = named('p', 3, () => ({ name: text() }))
  const split = {
    format: 'countersign.split/1',
    id: 'odd',
    label: label(),
    version: 1 + below(9),
    functions,
    groups,
    facts,
    ...(chance(0.3) && facts.length > 0 && { impossible: [{ note: label(), when: {} }] }),
    escalations,
    activities,
    sites: [{ id: 's', label: label(), areas: [{ id: 'a', label: label() }] }],
    overrides: some(activities, 0.3).map(({ id }) => ({
      place: one(['s', 's/a']),
      activity: id,
      reason: text(),
      row: row(),
    })),
    ...(people.length > 0 && {
      people,
      deputies: [{ person: 'p0', deputy: 'p0', from: '2026-01-01' }],
      absences: [{ person: 'p0', from: '2026-01-01', to: '2026-02-01' }],
      ...(functions.length > 0 && { holders: [{ function: 'f.0', person: 'p0', place: 's' }] }),
    }),
  }
  const read = readSplit(split)
  if (isRefused(read)) throw new Error(JSON.stringify(read.refusals[0]))
  return read
}

/** A fact without its id. */
function oddFact({ below, chance }: Random, text: () => string, label: () => Label) {
  const named = { label: label(), ...(chance(0.3) && { hint: label() }) }
  const fact = (more: object) => ({ ...named, ...more }) as Omit<Fact, 'id'>
  switch (below(3)) {
    case 0: {
      const values = [...new Set([text(), text(), 'plain'])].map(id => ({ id, label: { en: id } }))
      return fact({ type: 'enum', values, strictest: 'plain', ...(chance(0.3) && { open: true }) })
    }
    case 1:
      return fact({
        type: 'integer',
        min: 0,
        max: 10,
        strictest: 'unknown',
        ...(chance(0.5) && { unit: 'd' }),
      })
    default:
      return fact({ type: 'boolean', strictest: chance(0.5) })
  }
}

function oddCondition({ one }: Random, fact: Fact): string {
  if (fact.type === 'enum') {
    const value = JSON.stringify(one(fact.values).id)
    return one(['-', value, `not(${value})`])
  }
  return one(fact.type === 'boolean' ? ['true', 'false', '-'] : ['< 3', '[3..5]', '> 5', 'null'])
}
