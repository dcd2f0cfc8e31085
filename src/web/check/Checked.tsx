import { useEffect, useMemo } from 'react'
import type { Letter } from '#rules/split/split.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { benches, type Draft } from '../split/draft.ts'
import { toggleLetter } from '../split/edit.ts'
import { Filters } from '../split/Filters.tsx'
import { fits } from '../split/filter.ts'
import { Findings } from '../split/findings/Findings.tsx'
import { marksOf } from '../split/findings/marks.ts'
import { Legend } from '../split/matrix/Legend.tsx'
import { Matrix } from '../split/matrix/Matrix.tsx'
import { SaveMenu } from '../split/SaveMenu.tsx'
import { CheckedVerdict } from './CheckedVerdict.tsx'
import { close, type Opened, rememberSides } from './opened.ts'
import { Sides } from './Sides.tsx'
import { Understood } from './Understood.tsx'
import { Unread } from './Unread.tsx'

const bench = benches.workbook

/** A workbook that was read: the sentence first, then what is wrong and its mends, then what was understood. */
export function Checked({ file, draft }: { file: Opened; draft: Draft }) {
  const { say, label } = useSpeech()
  const filter = bench.filter.use()
  const verified = bench.proof.use()
  const proof = verified instanceof Error || verified === null ? null : verified.proof
  const marks = useMemo(() => marksOf(proof), [proof])
  const { split } = draft
  const shown = useMemo(() => fits(filter, split, marks, label), [filter, split, marks, label])
  useEffect(() => rememberSides(split, file.report), [split, file.report])
  const nothing = draft.past.length === 0 ? say('draft.nothing_tried') : null
  const sidesOpen = draft.first.functions.some(fn => fn.side === undefined)
  return (
    <>
      <Title of={file.name} />
      <header className="head">
        <div>
          <p className="crumbs">
            {say('check.title')} / {file.name}
          </p>
          <div aria-live="polite">
            <CheckedVerdict bench={bench} />
          </div>
        </div>
        <div className="row wrap">
          <ActButton onPress={bench.undo} refusal={nothing}>
            {say('draft.undo')}
          </ActButton>
          <button type="button" className="btn" onClick={close}>
            {say('check.another')}
          </button>
          <SaveMenu bench={bench} look="primary" label={say('check.save')} name={file.name} />
        </div>
      </header>
      <Findings bench={bench} without="side-unknown" path={paths.checked} />
      <Unread report={file.report} />
      <Sides bench={bench} split={split} report={file.report} startOpen={sidesOpen} />
      <Understood file={file} draft={draft} />
      <Filters filter={filter} onChange={bench.filter.set} split={split} shown={shown} />
      <Legend />
      <Matrix
        name={file.name}
        split={split}
        before={draft.first}
        marks={marks}
        shown={shown}
        path={paths.checked}
        everyone
        onLetter={onLetter}
      />
    </>
  )
}

const onLetter = (activity: string, fn: string, letter: Letter) => {
  const now = bench.draft.get()
  if (now !== null) bench.change(toggleLetter(now.split, activity, fn, letter))
}
