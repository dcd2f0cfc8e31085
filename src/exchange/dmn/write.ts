import type { ModdleElement } from 'dmn-moddle'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Range } from '#rules/split/cell.ts'
import { type Fact, UNKNOWN } from '#rules/split/facts.ts'
import { readCell, writeCell } from '#rules/split/sfeel.ts'
import type { Activity, Row, Rule, Split } from '#rules/split/split.ts'
import { dmnModel } from './model.ts'
import { xmlId } from './names.ts'
import { type Part, PRIORITY, partNames, parts } from './parts.ts'
import { NOTE } from './split.ts'

/**
 * Writes a split's decision tables as DMN 1.3: a decision for each activity that has rules. The default row is each output's default entry; a part that a rule leaves to it is written out, so that other tools
 * answer in full, and marked as inherited. What DMN has no place for (sides, groups, German labels, activities
 * without rules, overrides) goes along in an extension; people and who holds what do not. Refuses `dmn.no_rules`.
 */
export async function dmnFromSplit(split: Split): Promise<string | Refusal> {
  const activities = split.activities.filter(hasRules)
  if (activities.length === 0) return refuse('dmn.no_rules')
  const model = dmnModel()
  const create = model.create.bind(model)
  const tables = activities.map(activity => ({ activity, facts: columnsOf(activity, split) }))
  const asked = split.facts.filter(fact => tables.some(({ facts }) => facts.includes(fact)))
  const definitions = create('dmn:Definitions', {
    id: xmlId(`/split/${split.id}`),
    name: split.label.en,
    namespace: `urn:countersign:split:${encodeURIComponent(split.id)}`,
    extensionElements: create('dmn:ExtensionElements', {
      values: [create('countersign:Split', { text: JSON.stringify(besides(split)) })],
    }),
    drgElement: [
      ...tables.map(({ activity, facts }) => decision(create, activity, facts)),
      ...asked.map(fact =>
        create('dmn:InputData', {
          id: inputId(fact),
          name: fact.id,
          variable: create('dmn:InformationItem', { name: fact.id, typeRef: typeOf(fact) }),
        }),
      ),
    ],
  })
  return (await model.toXML(definitions, { format: true })).xml
}

type Create = (type: string, properties: Record<string, unknown>) => ModdleElement

const hasRules = (activity: Activity) => (activity.rules?.length ?? 0) > 0
const inputId = (fact: Fact) => xmlId(`/fact/${fact.id}`)
const typeOf = (fact: Fact) =>
  ({ enum: 'string', boolean: 'boolean', integer: 'number', decimal: 'number' })[fact.type]

/** The split without people, and without what its tables say; `rules` stays, empty, where there is a table. */
function besides(split: Split): Split {
  const { people: _p, holders: _h, deputies: _d, absences: _a, ...rest } = split
  const activities = split.activities.map((activity): Activity => {
    const { hit: _hit, facts: _facts, row: _row, rules: _rules, ...about } = activity
    return hasRules(activity) ? { ...about, rules: [] } : activity
  })
  return { ...rest, activities }
}

/** The facts of an activity's table: its own columns, and what its rules ask beside them. */
function columnsOf(activity: Activity, split: Split): Fact[] {
  const named = [
    ...(activity.facts ?? []),
    ...split.facts
      .map(({ id }) => id)
      .filter(id => activity.rules?.some(({ when }) => Object.hasOwn(when, id))),
  ]
  return [...new Set(named)].flatMap(id => split.facts.find(fact => fact.id === id) ?? [])
}

function decision(create: Create, activity: Activity, facts: readonly Fact[]): ModdleElement {
  const { id, row = {}, rules = [], hit = 'UNIQUE' } = activity
  const used = parts.filter(part =>
    [row, ...rules.map(rule => rule.row)].some(each => each[part] !== undefined),
  )
  const columns: readonly Part[] = used.length > 0 ? used : ['A']
  const noted = (['en', 'de'] as const).filter(language => rules.some(rule => rule.note?.[language]))
  // No id begins or ends with a slash, so what is no rule's has two.
  const element = (type: string, place: string, properties: Record<string, unknown>) =>
    create(`dmn:${type}`, { id: xmlId(`${id}/${place}`), ...properties })
  const literal = (text: string) => create('dmn:LiteralExpression', { text })

  const ruleElement = (rule: Rule) =>
    element('DecisionRule', rule.id, {
      inputEntry: facts.map((fact, at) =>
        element('UnaryTests', `${rule.id}/${at}`, { text: canonical(cellOf(rule, fact), fact) }),
      ),
      outputEntry: [
        ...(hit === 'PRIORITY' ? [literal(String(rule.priority ?? 0))] : []),
        ...columns.map((part, at) => {
          const inherited = rule.row[part] === undefined && row[part] !== undefined
          return element('LiteralExpression', `${rule.id}/out/${at}`, {
            text: textOf(inherited ? row : rule.row, part),
            ...(inherited && { inherited }),
          })
        }),
      ],
      annotationEntry: noted.map(language =>
        create('dmn:RuleAnnotation', { text: rule.note?.[language] ?? '' }),
      ),
    })
  const priorities = [...new Set(rules.map(rule => rule.priority ?? 0))].sort((a, b) => b - a)
  const table = element('DecisionTable', '/table', {
    hitPolicy: hit,
    input: facts.map((fact, at) =>
      element('InputClause', `/in/${at}`, {
        label: fact.label.en,
        inputExpression: create('dmn:LiteralExpression', { typeRef: typeOf(fact), text: fact.id }),
        ...valuesOf(create, fact),
      }),
    ),
    output: [
      ...(hit === 'PRIORITY'
        ? [
            element('OutputClause', `/out/${PRIORITY}`, {
              name: PRIORITY,
              typeRef: 'number',
              outputValues: create('dmn:UnaryTests', { text: priorities.join(', ') }),
            }),
          ]
        : []),
      ...columns.map((part, at) =>
        element('OutputClause', `/out/${at}`, {
          name: partNames[part],
          typeRef: 'string',
          ...(row[part] !== undefined && { defaultOutputEntry: literal(textOf(row, part)) }),
        }),
      ),
    ],
    annotation: noted.map(language => create('dmn:RuleAnnotationClause', { name: NOTE[language] })),
    rule: rules.map(ruleElement),
  })
  return create('dmn:Decision', {
    id: xmlId(id),
    name: activity.label.en,
    variable: create('dmn:InformationItem', { name: activity.label.en }),
    informationRequirement: facts.map((fact, at) =>
      element('InformationRequirement', `/asks/${at}`, {
        requiredInput: create('dmn:DMNElementReference', { href: `#${inputId(fact)}` }),
      }),
    ),
    decisionLogic: table,
  })
}

function textOf(row: Row, part: Part): string {
  const value = row[part]
  if (value === undefined) return 'null'
  return JSON.stringify(typeof value === 'string' ? value : value.join(', '))
}

const cellOf = ({ when }: Rule, { id }: Fact) => (Object.hasOwn(when, id) && when[id]) || '-'

function canonical(text: string, fact: Fact): string {
  const cell = readCell(text, fact)
  return isRefusal(cell) ? text : writeCell(cell)
}

/** The allowed values of an input, `null` among them where unknown is a situation of its own. */
function valuesOf(create: Create, fact: Fact): Record<string, ModdleElement> {
  const unknown = fact.strictest === UNKNOWN ? [{ is: UNKNOWN }] : []
  const range = (fact: Range) => [{ range: fact }]
  const tests =
    fact.type === 'enum'
      ? fact.open
        ? []
        : fact.values.map(({ id }) => ({ is: id }))
      : fact.type !== 'boolean' && (fact.min !== undefined || fact.max !== undefined)
        ? range({
            ...(fact.min !== undefined && { low: fact.min }),
            ...(fact.max !== undefined && { high: fact.max }),
          })
        : []
  if (tests.length === 0) return {}
  return {
    inputValues: create('dmn:UnaryTests', { text: writeCell({ not: false, tests: [...tests, ...unknown] }) }),
  }
}
