import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Severity } from '#rules/split/finding.ts'
import { levelsAt, type PlacedCell, placedRow } from '#rules/split/level/placed.ts'
import type { Activity, Override } from '#rules/split/split.ts'
import { type Speech, useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import type { Band } from './columns.ts'
import { KeyMark } from './KeyMark.tsx'
import { lettersOnly, writeMarks } from './marks.ts'
import { RowAgreed } from './RowAgreed.tsx'

type Props = {
  activity: Activity
  /** The place whose matrix it is, and what it and its site have agreed differently, as long as they have. */
  place: string | null
  own: Override | undefined
  site: Override | undefined
  bands: readonly Band[]
  /** The worst finding about this activity. */
  mark: Severity | null
  /** Set where the row differs from what it was before the try-out. */
  changed: boolean
  path: (activity: string, place: string | null) => Path
}

/** One activity: plain cells, drawn again only when the activity itself or what was agreed about it has changed. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { activity, place, own, site, bands, mark, changed, path } = props
  const speech = useSpeech()
  const { label, say } = speech
  const overrides = [own, site].flatMap(each => each ?? [])
  const cellOf = placedRow(activity, overrides)
  const rules = levelsAt(activity, overrides).reduce((sum, level) => sum + level.rules.length, 0)
  return (
    <tr
      className={mark === null ? undefined : `marked ${mark}`}
      data-activity={activity.id}
      data-agreed={own !== undefined || undefined}
    >
      <th scope="row" tabIndex={-1}>
        {mark !== null && <span className="vanish">{say(`matrix.mark.${mark}`)} </span>}
        <Link {...path(activity.id, place)} tabIndex={-1} preload={false}>
          {label(activity.label)}
        </Link>
        {activity.locked === true && <Lock />}
        {changed && <span className="changed">{say('matrix.changed')}</span>}
        {own !== undefined && <RowAgreed activity={activity} own={own} />}
      </th>
      {bands.flatMap((band, at) =>
        band.functions.map((fn, index) => {
          const look = `${band.side ?? 'none'}${index === 0 && at > 0 ? ' edge' : ''}`
          return (
            <td key={fn.id} tabIndex={-1} className={look} data-function={fn.id}>
              <CellText cell={cellOf(fn)} place={place} speech={speech} />
            </td>
          )
        }),
      )}
      <td tabIndex={-1} className="rules">
        {rules > 0 && rules}
      </td>
    </tr>
  )
})

type CellProps = { cell: PlacedCell; place: string | null; speech: Speech }

/** A cell: its letters, its key, and quietly who agreed on it. What a level took out is struck through. */
function CellText({ cell, place, speech: { say } }: CellProps) {
  const { marks, from, instead, decidesByRule } = cell
  if (marks.length === 0 && !decidesByRule && from === null) return null
  const origin = from === null ? '' : from === place ? 'own' : 'up'
  const gone = marks.length === 0 && !decidesByRule
  const text = gone ? lettersOnly(instead) : (decidesByRule ? 'A' : '') + lettersOnly(marks)
  return (
    <>
      <span
        className={`c ${text[0] ?? 'key'} ${decidesByRule ? 'depends' : ''} ${origin} ${gone ? 'gone' : ''}`}
        title={decidesByRule ? say('matrix.depends') : undefined}
      >
        {gone ? <s>{text || <KeyMark />}</s> : text}
        {!gone && marks.includes('keys') && <KeyMark />}
      </span>
      {marks.includes('keys') && <span className="vanish"> {say('grid.key')}</span>}
      {gone && <span className="vanish"> {say('grid.taken_out', { marks: writeMarks(instead) })}</span>}
      {origin !== '' && (
        <span className="vanish"> {say(origin === 'own' ? 'grid.agreed_here' : 'grid.agreed_above')}</span>
      )}
    </>
  )
}

/** The sign of a row that corporate has locked. */
export function Lock() {
  const { say } = useSpeech()
  return (
    <span className="lock" title={say('level.locked_why')}>
      <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
        <path d="M2 5V3.5a3 3 0 0 1 6 0V5h1v7H1V5zm1.5 0h3V3.5a1.5 1.5 0 0 0-3 0z" />
      </svg>
      <span className="vanish">{say('level.locked')}</span>
    </span>
  )
}
