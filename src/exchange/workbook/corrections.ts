import type { Split } from '#rules/split/split.ts'
import type { Corrections } from './report.ts'
import { key } from './tidy.ts'

/**
 * Sets sides and standing as a person said them, by a function's id or label in any language, and names those that
 * the split does not have. `external: false` takes back what a file says.
 */
export function applySides(
  split: Split,
  sides: Corrections['sides'] = {},
): { split: Split; unknown: string[] } {
  const unknown: string[] = []
  const said = new Map<string, { side?: 'it' | 'operations'; external?: boolean }>()
  for (const [name, standing] of Object.entries(sides)) {
    const wanted = key(name)
    const fn =
      split.functions.find(({ id }) => id === name) ??
      split.functions.find(({ label }) => key(label.en) === wanted || (label.de && key(label.de) === wanted))
    if (fn) said.set(fn.id, standing)
    else unknown.push(name)
  }
  if (said.size === 0) return { split, unknown }
  const functions = split.functions.map(fn => {
    const standing = said.get(fn.id)
    if (!standing) return fn
    const { external, ...rest } = { ...fn, ...standing }
    return external ? { ...rest, external } : rest
  })
  return { split: { ...split, functions }, unknown }
}
