import type { Answer, Possibilities, Source } from '#rules/split/answer.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { sayLabel, sayValue } from '#words/cell.ts'
import { functionLabel, list, placeLabel, sayCondition } from '#words/finding.ts'
import { say } from '#words/say.ts'
import { sayStanding } from '#words/who/standing.ts'
import { sayWithin } from '#words/within.ts'
import { nameOf } from './named.ts'

/** The answer for people: who decides, who else takes part, why, and what it may come to. */
export function whoText(language: Language, split: Split, answer: Answer, open: Possibilities): string {
  return [
    [title(language, split, answer), ...decision(language, split, answer)],
    why(language, split, answer),
    relaxing(language, split, answer),
    depends(language, split, open),
  ]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function title(language: Language, split: Split, { activity, place }: Answer): string {
  const name = nameOf(language, split.activities, activity)
  return place === null
    ? say(language, 'cli.who.title', { activity: name })
    : say(language, 'cli.who.title_at', { activity: name, place: placeLabel(language, split, place) })
}

function decision(language: Language, split: Split, answer: Answer): string[] {
  const { row, path, reconfirm } = answer
  const line = (label: string, text: string) =>
    text === '' ? [] : [`  ${say(language, 'cli.who.line', { label, text })}`]
  const functions = (ids: readonly string[]) =>
    list(
      language,
      ids.map(id => held(language, split, answer, id)),
    )
  return [
    `  ${decides(language, functions(row.A))}`,
    ...line(say(language, 'cli.who.keys'), functions(row.keys)),
    ...sayStanding(language, split, answer).map(sentence => `  ${sentence}`),
    ...line(say(language, 'who.consents'), functions(row.consents)),
    ...line(say(language, 'who.R'), functions(row.R)),
    ...line(say(language, 'who.C'), functions(row.C)),
    ...line(say(language, 'who.I'), functions(row.I)),
    ...(row.within === null
      ? []
      : [`  ${say(language, 'who.within', { within: sayWithin(language, row.within) })}`]),
    ...(path.length === 0 ? [] : [`  ${say(language, 'who.path')}:`]),
    ...path.map(({ after, to }) => {
      const label = say(language, 'who.path.after', { after: sayWithin(language, after) })
      return `    ${say(language, 'cli.who.line', { label, text: functions(to) })}`
    }),
    ...reconfirm.map(place =>
      say(language, 'cli.who.reconfirm', { places: placeLabel(language, split, place) }),
    ),
  ]
}

const decides = (language: Language, owners: string) => say(language, 'who.decides', { A: owners })

/** A function, and the people who stand for it where they are known. */
function held(language: Language, split: Split, { people }: Answer, fn: string): string {
  const name = functionLabel(language, split, fn)
  const persons = (people[fn] ?? []).map(standing =>
    standing.for === null
      ? standing.name
      : say(language, 'cli.who.deputy', {
          name: standing.name,
          absent: split.people?.find(({ id }) => id === standing.for)?.name ?? standing.for,
        }),
  )
  return persons.length === 0
    ? name
    : say(language, 'cli.who.held', { fn: name, people: list(language, persons) })
}

function sourceOf(language: Language, { level, rule }: Source): string {
  const where = say(language, `who.level.${level}`)
  return rule === null
    ? say(language, 'cli.who.default', { level: where })
    : say(language, 'cli.who.rule', { rule, level: where })
}

function why(language: Language, split: Split, { source, because }: Answer): string[] {
  const reason = { label: say(language, 'who.why'), text: sourceOf(language, source) }
  const facts = because.flatMap(({ fact: id, value, counted }) => {
    const fact = split.facts.find(one => one.id === id)
    if (!fact) return []
    const name = sayLabel(language, fact.label)
    const said = {
      fact: name,
      value: sayValue(language, fact, value),
      counted: sayValue(language, fact, counted),
    }
    return `  ${say(language, value === counted ? 'cli.who.fact' : 'cli.who.fact_unknown', said)}`
  })
  return [say(language, 'cli.who.line', reason), ...facts]
}

/** The values of unknown facts that, once known, give another answer; values that give the same one together. */
function relaxing(language: Language, split: Split, { relaxing, row }: Answer): string[] {
  const lines = relaxing.flatMap(({ fact: id, values }) => {
    const fact = split.facts.find(one => one.id === id)
    if (!fact) return []
    return [...Map.groupBy(values, ({ A }) => A.join())].map(([owners, alike]) => {
      const said = alike.map(({ value }) => sayValue(language, fact, value))
      const A = alike[0]?.A.map(owner => functionLabel(language, split, owner)) ?? []
      return say(language, owners === row.A.join() ? 'who.relax.same' : 'who.relax.if', {
        fact: sayLabel(language, fact.label),
        value: oneOf(language, said),
        owners: list(language, A),
      })
    })
  })
  return lines.length === 0 ? [] : [`${say(language, 'who.relax')}:`, ...lines.map(line => `  ${line}`)]
}

/** So many conditions of an owner are shown before the rest is only counted. */
const SHOWN = 3

/** Every owner that the unknown facts leave open, and what would settle it. */
function depends(language: Language, split: Split, { outcomes, settling }: Possibilities): string[] {
  if (outcomes.length < 2) return []
  const owners = [...Map.groupBy(outcomes, ({ row }) => row.A.join()).values()].flatMap(alike => {
    const A = alike[0]?.row.A.map(id => functionLabel(language, split, id)) ?? []
    const cases = alike.map(({ when }) => caseOf(language, split, when)).sort((a, b) => a.length - b.length)
    return [
      `  ${A.length === 0 ? say(language, 'who.nobody') : decides(language, list(language, A))}`,
      ...cases.slice(0, SHOWN).map(text => `    ${text}`),
      ...(cases.length > SHOWN ? [`    ${say(language, 'cli.more', { count: cases.length - SHOWN })}`] : []),
    ]
  })
  const facts = settling.map(id => nameOf(language, split.facts, id))
  return [
    say(language, 'cli.who.may_be'),
    ...owners,
    ...(facts.length > 0 ? [say(language, 'who.depends.settle', { facts: list(language, facts) })] : []),
  ]
}

function caseOf(language: Language, split: Split, when: Readonly<Record<string, string>>): string {
  const conditions = Object.entries(when).flatMap(([id, text]) => {
    const fact = split.facts.find(one => one.id === id)
    return fact ? sayCondition(language, fact, text) : []
  })
  return conditions.length === 0
    ? say(language, 'who.depends.else')
    : say(language, 'cli.who.if', { conditions: list(language, conditions) })
}

const oneOf = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(items)
