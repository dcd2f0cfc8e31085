import type { Part } from '../parts.ts'
import type { Activity, Override, Row } from '../split.ts'
import { nameOf, same } from './changes.ts'

/**
 * A draft's parts as they will stand in version `number`, which follows `before` (null: it is the first). An activity
 * that changed at corporate level bears the number as its `since`, and every other keeps what it had; a deviation that
 * was edited, is new, or was confirmed anew bears it as its `on`. So the deviations of changed activities are to be
 * reconfirmed, and no others (SPLIT-7). Asking again with the answer gives the answer; what does not change stays the
 * same object.
 */
export function inVersion(
  before: readonly Part[] | null,
  draft: readonly Part[],
  number: number,
): readonly Part[] {
  const known = new Map(before?.map(part => [nameOf(part), part]))
  return draft.map(part => {
    const old = known.get(nameOf(part))
    if (part.kind === 'activity')
      return withBody(part, dated(part.body, 'since', sinceOf(old?.body as Activity, part.body, number)))
    if (part.kind === 'override')
      return withBody(part, dated(part.body, 'on', onOf(old?.body as Override, part.body, number)))
    return part
  })
}

const withBody = <P extends Part>(part: P, body: P['body']): P =>
  body === part.body ? part : { ...part, body }

const sinceOf = (before: Activity | undefined, now: Activity, number: number) =>
  before && same(matterOf(before), matterOf(now)) ? before.since : number

/** A deviation that bears the draft's own number has been confirmed in it; any other number comes from a file. */
function onOf(before: Override | undefined, now: Override, number: number) {
  const { on: then, ...said } = before ?? {}
  const { on, ...says } = now
  return same(said, says) && on !== number ? then : number
}

/** What of an activity concerns those who deviate from it: neither its names and notes, nor an order that says nothing. */
function matterOf({ label: _, about: __, group: ___, since: ____, row, rules = [], ...rest }: Activity) {
  const said = rules.map(({ note: _, row, ...rule }) => ({ ...rule, row: unordered(row) }))
  return {
    ...rest,
    row: row && unordered(row),
    rules: rest.hit === 'FIRST' ? said : said.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

const unordered = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([part, value]) => [part, Array.isArray(value) ? [...value].sort() : value]),
  )

/** The body with a version number in one field; undefined leaves the field out. */
function dated<Body extends Activity | Override>(
  body: Body,
  field: string,
  number: number | undefined,
): Body {
  const { [field]: now, ...rest } = body as Record<string, unknown>
  if (now === number) return body
  return (number === undefined ? rest : { ...rest, [field]: number }) as Body
}
