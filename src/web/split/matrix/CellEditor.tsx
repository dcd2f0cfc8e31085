import type { KeyboardEvent } from 'react'
import { type CellEdit, editCells, marksAt } from '#rules/split/level/cells.ts'
import { type Mark, marks } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { Floating } from '../../parts/Floating.tsx'
import { useSpeech } from '../../parts/language.ts'
import { sayCellAt } from './CellBar.tsx'
import { askedBy } from './grid/keys.ts'
import type { CellPlace } from './grid/places.ts'
import { KeyMark } from './KeyMark.tsx'
import { toggled } from './toggle.ts'

type Props = {
  split: Split
  place: string | null
  editing: CellPlace
  onEdit: (edits: readonly CellEdit[], anchor: HTMLElement) => void
  onClose: () => void
}

/** The one editor of a matrix: which letters a function has in a row, and whether it turns a key. */
export function CellEditor({ split, place, editing, onEdit, onClose }: Props) {
  const speech = useSpeech()
  const { say, label, language } = speech
  const { activity, fn, cell } = editing
  const row = split.activities.find(each => each.id === activity)
  const holder = split.functions.find(each => each.id === fn)
  if (row === undefined || holder === undefined) return null
  const at = { activity, fn }
  const has = marksAt(split, place, at)
  const toggle = (mark: Mark) => onEdit(toggled(split, place, [at], mark), cell)
  const done = () => {
    cell.focus()
    onClose()
  }
  const press = (event: KeyboardEvent) => {
    const asked = askedBy(event)
    if (asked?.to !== 'toggle') return
    // What opens next may take the focus, and would get the letter as text.
    event.preventDefault()
    toggle(asked.mark)
  }
  /** Why a mark cannot be changed here; what only lacks its reason can. */
  const refusal = (mark: Mark) => {
    const [why] = editCells(split, place, toggled(split, place, [at], mark), {
      reason: '-',
      replaces: false,
    }).refused
    return why === undefined ? null : sayRefusal(language, why.why)
  }
  const refusals = marks.map(mark => ({ mark, why: refusal(mark) }))
  const [why] = refusals.flatMap(each => each.why ?? [])
  return (
    <Floating anchor={cell} name={`${label(row.label)}, ${label(holder.label)}`} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the letters work here as they do in the matrix */}
      <div onKeyDown={press} className="cell-editor">
        <p className="small title">
          <b>{label(holder.label)}</b> <span className="muted">{label(row.label)}</span>
        </p>
        {refusals.map(({ mark, why }) => (
          <button
            key={mark}
            type="button"
            className="plain pick"
            aria-pressed={has.includes(mark)}
            aria-disabled={why === null ? undefined : true}
            onClick={() => why === null && toggle(mark)}
          >
            {mark === 'keys' ? (
              <span className="c key">
                <KeyMark />
              </span>
            ) : (
              <span className={`c ${mark} ${holder.side ?? 'none'}`}>{mark}</span>
            )}
            {say(mark === 'keys' ? 'grid.mark.keys' : `matrix.letter.${mark}`)}
          </button>
        ))}
        {why !== undefined && <p className="small muted refusal">{why}</p>}
        {place !== null && <p className="small muted">{sayCellAt(speech, split, place, at)}</p>}
        <button type="button" className="btn small" onClick={done}>
          {say('matrix.done')}
        </button>
      </div>
    </Floating>
  )
}
