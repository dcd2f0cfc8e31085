import { type ReactNode, useCallback, useState } from 'react'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { type Agreement, agree, type Spot, saidAt } from '#rules/split/level/override.ts'
import { addColumn, addRule } from '#rules/split/level/table.ts'
import type { Split } from '#rules/split/split.ts'
import type { Bench } from '../draft.ts'
import { ReasonEditor } from '../level/ReasonEditor.tsx'

type Change = (split: Split) => Split | Refusal
type Asking = { readonly anchor: HTMLElement; readonly go: () => void }

/** Work on what one level says of an activity: the reason is asked for first, and what is refused is kept to be told. */
export function useLevel(bench: Bench, spot: Spot) {
  const { activity, place } = spot
  const [asking, setAsking] = useState<Asking | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const leave = useCallback(() => setAsking(null), [])

  const run = useCallback(
    (change: Change) => {
      const split = bench.draft.get()?.split
      if (split === undefined) return
      const next = change(split)
      setRefused(isRefusal(next) ? next : null)
      if (!isRefusal(next)) bench.change(next)
    },
    [bench],
  )
  /** Goes on once the place has said why it does this activity differently. */
  const explained = (anchor: HTMLElement, go: () => void) => {
    setRefused(null)
    const split = bench.draft.get()?.split
    if (split === undefined) return
    if (bench.fixed) bench.change(split)
    else if (saidAt(split, spot) === undefined) setAsking({ anchor, go })
    else go()
  }
  const agreed = (agreement: Agreement) => {
    const go = asking?.go
    setAsking(null)
    run(split => agree(split, spot, agreement))
    go?.()
  }
  const split = bench.draft.get()?.split
  const ask: ReactNode = asking !== null && place !== null && split !== undefined && (
    <ReasonEditor
      anchor={asking.anchor}
      split={split}
      place={place}
      activities={[activity]}
      onAgree={agreed}
      onClose={leave}
    />
  )
  return { run, explained, refused, ask }
}

export type LevelWork = ReturnType<typeof useLevel>

/** What adds to a level's table: a rule, a column. */
export const tableActs = ({ run, explained }: LevelWork, spot: Spot) => ({
  onRule: (anchor: HTMLElement) => explained(anchor, () => run(split => addRule(split, spot))),
  onColumn: (anchor: HTMLElement, fact: string) =>
    explained(anchor, () => run(split => addColumn(split, spot, fact))),
})
