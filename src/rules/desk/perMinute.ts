import type { Split } from '../split/split.ts'

/**
 * What follows from a split and its people at an instant, worked out once for everybody as long as nothing of the record
 * changes and the minute lasts. `on` is the instant as ISO text.
 */
export function perMinute<Value>(make: (split: Split, on: string) => Value) {
  const known = new WeakMap<Split, { readonly minute: string; readonly value: Value }>()
  return (split: Split, now: Temporal.Instant): Value => {
    const minute = now.toString({ smallestUnit: 'minute' })
    const found = known.get(split)
    if (found?.minute === minute) return found.value
    const value = make(split, now.toString())
    known.set(split, { minute, value })
    return value
  }
}
