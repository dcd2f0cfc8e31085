import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Severity } from '#rules/split/finding.ts'
import { type Activity, lettersOf } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import { type Band, decidesByRule } from './columns.ts'

type Props = {
  activity: Activity
  bands: readonly Band[]
  /** The worst finding about this activity. */
  mark: Severity | null
  /** Set where the row differs from what it was before the try-out. */
  changed: boolean
  path: (activity: string) => Path
}

/** One activity: plain cells, drawn again only when the activity itself has changed. */
export const MatrixRow = memo(function MatrixRow({ activity, bands, mark, changed, path }: Props) {
  const { label, say } = useSpeech()
  const rules = activity.rules?.length ?? 0
  return (
    <tr className={mark === null ? undefined : `marked ${mark}`} data-activity={activity.id}>
      <th scope="row" tabIndex={-1}>
        {mark !== null && <span className="vanish">{say(`matrix.mark.${mark}`)} </span>}
        <Link {...path(activity.id)} tabIndex={-1} preload={false}>
          {label(activity.label)}
        </Link>
        {changed && <span className="changed">{say('matrix.changed')}</span>}
      </th>
      {bands.flatMap((band, at) =>
        band.functions.map((fn, index) => {
          const depends = decidesByRule(activity, fn.id)
          const text = (depends ? 'A' : '') + lettersOf(activity.row, fn.id).join('')
          const look = `${band.side ?? 'none'}${index === 0 && at > 0 ? ' edge' : ''}`
          return (
            <td key={fn.id} tabIndex={-1} className={look} data-function={fn.id}>
              {text !== '' && (
                <span
                  className={`c ${text[0]}${depends ? ' depends' : ''}`}
                  title={depends ? say('matrix.depends') : undefined}
                >
                  {text}
                </span>
              )}
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
