import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Cell } from '#rules/split/cell.ts'
import { Split } from '#rules/split/split.ts'
import { readColumn, readEntry } from './column.ts'
import {
  type Dmn,
  type DmnOutput,
  type DmnRule,
  type DmnTable,
  dmnHits,
  type Literal,
  type Unread,
} from './dmn.ts'
import { readLiteral, readLiterals } from './literal.ts'
import type { Definitions, DrgElement, OutputElement, RuleElement, TableElement } from './model.ts'
import { parseDmn } from './parse.ts'
import { type Types, typesOf } from './types.ts'

/**
 * Reads every decision table of a DMN file (1.1 to 1.5): inputs as facts, rules with cells and outputs, notes. What
 * is not supported stands in `unread`, with its place; a file without any table is read, too, and says so there.
 * Refuses (`dmn.*`) what is not XML, broken, other XML, another version, or brings a document type.
 */
export async function readDmn(xml: string): Promise<Dmn | Refusal> {
  const parsed = await parseDmn(xml)
  if (isRefusal(parsed)) return parsed
  const { definitions, version, strange } = parsed
  const name = definitions.name ?? definitions.id ?? 'DMN'
  const types = typesOf(definitions)
  const unread: Unread[] = strange.map(({ line, text }) => ({
    where: name,
    text,
    why: refuse('dmn.unparsed', { line }),
  }))
  const tables = (definitions.drgElement ?? []).flatMap(element => tablesOf(element, types, unread))
  if (tables.length === 0) unread.push({ where: name, text: '', why: refuse('dmn.no_table') })
  return { version, id: definitions.id ?? null, name, tables, beside: besideOf(definitions, unread), unread }
}

function besideOf(definitions: Definitions, unread: Unread[]): Split | null {
  const own = definitions.extensionElements?.values?.find(({ $type }) => $type === 'countersign:Split')
  if (!own) return null
  try {
    return Split.parse(JSON.parse(own.text ?? ''))
  } catch {
    unread.push({ where: definitions.name ?? '', text: '<countersign:split>', why: refuse('dmn.extension') })
    return null
  }
}

/** The tables of a decision or business knowledge model, wherever in its logic they stand. */
function tablesOf(element: DrgElement, types: Types, unread: Unread[]): DmnTable[] {
  const isDecision = element.$type === 'dmn:Decision'
  if (!isDecision && element.$type !== 'dmn:BusinessKnowledgeModel') return []
  const name = element.name ?? element.id ?? ''
  const logic = isDecision ? element.decisionLogic : element.encapsulatedLogic
  const found = logic ? tablesWithin(logic) : []
  if (found.length === 0)
    unread.push({ where: name, text: logic?.text ?? '', why: refuse('dmn.not_a_table') })
  return found.flatMap((table, index) => {
    const number = found.length > 1 ? ` ${index + 1}` : ''
    return readTable(table, element.id ?? name, `${name}${number}`, types, unread)
  })
}

function tablesWithin(element: object): TableElement[] {
  if ('$type' in element && element.$type === 'dmn:DecisionTable') return [element as TableElement]
  return Object.values(element).flatMap(value =>
    typeof value === 'object' && value !== null ? tablesWithin(value) : [],
  )
}

function readTable(
  table: TableElement,
  id: string,
  name: string,
  types: Types,
  unread: Unread[],
): DmnTable[] {
  const report = (place: readonly string[], text: string, why: Refusal) => {
    unread.push({ where: [name, ...place].join(' › '), text, why })
  }
  const hit = dmnHits.find(policy => policy === (table.hitPolicy ?? 'UNIQUE'))
  if (!hit) {
    report([], '', refuse('dmn.hit_policy', { hit: table.hitPolicy ?? '' }))
    return []
  }
  const rules = table.rule ?? []
  const seen = new Set<string>()
  const columns = (table.input ?? []).map((input, index) => {
    const column = readColumn(
      input,
      rules.map(rule => rule.inputEntry?.[index]?.text ?? ''),
      types,
    )
    if (column.problem) report([column.label], column.expression, column.problem)
    if (column.loose) report([column.label], input.inputValues?.text ?? '', column.loose)
    if (!column.fact) return column
    if (!seen.has(column.fact.id)) {
      seen.add(column.fact.id)
      return column
    }
    const problem = refuse('dmn.input_twice')
    report([column.label], column.expression, problem)
    return { ...column, fact: null, problem }
  })
  const outputs = (table.output ?? []).map(output => readOutput(output, table, name, types, report))

  const readRule = (rule: RuleElement, index: number): DmnRule[] => {
    const number = String(index + 1)
    const entries = rule.inputEntry ?? []
    if (entries.length !== columns.length || rule.outputEntry?.length !== outputs.length) {
      report([number], '', refuse('dmn.entries'))
      return []
    }
    const cells = columns.map((column, at) => {
      const text = entries[at]?.text ?? ''
      const cell = readEntry(text, column)
      if (isRefusal(cell)) report([number, column.label], text, cell)
      return cell
    })
    if (cells.some(isRefusal)) return []
    const values = rule.outputEntry.map(({ text = '' }, at): Literal => {
      const value = readLiteral(text)
      if (value === undefined) report([number, outputs[at]?.label ?? ''], text, refuse('dmn.not_a_literal'))
      return value ?? null
    })
    return [
      {
        number: index + 1,
        id: rule.id ?? number,
        cells: (cells as readonly Cell[]).filter((_, at) => columns[at]?.fact),
        outputs: values,
        inherited: rule.outputEntry.flatMap((entry, at) => (entry.inherited === true ? [at] : [])),
        notes: notesOf(rule, table),
        priority: null,
      },
    ]
  }
  const read = rules.flatMap(readRule)
  if (hit === 'PRIORITY' && !outputs.some(({ values }) => values.length > 0))
    report([], 'PRIORITY', refuse('dmn.no_priority'))
  return [
    {
      id,
      name,
      hit,
      aggregation: table.aggregation ?? null,
      inputs: columns.flatMap(({ label, expression, fact }) => (fact ? [{ label, expression, fact }] : [])),
      outputs,
      rules: hit === 'PRIORITY' ? prioritised(read, outputs) : read,
    },
  ]
}

function readOutput(
  output: OutputElement,
  table: TableElement,
  name: string,
  types: Types,
  report: (place: readonly string[], text: string, why: Refusal) => void,
): DmnOutput {
  const single = table.output?.length === 1
  const label = output.label || output.name || (single ? table.outputLabel : undefined) || name
  const type = types.named(output.typeRef) ?? (single ? types.named(table.typeRef) : null)
  const allowed = output.outputValues?.text ?? type?.allowed ?? ''
  const values = allowed.trim() === '' ? [] : readLiterals(allowed)
  if (!values) report([label], allowed, refuse('dmn.allowed_values'))
  const fallback = readLiteral(output.defaultOutputEntry?.text ?? '')
  if (fallback === undefined)
    report([label], output.defaultOutputEntry?.text ?? '', refuse('dmn.not_a_literal'))
  return {
    name: output.name ?? '',
    label,
    type: type?.name ?? null,
    values: values ?? [],
    default: fallback ?? null,
  }
}

const notesOf = (rule: RuleElement, table: TableElement) =>
  [
    { name: '', text: rule.description ?? '' },
    ...(rule.annotationEntry ?? []).map((entry, at) => ({
      name: table.annotation?.[at]?.name ?? '',
      text: entry.text ?? '',
    })),
  ].filter(note => note.text.trim() !== '')

/** DMN 1.3, 8.2.10: outputs are compared in turn, each by its place in the allowed values; the first is the highest. */
function prioritised(rules: readonly DmnRule[], outputs: readonly DmnOutput[]): DmnRule[] {
  const places = (rule: DmnRule) =>
    outputs.flatMap(({ values }, at) => {
      if (values.length === 0) return []
      const place = values.indexOf(rule.outputs[at] ?? null)
      return [place < 0 ? values.length : place]
    })
  const compare = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((place, index) => place !== b[index])
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
  }
  const lowestFirst = [...new Map(rules.map(rule => [String(places(rule)), places(rule)])).values()].sort(
    (a, b) => compare(b, a),
  )
  const priorities = new Map(lowestFirst.map((own, priority) => [String(own), priority]))
  return rules.map(rule => ({ ...rule, priority: priorities.get(String(places(rule))) ?? 0 }))
}
