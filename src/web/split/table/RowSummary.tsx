import { type MouseEvent, useCallback, useState } from 'react'
import type { Spot } from '#rules/split/level/override.ts'
import { levelsAt, overridesAt, partAt, rowAt } from '#rules/split/level/placed.ts'
import type { Activity, Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import { usePlaceName } from '../level/place.ts'
import { editDefault } from './default.ts'
import { PartCell } from './PartCell.tsx'
import { PartEditor } from './PartEditor.tsx'
import { type RowPart, rowParts, saidIn } from './parts.ts'
import type { LevelWork } from './useLevel.tsx'

type Props = { split: Split; activity: Activity; place: string | null; rules: number; work: LevelWork }

/** The default row in full: what holds wherever no rule says otherwise, and at a place who agreed on each part. */
export function RowSummary({ split, activity, place, rules, work }: Props) {
  const { say } = useSpeech()
  const placeName = usePlaceName(split)
  const [editing, setEditing] = useState<{ part: RowPart; anchor: HTMLElement } | null>(null)
  const close = useCallback(() => setEditing(null), [])
  const spot: Spot = { activity: activity.id, place }
  const levels = levelsAt(activity, overridesAt(split, activity.id, place))
  const own = levels.find(level => level.place === place)?.row ?? {}
  return (
    <section className="panel summary">
      <h2>{say(rules > 0 ? 'table.default_long' : 'table.default_only')}</h2>
      <dl>
        {rowParts.map(part => {
          const from = partAt(levels, part)
          return (
            <div key={part}>
              <dt className="small muted">
                {say(`table.part.${part}`)}
                {place !== null && from !== undefined && from.place !== null && (
                  <span className="agreed-at">
                    {' '}
                    {say('table.agreed_at', { place: placeName(from.place) })}
                  </span>
                )}
              </dt>
              <dd>
                <PartCell
                  split={split}
                  part={part}
                  own={saidIn(own, part)}
                  inherited={saidIn({ [part]: from?.value }, part) ?? []}
                  onPress={({ currentTarget: anchor }: MouseEvent<HTMLElement>) =>
                    work.explained(anchor, () => setEditing({ part, anchor }))
                  }
                />
              </dd>
            </div>
          )
        })}
      </dl>
      {editing !== null && (
        <PartEditor
          anchor={editing.anchor}
          split={split}
          row={own}
          part={editing.part}
          leaves={place === null ? null : 'above'}
          inherited={rowAt(levels)}
          refused={work.refused}
          onChange={row => work.run(now => editDefault(now, spot, row))}
          onClose={close}
        />
      )}
    </section>
  )
}
