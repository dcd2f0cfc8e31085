import type { Split } from '#rules/split/split.ts'
import { type Kept, kept } from '../parts/kept.ts'
import { ask } from '../worker/ask.ts'
import type { Proved, Subject } from '../worker/asks.ts'
import { everything, type Filter } from './filter.ts'

/** A split that is being tried out: as it was opened, as it is now, every step between, and what of it is saved. */
export type Draft = {
  readonly first: Split
  readonly split: Split
  readonly past: readonly Split[]
  readonly saved: Split
}

/** What is known of a draft: the proof, and of which split it is (the draft may have moved on meanwhile). */
type Verified = Proved & { readonly of: Split }

export type Bench = {
  readonly subject: Subject
  readonly draft: Kept<Draft | null>
  readonly proof: Kept<Verified | Error | null>
  /** What of the matrix is looked at; it outlives a look at one activity. */
  readonly filter: Kept<Filter>
  /** Opens a split anew; what was tried out before is gone. */
  readonly open: (split: Split) => void
  readonly change: (split: Split) => void
  readonly undo: () => void
  readonly discard: () => void
  /** Says that this much has been saved to a file. */
  readonly keep: (split: Split) => void
}

const STEPS = 200

function bench(subject: Subject): Bench {
  const draft = kept<Draft | null>(null)
  const proof = kept<Verified | Error | null>(null)
  const filter = kept(everything)
  let proving = false

  /** One proof at a time; what changes meanwhile is proved next, steps in between are passed over. */
  const prove = async () => {
    if (proving) return
    proving = true
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
    open: split => {
      proof.set(null)
      filter.set(everything)
      put({ first: split, split, past: [], saved: split })
    },
    change: split => {
      const now = draft.get()
      if (now !== null) put({ ...now, split, past: [...now.past, now.split].slice(-STEPS) })
    },
    undo: () => {
      const now = draft.get()
      const split = now?.past.at(-1)
      if (now !== null && split !== undefined) put({ ...now, split, past: now.past.slice(0, -1) })
    },
    discard: () => {
      const now = draft.get()
      if (now !== null) put({ ...now, split: now.first, past: [] })
    },
    keep: saved => {
      const now = draft.get()
      if (now !== null) draft.set({ ...now, saved })
    },
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

export const benches: Readonly<Record<Subject, Bench>> = {
  standard: bench('standard'),
  workbook: bench('workbook'),
}

/** Whether changes would be lost with the page. Sides alone would not: they are remembered by the function's name. */
export const unsaved = ({ draft }: Bench): boolean => {
  const now = draft.get()
  return now !== null && now.split.activities !== now.saved.activities
}
