import type { DmnTable, Literal } from '#exchange/dmn/dmn.ts'
import { compile } from '#rules/split/engine/compile.ts'
import { tableOf } from '#rules/split/engine/table.ts'
import { NONE } from '#rules/split/engine/winner.ts'
import type { FactValue, Situation } from '#rules/split/facts.ts'
import { type HitPolicy, hitPolicies } from '#rules/split/split.ts'

/** One case of the DMN technology compatibility kit, as far as decision tables need it. */
export type TckCase = {
  readonly id: string
  readonly situation: Situation
  /** Expected values by decision; those of several outputs by their name, a single one under `''`. */
  readonly expected: Readonly<Record<string, Readonly<Record<string, Literal>>>>
}

const decoded = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    entity => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity] ?? '&',
  )

/** The elements of one name in a piece of XML, as [attributes, content]. */
const elements = (xml: string, name: string): [string, string][] =>
  [...xml.matchAll(new RegExp(`<${name}\\b([^>]*[^/>])?>(.*?)</${name}>`, 'gs'))].map(
    ([, attributes = '', content = '']) => [attributes, content],
  )
const nameOf = (attributes: string) => decoded(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? '')

function literalOf(xml: string): Literal {
  const [[attributes, text] = ['', '']] = elements(xml, 'value')
  if (attributes.includes('decimal')) return Number(text)
  if (attributes.includes('boolean')) return text === 'true'
  return attributes.includes('string') ? decoded(text) : null
}

/** Reads the cases of a TCK file. */
export const readCases = (xml: string): TckCase[] =>
  elements(xml, 'testCase').map(([attributes, content]) => ({
    id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
    situation: Object.fromEntries(
      elements(content, 'inputNode').flatMap(([node, value]): [string, FactValue][] => {
        const literal = literalOf(value)
        return literal === null ? [] : [[nameOf(node), literal]]
      }),
    ),
    expected: Object.fromEntries(
      elements(content, 'resultNode').map(([node, result]) => {
        const components = elements(result, 'component')
        const values = components.map(([component, value]) => [nameOf(component), literalOf(value)])
        return [nameOf(node), components.length > 0 ? Object.fromEntries(values) : { '': literalOf(result) }]
      }),
    ),
  }))

/** Whether a table's hit policy gives one answer: the others collect. */
export const isSingleHit = (table: DmnTable): boolean =>
  (hitPolicies as readonly string[]).includes(table.hit)

/** What our engine answers: the outputs of the winning rule, the defaults where none applies; null: contested. */
export function answer(table: DmnTable, situation: Situation): Record<string, Literal> | null {
  const rules = table.rules.map(rule => ({
    cells: rule.cells,
    outcome: JSON.stringify(rule.outputs),
    ...(rule.priority !== null && { priority: rule.priority }),
  }))
  const facts = table.inputs.map(input => input.fact)
  const winner = compile(tableOf(facts, table.hit as HitPolicy, rules)).winner(situation)
  if (winner < NONE) return null
  const single = table.outputs.length === 1
  return Object.fromEntries(
    table.outputs.map((output, at) => [
      single ? '' : output.name,
      winner === NONE ? output.default : (table.rules[winner]?.outputs[at] ?? null),
    ]),
  )
}
