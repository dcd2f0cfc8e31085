import { useState } from 'react'
import { type CellEdit, editCells, marksAt } from '#rules/split/level/cells.ts'
import type { Agreement } from '#rules/split/level/override.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useSpeech } from '../../parts/language.ts'
import { above, usePlaceName } from '../level/place.ts'
import { ReasonFields } from '../level/ReasonFields.tsx'
import { writeMarks } from '../matrix/marks.ts'
import type { Pasted } from './pasting.ts'
import { Some } from './Some.tsx'
import './paste.css'

type Props = {
  split: Split
  place: string | null
  pasted: Pasted
  onPaste: (agreement: Agreement) => void
  onClose: () => void
}

/** What a pasted matrix would change, and what of it was not understood, before it does. */
export function PastePreview({ split, place, pasted, onPaste, onClose }: Props) {
  const { say, label, language } = useSpeech()
  const name = usePlaceName(split)
  const [agreement, setAgreement] = useState<Agreement>({ reason: '', replaces: false })
  const { edits, unread } = pasted.clip
  const tried = editCells(split, place, edits, { ...agreement, reason: agreement.reason || '-' })
  const { unexplained } = editCells(split, place, edits)
  const byActivity = [...Map.groupBy(tried.done, edit => edit.activity)]
  const missing = unexplained.length > 0 && agreement.reason.trim() === ''
  const words = (edit: CellEdit) => ({
    function: label(split.functions.find(fn => fn.id === edit.fn)?.label ?? { en: edit.fn }),
    was: writeMarks(marksAt(split, place, edit)) || say('paste.nothing'),
    now: writeMarks(edit.marks) || say('paste.nothing'),
  })
  return (
    <Dialog title={say('paste.title')} onClose={onClose}>
      <p className="muted">
        {tried.done.length === 0
          ? say('paste.no_change')
          : say('paste.changes', { cells: tried.done.length, activities: byActivity.length })}
      </p>
      <Some
        list={byActivity}
        show={([id, cells]) => (
          <li key={id}>
            <b>{label(split.activities.find(each => each.id === id)?.label ?? { en: id })}</b>
            <ul className="cells">
              {cells.map(cell => (
                <li key={cell.fn}>{say('paste.cell', words(cell))}</li>
              ))}
            </ul>
          </li>
        )}
      />
      {tried.refused.length > 0 && (
        <section>
          <h3>{say('paste.refused', { count: tried.refused.length })}</h3>
          <Some
            list={[...Map.groupBy(tried.refused, each => sayRefusal(language, each.why))]}
            show={([why, cells]) => (
              <li key={why}>
                {why}{' '}
                <span className="muted">
                  {cells.map(({ edit }) => label(labelOf(split, edit.activity))).join('; ')}
                </span>
              </li>
            )}
          />
        </section>
      )}
      {unread.length > 0 && (
        <section>
          <h3>{say('paste.unread', { count: unread.length })}</h3>
          <Some
            list={unread}
            show={({ row, column, text, why }) => (
              <li key={`${row} ${column} ${text}`}>
                <q>{text}</q> <span className="faint">{say('paste.where', { row, column })}</span>{' '}
                {sayRefusal(language, why)}
              </li>
            )}
          />
        </section>
      )}
      {place !== null && unexplained.length > 0 && (
        <section className="why">
          <h3>{say('reason.ask', { place: name(place) })}</h3>
          <p className="small muted">
            {say('reason.for_many', { count: unexplained.length, above: name(above(place)) })}
          </p>
          <ReasonFields value={agreement} onChange={setAgreement} onEnter={() => onPaste(agreement)} />
        </section>
      )}
      <div className="row wrap">
        <ActButton
          look="primary"
          refusal={
            tried.done.length === 0 ? say('paste.no_change') : missing ? say('override.no_reason') : null
          }
          onPress={() => onPaste(agreement)}
        >
          {say('paste.do', { count: tried.done.length })}
        </ActButton>
        <button type="button" className="btn" onClick={onClose}>
          {say('paste.leave')}
        </button>
      </div>
    </Dialog>
  )
}

const labelOf = (split: Split, activity: string) =>
  split.activities.find(each => each.id === activity)?.label ?? { en: activity }
