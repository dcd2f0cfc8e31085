import { isRefusal } from '../src/rules/refusal.ts'
import type { Because, FullRow, Source } from '../src/rules/split/answer.ts'
import type { Cell as EngineCell } from '../src/rules/split/cell.ts'
import { compile } from '../src/rules/split/engine/compile.ts'
import { reasonOf } from '../src/rules/split/engine/reason.ts'
import { type Table, tableOf } from '../src/rules/split/engine/table.ts'
import { Fact } from '../src/rules/split/facts.ts'
import { readCell } from '../src/rules/split/sfeel.ts'
import { columns, type Facts, hitPolicy, owners, type Rule, sfeel, type Workload } from './workload.ts'

/** The columns of the workload as facts; nothing is ever unknown, so `strictest` plays no part. */
export const facts: readonly Fact[] = columns.map(column => {
  const named = { id: column.name, label: column.name }
  if (column.type === 'boolean') return Fact.parse({ ...named, type: 'boolean', strictest: true })
  if (column.type === 'integer')
    return Fact.parse({
      ...named,
      type: 'integer',
      min: column.low,
      max: column.high,
      strictest: column.high,
    })
  const values = column.values.map(id => ({ id, label: id }))
  return Fact.parse({ ...named, type: 'enum', values, strictest: column.values[0] })
})

/** A rule's cells as S-FEEL text, as they stand in a file. */
export const textsOf = (rules: readonly Rule[]): string[][] => rules.map(({ cells }) => cells.map(sfeel))

/** The engine's table, read from text; equal texts are read once, as `rules/split/effective` does. */
export function tableFrom(workload: Workload, texts: readonly (readonly string[])[]): Table {
  const known = facts.map(() => new Map<string, EngineCell>())
  const cellAt = (text: string, c: number) => {
    const found = known[c]?.get(text) ?? cellFrom(text, c)
    known[c]?.set(text, found)
    return found
  }
  return tableOf(
    facts,
    hitPolicy[workload],
    texts.map(cells => ({ cells: cells.map(cellAt) })),
  )
}

/** One cell of a column, read from text. */
export function cellFrom(text: string, column: number): EngineCell {
  const fact = facts[column]
  const cell = fact ? readCell(text, fact) : 'any'
  if (isRefusal(cell)) throw new Error(`${text}: ${cell.refused}`)
  return cell
}

type RaciAnswer = { row: FullRow; source: Source }
type Explained = RaciAnswer & { because: readonly Because[] }

/**
 * What is measured: who wins, the full RACI answer, and the answer with a reason for each column. Look-ups are written
 * out as code; `inPages` is the form for pages, whose content security policy forbids that.
 */
export function engineFor(workload: Workload, rules: readonly Rule[]) {
  const table = tableFrom(workload, textsOf(rules))
  const compiled = compile(table, { code: true })
  const { winner } = compiled
  // A row is ready before it is asked for, as in the product; an answer hands it out.
  const answers = rules.map(
    (rule, i): RaciAnswer => ({
      row: rowOf(rule),
      source: { level: 'corporate', place: null, rule: `rule${i}` },
    }),
  )
  const answer = (question: Facts): RaciAnswer => answers[winner(question)]!
  const explained = (question: Facts): Explained => {
    const rule = winner(question)
    const { row, source } = answers[rule]!
    return { row, source, because: reasonOf(compiled, rule, question) }
  }
  const inPages = () => compile(table).winner
  return { winner, inPages, answer, explained }
}

/** A whole row around the owner that the workload names, so that an answer is as rich as in real life. */
function rowOf({ owner }: Rule): FullRow {
  const next = (by: number) => owners[(owners.indexOf(owner) + by) % owners.length] ?? owner
  return {
    A: [owner],
    R: [next(1)],
    C: [next(2), next(3)],
    I: [next(4), next(5)],
    keys: [owner, next(6)],
    consents: [next(7)],
    within: '24 hours',
    escalation: 'steering',
  }
}

/** The number of the rule that an answer came from. */
export const ruleOf = ({ source }: RaciAnswer): number => Number(source.rule?.slice(4))
