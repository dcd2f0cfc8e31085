import type { Split } from '#rules/split/split.ts'
import { type Kept, kept } from '../parts/kept.ts'
import { ask } from '../worker/ask.ts'
import type { Proved, Subject } from '../worker/asks.ts'
import { everything, type Filter } from './filter.ts'

/** A split that is being tried out: as it was opened, as it is now, the steps on both sides of now, and what is saved. */
export type Draft = {
  readonly first: Split
  readonly split: Split
  readonly past: readonly Split[]
  /** What was undone, the next step first. */
  readonly future: readonly Split[]
  readonly saved: Split
}

/** What is known of a draft: the proof, and of which split it is (the draft may have moved on meanwhile). */
type Verified = Proved & { readonly of: Split }

export type Bench = {
  readonly subject: Subject
  /** It is looked at and not changed: a try is answered with the reason. */
  readonly fixed?: boolean
  readonly draft: Kept<Draft | null>
  readonly proof: Kept<Verified | Error | null>
  /** What of the matrix is looked at; it outlives a look at one activity. */
  readonly filter: Kept<Filter>
  /** Opens a split anew; what was tried out before is gone. */
  readonly open: (split: Split) => void
  readonly change: (split: Split) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly discard: () => void
  /** Says that this much has been saved to a file. */
  readonly keep: (split: Split) => void
}

const STEPS = 200

/** A bench for one of the splits that are worked on. `put` changes the draft and its history at once. */
export function bench(subject: Subject): Bench & { readonly put: (draft: Draft | null) => void } {
  const draft = kept<Draft | null>(null)
  const proof = kept<Verified | Error | null>(null)
  const filter = kept(everything)
  let proving = false

  /** One proof at a time; what changes meanwhile is proved next, steps in between are passed over. */
  const prove = async () => {
    if (proving) return
    proving = true
    // Handing a split to the worker copies it whole: what was pressed is shown first.
    await turn()
    for (let split = draft.get()?.split; split !== undefined; split = due()) {
      const of = split
      proof.set(await ask('prove', subject, of).then(proved => ({ ...proved, of }), asError))
    }
    proving = false
  }
  const due = () => {
    const now = draft.get()?.split
    const done = proof.get()
    return done instanceof Error || now === done?.of ? undefined : now
  }
  const put = (next: Draft | null) => {
    draft.set(next)
    void prove()
  }
  return {
    subject,
    draft,
    proof,
    filter,
    put,
    open: split => {
      proof.set(null)
      filter.set(everything)
      put({ first: split, split, past: [], future: [], saved: split })
    },
    change: split => {
      const now = draft.get()
      if (now !== null) put({ ...now, split, past: [...now.past, now.split].slice(-STEPS), future: [] })
    },
    undo: () => {
      const now = draft.get()
      const split = now?.past.at(-1)
      if (now !== null && split !== undefined)
        put({ ...now, split, past: now.past.slice(0, -1), future: [now.split, ...now.future] })
    },
    redo: () => {
      const now = draft.get()
      const [split, ...future] = now?.future ?? []
      if (now !== null && split !== undefined) put({ ...now, split, past: [...now.past, now.split], future })
    },
    discard: () => {
      const now = draft.get()
      if (now !== null) put({ ...now, split: now.first, past: [], future: [] })
    },
    keep: saved => {
      const now = draft.get()
      if (now !== null) draft.set({ ...now, saved })
    },
  }
}

const turn = () => new Promise(resolve => setTimeout(resolve))

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

export const benches = {
  standard: bench('standard'),
  workbook: bench('workbook'),
} as const satisfies Partial<Record<Subject, Bench>>

const changedSince = (split: Split, saved: Split) =>
  split.activities !== saved.activities || split.overrides !== saved.overrides

/** Whether changes would be lost with the page. Sides alone would not: they are remembered by the function's name. */
export const unsaved = ({ draft }: Bench): boolean => {
  const now = draft.get()
  return now !== null && changedSince(now.split, now.saved)
}
