import { kept } from '../parts/kept.ts'
import type { Bench } from '../split/draft.ts'

/** Why the last try to change something was refused, until it is read. */
export const notice = kept<string | null>(null)

/** A bench on which nothing can be changed: every try is answered with the reason. */
export function readOnly(bench: Bench, why: string): Bench {
  const refuse = () => notice.set(why)
  return { ...bench, fixed: true, change: refuse, undo: refuse, redo: refuse, discard: refuse }
}
