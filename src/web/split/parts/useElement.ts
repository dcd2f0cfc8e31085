import { useState } from 'react'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { PartKind } from '#rules/split/parts.ts'
import { changeElement, type ElementChange } from '#rules/split/version/element.ts'
import type { Bench } from '../draft.ts'

/** Changes one element of a bench's draft; answers whether it went, and keeps why it did not. */
export function useElement(bench: Bench) {
  const [refused, setRefused] = useState<Refusal | null>(null)
  const put = <Kind extends PartKind>(change: ElementChange<Kind>, fresh = false): boolean => {
    const split = bench.draft.get()?.split
    if (split === undefined) return false
    const next = changeElement(split, change, fresh)
    setRefused(isRefusal(next) ? next : null)
    if (isRefusal(next)) return false
    bench.change(next)
    return true
  }
  return { put, refused }
}
