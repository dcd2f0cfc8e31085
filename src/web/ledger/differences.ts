import { same } from '#rules/split/version/changes.ts'

/** What an act changed, one thing to a line: its path, and both values as text; null where there was or is none. */
export type Difference = {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

const MOST = 60

/** The leaves in which two values of plain data differ, in the order in which they stand; at most some sixty. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const found: Difference[] = []
  walk('', before ?? undefined, after ?? undefined, found)
  return found
}

function walk(path: string, before: unknown, after: unknown, found: Difference[]): void {
  if (found.length >= MOST || same(before, after) || (isNothing(before) && isNothing(after))) return
  if (isOpen(before) || isOpen(after)) {
    const [one, other] = [fieldsOf(before), fieldsOf(after)]
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)]))
      walk(path === '' ? name : `${path}.${name}`, one[name], other[name], found)
    return
  }
  found.push({ path, before: text(before), after: text(after) })
}

/** Objects are looked into; lists of plain values are told whole. */
const isOpen = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some(each => typeof each === 'object'))

const isNothing = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const fieldsOf = (value: unknown) => (isOpen(value) ? (value as Record<string, unknown>) : {})

const text = (value: unknown): string | null => {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
