import { useDeferredValue, useMemo } from 'react'
import type { Letter } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import { benches, type Draft } from './draft.ts'
import { toggleLetter } from './edit.ts'
import { Filters } from './Filters.tsx'
import { fits } from './filter.ts'
import { Findings } from './findings/Findings.tsx'
import { marksOf } from './findings/marks.ts'
import { Verdict } from './findings/Verdict.tsx'
import { Legend } from './matrix/Legend.tsx'
import { Matrix } from './matrix/Matrix.tsx'
import { useStandard } from './standard.ts'

const bench = benches.standard

/** The standard split as a matrix, to read, to filter and to try out. */
export function SplitPage() {
  const draft = useStandard()
  return draft === null ? <Loading /> : <StandardSplit draft={draft} />
}

function StandardSplit({ draft }: { draft: Draft }) {
  const { say, label } = useSpeech()
  const filter = bench.filter.use()
  const sought = useDeferredValue(filter)
  const verified = bench.proof.use()
  const proof = verified instanceof Error || verified === null ? null : verified.proof
  const marks = useMemo(() => marksOf(proof), [proof])
  const { split } = draft
  const shown = useMemo(() => fits(sought, split, marks, label), [sought, split, marks, label])

  return (
    <>
      <Title of={say('split.title')} />
      <header className="head">
        <div>
          <h1>{say('split.title')}</h1>
          <p className="muted">
            <Verdict bench={bench} />
          </p>
        </div>
        <DraftActs bench={bench} />
      </header>
      <Findings bench={bench} path={paths.activity} />
      <Filters filter={filter} onChange={bench.filter.set} split={split} shown={shown} />
      <Legend />
      <Matrix
        name="standard"
        split={split}
        before={draft.first}
        marks={marks}
        shown={shown}
        path={paths.activity}
        onLetter={onLetter}
      />
    </>
  )
}

const onLetter = (activity: string, fn: string, letter: Letter) => {
  const now = bench.draft.get()
  if (now !== null) bench.change(toggleLetter(now.split, activity, fn, letter))
}
