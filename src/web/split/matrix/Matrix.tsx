import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import { writeClip } from '#exchange/clip/write.ts'
import type { Severity } from '#rules/split/finding.ts'
import type { CellEdit } from '#rules/split/level/cells.ts'
import type { Activity, Override, Split } from '#rules/split/split.ts'
import { same } from '#rules/split/version/changes.ts'
import type { Kept } from '../../parts/kept.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Addresses } from '../level/place.ts'
import { RowEditor } from '../level/RowEditor.tsx'
import { copied, type Onto, ontoOf, takesClipboard } from '../paste/clipboard.ts'
import type { Focus } from './CellBar.tsx'
import { CellEditor } from './CellEditor.tsx'
import { type Band, bands, sections, taking, upTo } from './columns.ts'
import { useGrid } from './grid/grid.ts'
import { askedBy } from './grid/keys.ts'
import { useMouse } from './grid/mouse.ts'
import { type CellPlace, cellAt, cellsIn, focusOf, rowAt } from './grid/places.ts'
import { useScroll } from './grid/scroll.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { cleared, toggled } from './toggle.ts'
import './matrix.css'
import './cells.css'

type Props = {
  /** Whose matrix it is: where it was scrolled to is found again under this name. */
  name: string
  split: Split
  /** The place that it is looked at from; null at corporate level. */
  place: string | null
  /** What the split was before anything was tried out; rows that differ from it are named. */
  before: Split
  marks: ReadonlyMap<string, Severity>
  shown: (activity: Activity) => boolean
  at: Addresses
  /** Shows functions that have no part in any row, too. */
  everyone: boolean
  /** The cell in focus is told here, so that what says it need not draw the matrix again. */
  focus: Kept<Focus | null>
  onEdit: (edits: readonly CellEdit[], anchor: HTMLElement) => void
  onPaste: (text: string, onto: Onto, anchor: HTMLElement) => void
  onCopied: (cells: number) => void
  onChange: (split: Split) => void
  onHelp: () => void
}

/** Who owns what: activities × functions. One tab stop, worked like a spreadsheet, one roving editor. */
export function Matrix(props: Props) {
  const { name, split, place, before, marks, shown, at, everyone, focus, onEdit, onChange, onHelp } = props
  const speech = useSpeech()
  const { say, label } = speech
  const table = useRef<HTMLTableElement>(null)
  const grid = useGrid(table)
  const scroller = useScroll(name)
  const [editing, setEditing] = useState<CellPlace | null>(null)
  const [agreed, setAgreed] = useState<{ activity: string; anchor: HTMLElement } | null>(null)
  const [all, setAll] = useState(false)
  const columns = useColumns(split, before, everyone)
  const first = useMemo(() => ofActivities(before, place), [before, place])
  const now = useMemo(() => ofActivities(split, place), [split, place])
  const count = columns.reduce((sum, band) => sum + band.functions.length, 0)

  const open = (target: EventTarget) => {
    const cell = cellAt(target)
    const row = rowAt(target)
    if (cell !== null) setEditing(cell)
    else if (row?.agreed) setAgreed({ activity: row.activity, anchor: row.head })
    else row?.head.querySelector('a')?.click()
  }
  const mouse = useMouse(grid, open)
  const press = (event: KeyboardEvent) => {
    const asked = askedBy(event)
    if (asked === null) return
    const chosen = cellsIn(grid.chosen())
    if (asked.to === 'leave' ? !grid.clear() : chosen.length === 0 && asked.to !== 'open') return
    event.preventDefault()
    const anchor = event.target as HTMLElement
    if (asked.to === 'open') open(event.target)
    else if (asked.to === 'all') grid.selectAll()
    else if (asked.to === 'clear') onEdit(cleared(chosen), anchor)
    else if (asked.to === 'toggle') onEdit(toggled(split, place, chosen, asked.mark), anchor)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '?') onHelp()
    else if (event.target instanceof HTMLTableCellElement) press(event)
    if (!event.defaultPrevented) grid.move(event)
  }
  const onFocus = (event: FocusEvent) => {
    grid.arrive(event.target)
    focus.set(focusOf(event.target))
  }
  const onCopy = (event: ClipboardEvent) => {
    if (!takesClipboard(event)) return
    event.preventDefault()
    const rows = copied(split, place, grid, speech)
    event.clipboardData.setData('text/plain', writeClip(rows))
    props.onCopied(rows.reduce((sum, row) => sum + row.length, 0))
  }
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    if (!takesClipboard(event)) return
    event.preventDefault()
    stop()
    props.onPaste(
      event.clipboardData.getData('text/plain'),
      ontoOf(grid),
      grid.chosen()[0]?.[0] ?? event.currentTarget,
    )
  }
  const stop = useCallback(() => setEditing(null), [])
  const leave = useCallback(() => setAgreed(null), [])

  const body = sections(split, shown)
  const rows = body.reduce((sum, { activities }) => sum + activities.length, 0)
  const drawn = all ? body : upTo(body, ROWS)
  return (
    <div
      ref={scroller}
      className={`matrix panel ${count > MANY ? 'many' : ''}`}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked as a grid
        role="grid"
        aria-label={say('matrix.name')}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        {...mouse}
      >
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
                place={place}
                {...now.overrides(activity.id)}
                bands={columns}
                mark={marks.get(activity.id) ?? null}
                changed={!first.same(now, activity)}
                path={at.activity}
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
      {editing !== null && (
        <CellEditor split={split} place={place} editing={editing} onEdit={onEdit} onClose={stop} />
      )}
      {agreed !== null && place !== null && (
        <RowEditor {...agreed} split={split} place={place} at={at} onChange={onChange} onClose={leave} />
      )}
    </div>
  )
}

/** With more rows than this the rest is drawn on demand, so that a very long list can still be worked without lag. */
const ROWS = 400

/** With more columns than this their heads stand upright, so that both sides stay in sight. */
const MANY = 14

/**
 * The columns, the same object as long as they are the same, so that no row is drawn again for nothing. A function that
 * loses its last part while somebody works keeps its column.
 */
function useColumns(split: Split, before: Split, everyone: boolean): readonly Band[] {
  const known = useMemo(() => new Set(taking(before).map(fn => fn.id)), [before])
  const part = new Set(taking(split))
  const functions = everyone
    ? split.functions
    : split.functions.filter(fn => part.has(fn) || known.has(fn.id))
  const ids = functions.map(fn => fn.id).join(' ')
  return useMemo(() => bands(functions), [split.functions, ids])
}

/** The activities of a split by id, and what a place and its site have agreed about each. */
function ofActivities(split: Split, place: string | null) {
  const activities = new Map(split.activities.map(each => [each.id, each]))
  const at = (here: string | null | undefined) =>
    new Map<string, Override>(
      (split.overrides ?? []).filter(each => each.place === here).map(each => [each.activity, each]),
    )
  const own = at(place)
  const site = place?.includes('/') ? at(place.split('/')[0]) : new Map<string, Override>()
  const overrides = (id: string) => ({ own: own.get(id), site: site.get(id) })
  return {
    overrides,
    same: (other: { overrides: typeof overrides }, activity: Activity) =>
      alike(activities.get(activity.id), activity) &&
      alike(own.get(activity.id), other.overrides(activity.id).own),
  }
}

const compared = new WeakMap<object, { readonly other: object; readonly alike: boolean }>()

/** Whether two say the same. A draft and what is in force were read apart: equal parts are seldom the same object there. */
function alike<Part extends Activity | Override>(one: Part | undefined, other: Part | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other
  const known = compared.get(other)
  if (known?.other === one) return known.alike
  const answer = { other: one, alike: same(one, other) }
  compared.set(other, answer)
  return answer.alike
}
