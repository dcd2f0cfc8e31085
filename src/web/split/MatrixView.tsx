import { useDeferredValue, useMemo } from 'react'
import type { Letter } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import type { Path } from '../paths.ts'
import type { Bench, Draft } from './draft.ts'
import { toggleLetter } from './edit.ts'
import { Filters } from './Filters.tsx'
import { fits } from './filter.ts'
import { marksOf } from './findings/marks.ts'
import { Legend } from './matrix/Legend.tsx'
import { Matrix } from './matrix/Matrix.tsx'

type Props = {
  bench: Bench
  draft: Draft
  /** Where the matrix was scrolled to is found again under this name. */
  name: string
  path: (activity: string) => Path
  /** Shows functions that have no part in any row, too. */
  everyone?: boolean
}

/** A draft as a matrix, with what of it is looked at, and what its letters mean. */
export function MatrixView({ bench, draft, name, path, everyone = false }: Props) {
  const { label } = useSpeech()
  const { split } = draft
  const filter = bench.filter.use()
  const sought = useDeferredValue(filter)
  const verified = bench.proof.use()
  const proof = verified instanceof Error || verified === null ? null : verified.proof
  const marks = useMemo(() => marksOf(proof), [proof])
  const shown = useMemo(() => fits(sought, split, marks, label), [sought, split, marks, label])
  const onLetter = (activity: string, fn: string, letter: Letter) =>
    bench.change(toggleLetter(split, activity, fn, letter))
  return (
    <>
      <Filters filter={filter} onChange={bench.filter.set} split={split} shown={shown} />
      <Legend />
      <Matrix
        name={name}
        split={split}
        before={draft.first}
        marks={marks}
        shown={shown}
        path={path}
        everyone={everyone}
        onLetter={onLetter}
      />
    </>
  )
}
