import { type ReactNode, useEffect } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { benches, type Draft } from '../split/draft.ts'
import { Findings } from '../split/findings/Findings.tsx'
import { usePlace } from '../split/level/place.ts'
import { MatrixView } from '../split/MatrixView.tsx'
import { SaveMenu } from '../split/SaveMenu.tsx'
import { useStepKeys } from '../split/steps.ts'
import { CheckedVerdict } from './CheckedVerdict.tsx'
import { FileButton } from './FileButton.tsx'
import { type Opened, rememberSides } from './opened.ts'
import { Sides } from './Sides.tsx'
import { Understood } from './Understood.tsx'
import { Unread } from './Unread.tsx'

const bench = benches.workbook
const at = { matrix: paths.check, activity: paths.checked }

/** A workbook that was read: the sentence first, then what is wrong and its mends, then what was understood. */
export function Checked({ file, arrival, draft }: { file: Opened; arrival: ReactNode; draft: Draft }) {
  const { say } = useSpeech()
  const { split } = draft
  const place = usePlace(split)
  useEffect(() => {
    scrollTo(0, 0)
  }, [])
  useStepKeys(bench)
  useEffect(() => rememberSides(split, file.report), [split.functions, file.report])
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
          <FileButton label={say('check.another')} />
          <SaveMenu bench={bench} look="primary" label={say('check.save')} name={file.name} />
        </div>
      </header>
      {arrival}
      <Findings bench={bench} without="side-unknown" place={place} path={paths.checked} />
      <Unread report={file.report} />
      <Sides bench={bench} split={split} report={file.report} startOpen={sidesOpen} />
      <Understood file={file} draft={draft} />
      <MatrixView bench={bench} draft={draft} name={file.name} place={place} at={at} everyone />
    </>
  )
}
