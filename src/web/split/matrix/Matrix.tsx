import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { Severity } from '#rules/split/finding.ts'
import { type Activity, type Letter, letters, type Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import { CellEditor, type Editing } from './CellEditor.tsx'
import { type Band, bands, sections, taking, upTo } from './columns.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { useRoving } from './roving.ts'
import { useScroll } from './scroll.ts'
import './matrix.css'

type Props = {
  /** Whose matrix it is: where it was scrolled to is found again under this name. */
  name: string
  split: Split
  /** What the split was before anything was tried out; rows that differ from it are named. */
  before: Split
  marks: ReadonlyMap<string, Severity>
  shown: (activity: Activity) => boolean
  path: (activity: string) => Path
  /** Shows functions that have no part in any row, too. */
  everyone?: boolean
  /** Sets a letter of a function in an activity's default row, or takes it away. */
  onLetter: (activity: string, fn: string, letter: Letter) => void
}

/** Who owns what: activities × functions. One tab stop, arrow keys, one roving editor. */
export function Matrix({ name, split, before, marks, shown, path, everyone = false, onLetter }: Props) {
  const { say, label } = useSpeech()
  const table = useRef<HTMLTableElement>(null)
  const { move, hold } = useRoving(table)
  const scroller = useScroll(name)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [all, setAll] = useState(false)
  const columns = useColumns(split, everyone)
  const first = useMemo(() => new Map(before.activities.map(each => [each.id, each])), [before])
  const count = columns.reduce((sum, band) => sum + band.functions.length, 0)

  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (place === null) return
    hold(place.cell)
    setEditing(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTableCellElement) press(event)
    if (!event.defaultPrevented) move(event)
  }
  const press = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    const letter = letters.find(each => each === event.key.toUpperCase())
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (place !== null) setEditing(place)
      else (event.target as Element).closest('tr')?.querySelector('a')?.click()
    } else if (place !== null && letter !== undefined) onLetter(place.activity, place.fn, letter)
  }
  const stop = useCallback(() => setEditing(null), [])

  const body = sections(split, shown)
  const rows = body.reduce((sum, { activities }) => sum + activities.length, 0)
  const drawn = all ? body : upTo(body, ROWS)
  return (
    <div ref={scroller} className={`matrix panel ${count > MANY ? 'many' : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked as a grid */}
      <table ref={table} role="grid" aria-label={say('matrix.name')} onClick={onClick} onKeyDown={onKeyDown}>
        <MatrixHead bands={columns} />
        {drawn.map(({ group, activities }) => (
          <tbody key={group.id}>
            <tr className="group">
              <th scope="rowgroup" colSpan={count + 2}>
                <span>{label(group.label)}</span>
              </th>
            </tr>
            {activities.map(activity => (
              <MatrixRow
                key={activity.id}
                activity={activity}
                bands={columns}
                mark={marks.get(activity.id) ?? null}
                changed={first.get(activity.id) !== activity}
                path={path}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows === 0 && <p className="empty muted">{say('matrix.empty')}</p>}
      {rows > ROWS && !all && (
        <button type="button" className="plain link more" onClick={() => setAll(true)}>
          {say('matrix.more', { count: rows - ROWS })}
        </button>
      )}
      {editing !== null && <CellEditor split={split} editing={editing} onLetter={onLetter} onClose={stop} />}
    </div>
  )
}

/** With more rows than this the rest is drawn on demand, so that a very long list can still be worked without lag. */
const ROWS = 400

/** With more columns than this their heads stand upright, so that both sides stay in sight. */
const MANY = 14

/** The columns, the same object as long as they are the same, so that no row is drawn again for nothing. */
function useColumns(split: Split, everyone: boolean): readonly Band[] {
  const functions = everyone ? split.functions : taking(split)
  const ids = functions.map(fn => fn.id).join(' ')
  return useMemo(() => bands(functions), [split.functions, ids])
}

/** The cell of a function that was pressed or holds the focus; null for heads, names and counts. */
function placeOf(target: EventTarget): Editing | null {
  const cell = (target as Element).closest<HTMLTableCellElement>('td[data-function]')
  const activity = cell?.closest<HTMLElement>('tr')?.dataset.activity
  const fn = cell?.dataset.function
  return cell === null || activity === undefined || fn === undefined ? null : { cell, activity, fn }
}
