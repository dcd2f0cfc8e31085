import type { FullRow, SecondKey, Standing } from '../answer.ts'
import type { Split } from '../split.ts'
import { levelsOf, standing } from './people.ts'

/** What a row says of those who may come next: who else does it or decides, and whom its path goes up to. */
export type Row = Pick<FullRow, 'A' | 'R' | 'keys' | 'consents'>
export type Path = readonly { readonly to: readonly string[] }[]
type Where = { readonly place: string | null; readonly on?: string | undefined }

/**
 * Who turns one of these keys in place of a person who turns the other (DECIDE-3): who else stands for the function of
 * one of them at the place, at the site, then corporate; else, in the same way, a function of the same side that the row
 * makes accountable or responsible; else one that its path goes up to. External functions are passed over, and those
 * whose consent the row asks for: it stays independent. Null where there is nobody.
 */
export function nextHolder(
  split: Split,
  row: Row,
  path: Path,
  keys: readonly string[],
  not: string,
  { place, on }: Where,
): Omit<SecondKey, 'instead'> | null {
  const sideOf = (id: string) => split.functions.find(one => one.id === id && !one.external)?.side
  const named = [...new Set([...row.A, ...row.R, ...path.flatMap(({ to }) => to)])].filter(
    id => sideOf(id) !== undefined && !row.keys.includes(id) && !row.consents.includes(id),
  )
  const own = keys.map(key => ({ key, fn: key }))
  const others = keys.flatMap(key => named.filter(id => sideOf(id) === sideOf(key)).map(fn => ({ key, fn })))
  for (const { key, fn } of [...own, ...others])
    for (const here of levelsOf(place)) {
      const holders = standing(split, fn, here, on).filter(({ person }) => person !== not)
      if (holders.length > 0) return { key, function: fn, place: here, holders }
    }
  return null
}

/** The one person who stands for both keys; null where two could turn them, or one of them nobody. */
export function onBothKeys(keys: readonly (readonly Standing[])[]): string | null {
  if (keys.length < 2 || keys.some(holders => holders.length === 0)) return null
  const people = new Set(keys.flatMap(holders => holders.map(({ person }) => person)))
  return people.size === 1 ? [...people][0]! : null
}

/**
 * Where one person alone stands for both keys of a row: who turns one of them, if it can be the second, in their place; without
 * `holders` where nobody does. Null where it needs nobody else.
 */
export function secondKey(split: Split, row: Row, path: Path, where: Where): SecondKey | null {
  const instead = onBothKeys(row.keys.map(fn => standing(split, fn, where.place, where.on)))
  if (instead === null) return null
  const next = nextHolder(split, row, path, row.keys.toReversed(), instead, where)
  if (next !== null) return { ...next, instead }
  const key = row.keys.at(-1)!
  return { key, function: key, place: where.place, holders: [], instead }
}
