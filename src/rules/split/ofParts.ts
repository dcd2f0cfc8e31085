import type { Split } from './split.ts'

/**
 * What is worked out of a split's own parts, kept as long as these are the same objects: who holds what may change
 * meanwhile. `make` starts it.
 */
export function ofParts<Value>(make: () => Value): (split: Split) => Value {
  const made = new WeakMap<Split['activities'], { readonly of: readonly unknown[]; readonly value: Value }>()
  return ({ activities, overrides, facts, impossible }) => {
    const of = [overrides, facts, impossible]
    const known = made.get(activities)
    if (known?.of.every((part, i) => part === of[i])) return known.value
    const value = make()
    made.set(activities, { of, value })
    return value
  }
}
