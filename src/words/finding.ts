import { isRefusal } from '#rules/refusal.ts'
import { actNames } from '#rules/split/acts.ts'
import type { Fact, Language } from '#rules/split/facts.ts'
import type { Finding } from '#rules/split/finding.ts'
import { readCell } from '#rules/split/sfeel.ts'
import type { Split } from '#rules/split/split.ts'
import { sayCell, sayLabel } from './cell.ts'
import { say } from './say.ts'

/** A finding in one sentence: what is wrong, of which activity, and under which conditions (SPLIT-6). */
export function sayFinding(language: Language, finding: Finding, split: Split): string {
  const functions = (ids: unknown) =>
    list(
      language,
      asList(ids).map(id => functionLabel(language, split, id)),
    )
  const activity = split.activities.find(one => one.id === finding.activity)
  const site =
    finding.place === null
      ? ''
      : say(language, 'finding.at', { place: placeLabel(language, split, finding.place) })
  const sentence = say(language, `finding.${finding.kind}`, {
    ...finding.params,
    activity: activity ? sayLabel(language, activity.label) : '',
    where: finding.box ? sayBox(language, finding.box, split) : '',
    rows: list(language, finding.rows),
    functions: functions(finding.kind === 'external-owner' ? finding.params.functions : finding.rows),
    owners: functions(finding.params.owners),
    deciding: asList(finding.params.owners).length,
    people: list(
      language,
      asList(finding.params.people).map(id => split.people?.find(one => one.id === id)?.name ?? id),
    ),
    courses: list(language, courseNames(language, split, finding)),
    missing: list(
      language,
      asList(finding.params.missing).map(side =>
        say(language, side === 'it' ? 'split.side.it' : 'split.side.operations'),
      ),
    ),
    path: pathLabel(language, split, finding.rows[0]),
    name: finding.kind === 'unbound-act' ? sayAct(language, finding.rows[0]!) : '',
  })
  return site ? `${site}: ${sentence}` : sentence
}

/** An act of the product as people name it; its own name where no word is known. */
export const sayAct = (language: Language, act: string): string => {
  const known = actNames.find(name => name === act)
  return known ? say(language, `act.name.${known}`) : act
}

/** A box of situations as a condition that follows a comma: ", where validated is yes"; empty where anything fits. */
export function sayBox(language: Language, box: Readonly<Record<string, string>>, split: Split): string {
  const conditions = Object.entries(box).flatMap(([id, text]) => {
    const fact = split.facts.find(one => one.id === id)
    return fact ? [sayCondition(language, fact, text)] : []
  })
  return conditions.length === 0
    ? ''
    : say(language, 'finding.where', { conditions: list(language, conditions) })
}

/** One condition: "validated: yes". */
export function sayCondition(language: Language, fact: Fact, text: string): string {
  const cell = readCell(text, fact)
  return `${sayLabel(language, fact.label)}: ${isRefusal(cell) ? text : sayCell(language, fact, cell)}`
}

/** Several things, the last with "and". */
export const list = (language: Language, items: readonly string[]): string => lists[language].format(items)

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  de: new Intl.ListFormat('de', { type: 'conjunction' }),
}

const courseNames = (language: Language, split: Split, { rows, params }: Finding) =>
  asList(params.courses).map(id => {
    const fn = split.functions.find(one => one.id === rows[0])
    const course = fn?.training?.find(one => one.id === id)
    return course ? sayLabel(language, course.label) : id
  })

const asList = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])

export const functionLabel = (language: Language, split: Split, id: string): string => {
  const fn = split.functions.find(one => one.id === id)
  return fn ? sayLabel(language, fn.label) : id
}

/** A place as people say it: "Ravnholm", "Ravnholm, Filling". */
export function placeLabel(language: Language, split: Split, place: string): string {
  const [siteId, areaId] = place.split('/')
  const site = split.sites?.find(one => one.id === siteId)
  const area = site?.areas?.find(one => one.id === areaId)
  return [site, area].flatMap(one => (one ? [sayLabel(language, one.label)] : [])).join(', ') || place
}

const pathLabel = (language: Language, split: Split, id: string | undefined) => {
  const path = split.escalations.find(one => one.id === id)
  return path ? sayLabel(language, path.label) : (id ?? '')
}
