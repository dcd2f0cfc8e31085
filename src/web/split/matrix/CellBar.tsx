import type { Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { overrideOf, overridesAt, type PlacedCell, placedRow } from '#rules/split/level/placed.ts'
import type { Fn, Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import type { Kept } from '../../parts/kept.ts'
import { type Speech, useSpeech } from '../../parts/language.ts'
import { placeName } from '../level/place.ts'
import type { Note } from './editing.ts'
import { sayMarks } from './marks.ts'

/** A cell of the matrix. */
export type At = { readonly activity: string; readonly fn: string }
/** What the focus is on: a cell, or the name of a row. */
export type Focus = { readonly activity: string; readonly fn: string | null }

type Props = { split: Split; place: string | null; at: Kept<Focus | null>; note: Kept<Note | null> }

/** What the cell in focus says in words, who agreed on it, and what came of the last change. */
export function CellBar(props: Props) {
  const { at, note } = props
  const speech = useSpeech()
  const focus = at.use()
  const told = note.use()
  const refused = told?.told === 'done' ? [...told.refused, ...told.unread] : []
  return (
    <div className="cell-bar small">
      <p>
        {focus === null ? (
          <span className="muted">{speech.say('grid.hint')}</span>
        ) : (
          <Says {...props} of={focus} />
        )}
      </p>
      <p role="status" className={refused.length > 0 ? 'wrong' : undefined}>
        {told !== null && sayNote(speech, told)}
      </p>
    </div>
  )
}

function Says({ split, place, of }: Props & { of: Focus }) {
  const speech = useSpeech()
  const { say, label } = speech
  const activity = split.activities.find(each => each.id === of.activity)
  const fn = split.functions.find(each => each.id === of.fn)
  if (activity === undefined) return null
  const own = overrideOf(split, activity.id, place)
  const locked = activity.locked === true ? ` ${say('level.locked_why')}` : ''
  if (fn !== undefined)
    return (
      <>
        <b>{label(fn.label)}</b> <span className="muted">{label(activity.label)}</span>{' '}
        {sayCellAt(speech, split, place, { activity: activity.id, fn: fn.id })}
        {locked}
      </>
    )
  return (
    <>
      <b>{label(activity.label)}</b> {own !== undefined && `${say('level.agreed')} ${own.reason}`}
      {locked}
    </>
  )
}

/** A cell in a sentence: what the function does, and who agreed on that. */
export function sayCellAt(speech: Speech, split: Split, place: string | null, at: At): string {
  const activity = split.activities.find(each => each.id === at.activity)
  const fn = split.functions.find(each => each.id === at.fn)
  if (activity === undefined || fn === undefined) return ''
  const cell = placedRow(activity, overridesAt(split, activity.id, place))(fn)
  return [says(speech, cell, fn), ...agreed(speech, split, place, cell, fn)].join(' ')
}

const says = (speech: Speech, { marks, decidesByRule }: PlacedCell, fn: Fn): string =>
  `${sayMarks(speech, marks, fn)}${decidesByRule ? `; ${speech.say('matrix.depends')}` : ''}.`

function agreed(speech: Speech, split: Split, place: string | null, cell: PlacedCell, fn: Fn): string[] {
  if (place === null) return []
  if (cell.from === null) return [speech.say('grid.as_above', { above: placeName(speech, split, null) })]
  const up = cell.from.includes('/') ? (cell.from.split('/')[0] ?? null) : null
  return [
    speech.say('grid.agreed', {
      place: placeName(speech, split, cell.from),
      above: placeName(speech, split, up),
      marks: sayMarks(speech, cell.instead, fn),
    }),
  ]
}

function sayNote({ say, language }: Speech, note: Note): string {
  if (note.told !== 'done') return say(`grid.${note.told}`, { count: note.count })
  const { count, refused, unread } = note
  return [
    say(count === 0 ? 'grid.nothing_done' : 'grid.done', { count }),
    ...(refused.length === 0
      ? []
      : [say('grid.refused', { count: refused.length, why: sentences(language, refused) })]),
    ...(unread.length === 0
      ? []
      : [say('grid.unread', { count: unread.length, why: sentences(language, unread) })]),
  ].join(' ')
}

/** Each reason once, and no more than a line takes. */
const sentences = (language: Language, why: readonly Refusal[]): string =>
  [...new Set(why.map(each => sayRefusal(language, each)))].slice(0, 2).join(' ')
