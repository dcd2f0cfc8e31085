import { useDeferredValue, useMemo, useState } from 'react'
import { kept } from '../parts/kept.ts'
import { useSpeech } from '../parts/language.ts'
import type { Bench, Draft } from './draft.ts'
import { Filters } from './Filters.tsx'
import { fits } from './filter.ts'
import { marksOf } from './findings/marks.ts'
import { Levels } from './level/Levels.tsx'
import { PlaceLine } from './level/PlaceLine.tsx'
import type { Addresses } from './level/place.ts'
import { ReasonEditor } from './level/ReasonEditor.tsx'
import { CellBar, type Focus } from './matrix/CellBar.tsx'
import { useEditing } from './matrix/editing.ts'
import { Legend } from './matrix/Legend.tsx'
import { Matrix } from './matrix/Matrix.tsx'
import { Shortcuts } from './matrix/Shortcuts.tsx'
import { PastePreview } from './paste/PastePreview.tsx'
import { usePasting } from './paste/pasting.ts'

type Props = {
  bench: Bench
  draft: Draft
  /** Where the matrix was scrolled to is found again under this name. */
  name: string
  /** The place that it is looked at from; null at corporate level. */
  place: string | null
  at: Addresses
  /** Shows functions that have no part in any row, too. */
  everyone?: boolean
}

/** A draft as a matrix, at one of its levels, with what of it is looked at, and what its letters mean. */
export function MatrixView({ bench, draft, name, place, at, everyone = false }: Props) {
  const { label } = useSpeech()
  const { split } = draft
  const filter = bench.filter.use()
  const sought = useDeferredValue(filter)
  const verified = bench.proof.use()
  const proof = verified instanceof Error || verified === null ? null : verified.proof
  const marks = useMemo(() => marksOf(proof, place), [proof, place])
  const shown = useMemo(() => fits(sought, split, place, marks, label), [sought, split, place, marks, label])
  const focus = useMemo(() => kept<Focus | null>(null), [])
  const editing = useEditing(bench, place)
  const { edit, note, asking, leave } = editing
  const { paste, pasted, leave: leavePaste } = usePasting(bench, place, editing)
  const [help, setHelp] = useState(false)
  return (
    <>
      <Levels split={split} place={place} path={at.matrix} />
      {place !== null && <PlaceLine split={split} place={place} />}
      <Filters
        filter={filter}
        onChange={bench.filter.set}
        split={split}
        place={place}
        shown={shown}
        everyone={everyone}
      />
      <Legend onHelp={() => setHelp(true)} />
      <div className="worked">
        <Matrix
          name={`${name} ${place ?? ''}`}
          split={split}
          place={place}
          before={draft.first}
          marks={marks}
          shown={shown}
          at={at}
          everyone={everyone || filter.everyone}
          focus={focus}
          onEdit={edit}
          onPaste={paste}
          onCopied={count => note.set({ told: 'copied', count })}
          onChange={bench.change}
          onHelp={() => setHelp(true)}
        />
        <CellBar split={split} place={place} at={focus} note={note} />
      </div>
      {help && <Shortcuts onClose={() => setHelp(false)} />}
      {asking !== null && place !== null && (
        <ReasonEditor
          anchor={asking.anchor}
          split={split}
          place={place}
          activities={asking.activities}
          onAgree={agreement => edit(asking.edits, asking.anchor, { ...asking, agreement })}
          onClose={leave}
        />
      )}
      {pasted !== null && (
        <PastePreview
          split={split}
          place={place}
          pasted={pasted}
          onPaste={agreement => {
            leavePaste()
            edit(pasted.clip.edits, pasted.anchor, { agreement })
          }}
          onClose={leavePaste}
        />
      )}
    </>
  )
}
