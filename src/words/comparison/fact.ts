import { type Fact, type Language, listedValues, UNKNOWN } from '#rules/split/facts.ts'
import { same } from '#rules/split/version/changes.ts'
import { sayLabel, sayValue } from '../cell.ts'
import { list } from '../finding.ts'
import { say } from '../say.ts'
import { named } from './named.ts'

/** What becomes of a fact: its name, its values, what it counts as where it is unknown, and the rest in one sentence. */
export function sayFact(language: Language, before: Fact | null, after: Fact | null): readonly string[] {
  const told = named(language, 'fact', before, after)
  if (before === null || after === null) return told
  const name = sayLabel(language, after.label)
  const [old, now] = [listedValues(before), listedValues(after)]
  const values = (way: 'gained' | 'lost', of: Fact, ids: readonly unknown[]) =>
    ids.length === 0
      ? []
      : [
          say(language, `compare.fact.values.${way}`, {
            name,
            values: list(
              language,
              ids.map(id => sayValue(language, of, id as string)),
            ),
          }),
        ]
  const strictest = (fact: Fact) =>
    fact.strictest === UNKNOWN ? say(language, 'cell.say.unknown') : sayValue(language, fact, fact.strictest)
  const rest = [
    ...(before.type === after.type
      ? values(
          'gained',
          after,
          now.filter(id => !old.includes(id)),
        )
      : []),
    ...(before.type === after.type
      ? values(
          'lost',
          before,
          old.filter(id => !now.includes(id)),
        )
      : []),
    ...(before.strictest === after.strictest
      ? []
      : [
          say(language, 'compare.fact.strictest', {
            name,
            before: strictest(before),
            after: strictest(after),
          }),
        ]),
  ]
  const other = told.length + rest.length === 0 || !same(bare(before), bare(after))
  return [...told, ...rest, ...(other ? [say(language, 'compare.fact.other', { name })] : [])]
}

/** What of a fact no sentence of its own tells. */
function bare({ label: _, strictest: __, ...rest }: Fact): unknown {
  return 'values' in rest ? { ...rest, values: undefined } : rest
}
