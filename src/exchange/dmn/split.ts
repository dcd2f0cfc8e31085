import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Label } from '#rules/split/facts.ts'
import { writeCell } from '#rules/split/sfeel.ts'
import {
  type Activity,
  type Escalation,
  type Fn,
  type HitPolicy,
  hitPolicies,
  type Row,
  type Rule,
  type Split,
  Within,
} from '#rules/split/split.ts'
import { uniqueIds } from '../ids.ts'
import type { Dmn, DmnRule, DmnTable, Literal, Unread } from './dmn.ts'
import { factBook } from './facts.ts'
import { fromXmlId, idOf } from './names.ts'
import { type Part, PRIORITY, partsOf } from './parts.ts'

/**
 * A DMN file as a split: each table an activity, its inputs facts, its outputs the parts of the row that their names
 * say (accountable, responsible, consulted, informed, keys, consents, within, escalation, in English or German; else
 * the first is who decides). What stands in the cells of functions, separated by commas, are the functions. Tables
 * whose hit policy gives several answers are left out, and stand in `unread` beside what the reader listed.
 */
export function splitFromDmn(dmn: Dmn): { readonly split: Split; readonly unread: readonly Unread[] } {
  const { beside } = dmn
  const unread = [...dmn.unread]
  const facts = factBook(beside?.facts ?? [])
  const functions = functionBook(beside?.functions ?? [])
  const escalations = new Map<string, Escalation>(beside?.escalations.map(path => [path.id, path]))
  const activityId = uniqueIds()
  const ours = new Map(beside?.activities.map(activity => [activityId(activity.id), activity]))
  const made = new Map<string, Activity>()

  for (const table of dmn.tables) {
    const hit = hitPolicies.find(policy => policy === table.hit)
    if (!hit) {
      unread.push({ where: table.name, text: table.hit, why: refuse('dmn.hit_policy', { hit: table.hit }) })
      continue
    }
    const known = made.has(fromXmlId(table.id)) ? undefined : ours.get(fromXmlId(table.id))
    const id = known?.id ?? activityId(idOf(table.name))
    made.set(id, activityOf(table, hit, id, known))
  }
  const added = [...made.values()].filter(({ id }) => !ours.has(id))
  const groups = [...(beside?.groups ?? [])]
  if (added.length > 0 && !groups.some(({ id }) => id === GROUP))
    groups.push({ id: GROUP, label: { en: dmn.name } })
  const split: Split = {
    ...(beside ?? bare(dmn.name)),
    label: { ...beside?.label, en: dmn.name },
    groups,
    functions: functions.all(),
    facts: facts.all(),
    escalations: [...escalations.values()],
    // Our own file marks an activity whose rules stand in a table; if that table is gone, so is the activity.
    activities: [
      ...[...ours.values()].flatMap(activity => (activity.rules ? (made.get(activity.id) ?? []) : activity)),
      ...added,
    ],
  }
  return { split, unread }

  function activityOf(table: DmnTable, hit: HitPolicy, id: string, known: Activity | undefined): Activity {
    const named = partsOf(table.outputs)
    const order = hit === 'PRIORITY' ? table.outputs.findIndex(({ name }) => name === PRIORITY) : -1
    for (const [at, { label }] of table.outputs.entries())
      if (!named[at] && at !== order)
        unread.push({ where: `${table.name} › ${label}`, text: label, why: refuse('dmn.output_unused') })
    const columns = table.inputs.map(({ fact }) => facts.add(fact, id))
    const ruleId = uniqueIds()
    const where = (number: number | string, at: number) =>
      `${table.name} › ${number} › ${table.outputs[at]?.label ?? ''}`

    const ruleOf = (rule: DmnRule): Rule => {
      const priority = order < 0 ? rule.priority : Number(rule.outputs[order])
      const own = fromXmlId(rule.id)
      const note = noteOf(rule)
      return {
        id: ruleId(idOf(own.startsWith(`${id}/`) ? own.slice(id.length + 1) : own)),
        when: Object.fromEntries(
          rule.cells.flatMap((cell, at) => (cell === 'any' ? [] : [[columns[at] ?? '', writeCell(cell)]])),
        ),
        row: rowOf(rule.outputs, named, rule.inherited, at => where(rule.number, at)),
        ...(note && { note }),
        ...(priority !== null && { priority }),
      }
    }
    const row = rowOf(
      table.outputs.map(output => output.default),
      named,
      [],
      at => where('-', at),
    )
    return {
      ...(known ?? { id, group: GROUP }),
      label: { ...known?.label, en: table.name },
      ...(hit !== 'UNIQUE' && { hit }),
      facts: columns,
      ...(Object.keys(row).length > 0 && { row }),
      rules: table.rules.map(ruleOf),
    }
  }

  function rowOf(
    values: readonly Literal[],
    named: readonly (Part | null)[],
    inherited: readonly number[],
    where: (at: number) => string,
  ): Row {
    const row: Row = {}
    for (const [at, value] of values.entries()) {
      const part = named[at]
      if (!part || value === null || inherited.includes(at)) continue
      const text = String(value).trim()
      if (part === 'within') {
        if (Within.safeParse(text).success) row.within = text
        else unread.push({ where: where(at), text, why: refuse('dmn.within') satisfies Refusal })
      } else if (part === 'escalation') {
        if (text === '') continue
        row.escalation = idOf(text)
        if (!escalations.has(idOf(text)))
          escalations.set(idOf(text), { id: idOf(text), label: { en: text }, steps: [] })
      } else row[part] = functions.read(text)
    }
    return row
  }
}

const GROUP = 'decisions'

const bare = (name: string): Split => ({
  format: 'countersign.split/1',
  id: idOf(name),
  label: { en: name },
  version: 1,
  functions: [],
  groups: [],
  facts: [],
  escalations: [],
  activities: [],
})

/** Functions by the names that stand in cells: their id, or their label in any case of letters. */
function functionBook(known: readonly Fn[]) {
  const functions = [...known]
  const unique = uniqueIds()
  const byName = new Map<string, string>()
  for (const { id, label } of known) {
    unique(id)
    for (const name of [label.en, label.de]) if (name) byName.set(name.toLowerCase(), id)
  }
  for (const { id } of known) byName.set(id.toLowerCase(), id)
  const idOfName = (name: string): string => {
    const found = byName.get(name.toLowerCase())
    if (found !== undefined) return found
    const fn: Fn = { id: unique(idOf(name)), label: { en: name } }
    functions.push(fn)
    byName.set(name.toLowerCase(), fn.id)
    return fn.id
  }
  return {
    all: (): Fn[] => functions,
    /** The functions of a cell, separated by commas or semicolons. */
    read: (text: string): string[] => [
      ...new Set(
        text
          .split(/[,;]/)
          .map(name => name.trim())
          .filter(name => name !== '')
          .map(idOfName),
      ),
    ],
  }
}

/** A rule's notes in one text; a column of ours holds the German one. */
function noteOf(rule: DmnRule): Label | null {
  const isGerman = (name: string) => name === NOTE.de
  const en = rule.notes.filter(({ name }) => !isGerman(name)).map(({ text }) => text)
  const de = rule.notes.find(({ name }) => isGerman(name))?.text
  if (en.length === 0) return de === undefined ? null : { en: de }
  return { en: en.join('; '), ...(de !== undefined && { de }) }
}

/** The columns that our files note in, by language. */
export const NOTE = { en: 'note', de: 'note (de)' } as const
