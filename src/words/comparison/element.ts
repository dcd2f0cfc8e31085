import type { ElementChange } from '#rules/split/compare/compare.ts'
import type { Fact, Language } from '#rules/split/facts.ts'
import type { Bodies } from '#rules/split/parts.ts'
import type { Escalation, Split } from '#rules/split/split.ts'
import { same } from '#rules/split/version/changes.ts'
import { sayLabel } from '../cell.ts'
import { functionLabel, list, sayAct } from '../finding.ts'
import { say } from '../say.ts'
import { sayWithin } from '../within.ts'
import { sayFact } from './fact.ts'
import { named } from './named.ts'
import { sayWhere } from './row.ts'

/** What becomes of anything else than an activity, in sentences. */
export function sayElement(language: Language, lexicon: Split, change: ElementChange): readonly string[] {
  const { kind, key, before, after } = change
  switch (kind) {
    case 'head':
      return sayHead(language, before as Bodies['head'], after as Bodies['head'])
    case 'function':
      return sayFunction(language, before as Bodies['function'] | null, after as Bodies['function'] | null)
    case 'group':
      return named(language, 'group', before as Bodies['group'] | null, after as Bodies['group'] | null)
    case 'fact':
      return sayFact(language, before as Fact | null, after as Fact | null)
    case 'impossible': {
      const one = (after ?? before) as Bodies['impossible']
      const what = after === null ? 'removed' : before === null ? 'added' : 'note'
      const where = sayWhere(language, lexicon, one.when)
      return [say(language, `compare.impossible.${what}`, { where, note: sayLabel(language, one.note) })]
    }
    case 'escalation':
      return sayPath(language, lexicon, before as Escalation | null, after as Escalation | null)
    case 'act': {
      const activity = (body: Bodies['act'] | null) => {
        const label = lexicon.activities.find(one => one.id === body?.activity)?.label
        return label ? sayLabel(language, label) : (body?.activity ?? say(language, 'compare.act.standard'))
      }
      const [was, is] = [before, after].map(body => activity(body as Bodies['act'] | null))
      return [say(language, 'compare.act', { activity: is!, before: was!, act: sayAct(language, key) })]
    }
  }
}

function sayHead(language: Language, before: Bodies['head'], after: Bodies['head']): readonly string[] {
  const [old, now] = [before, after].map(({ label }) => sayLabel(language, label))
  return [
    ...(same(before.label, after.label)
      ? []
      : [say(language, 'compare.head', { before: old!, after: now! })]),
    ...(before.id === after.id ? [] : [say(language, 'compare.head.id', { after: after.id })]),
  ]
}

function sayFunction(
  language: Language,
  before: Bodies['function'] | null,
  after: Bodies['function'] | null,
): readonly string[] {
  const side = (fn: Bodies['function'] | null) =>
    fn?.side ? say(language, `split.side.${fn.side}`) : say(language, 'compare.function.no_side')
  const told = named(language, 'function', before, after, { side: side(after) })
  if (before === null || after === null) return told
  const name = sayLabel(language, after.label)
  const courses = (fn: Bodies['function']) =>
    list(
      language,
      (fn.training ?? []).map(one => sayLabel(language, one.label)),
    )
  const flags = (['external', 'top', 'auditor', 'roundTheClock'] as const).filter(
    flag => (before[flag] ?? false) !== (after[flag] ?? false),
  )
  return [
    ...told,
    ...(before.side === after.side
      ? []
      : [say(language, 'compare.function.side', { name, before: side(before), after: side(after) })]),
    ...(courses(before) === courses(after)
      ? []
      : [
          say(language, 'compare.function.training', {
            name,
            courses: courses(after) || say(language, 'table.none'),
          }),
        ]),
    ...flags.map(flag => say(language, `compare.function.${flag}.${after[flag] ? 'yes' : 'no'}`, { name })),
  ]
}

function sayPath(
  language: Language,
  lexicon: Split,
  before: Escalation | null,
  after: Escalation | null,
): readonly string[] {
  const steps = (path: Escalation | null) => {
    const onward = lexicon.escalations.find(one => one.id === path?.onward)
    return [
      ...(path?.steps ?? []).map(({ after: time, to }) =>
        say(language, 'compare.escalation.step', {
          within: sayWithin(language, time),
          functions: list(
            language,
            to.map(id => functionLabel(language, lexicon, id)),
          ),
        }),
      ),
      ...(path?.onward
        ? [
            say(language, 'compare.escalation.onward', {
              path: onward ? sayLabel(language, onward.label) : path.onward,
            }),
          ]
        : []),
    ].join('; ')
  }
  const [was, is] = [steps(before), steps(after)]
  const told = named(language, 'escalation', before, after, { steps: is })
  if (before === null || after === null || was === is) return told
  const name = sayLabel(language, after.label)
  return [...told, say(language, 'compare.escalation.steps', { name, before: was, after: is })]
}
