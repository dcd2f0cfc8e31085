import { type MouseEvent, useCallback, useState } from 'react'
import type { Activity, Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import { editActivity } from '../edit.ts'
import { PartCell } from './PartCell.tsx'
import { PartEditor } from './PartEditor.tsx'
import { type RowPart, rowParts } from './parts.ts'

type Props = { split: Split; activity: Activity; onChange: (split: Split) => void }

/** The default row in full: what holds wherever no rule says otherwise. */
export function RowSummary({ split, activity, onChange }: Props) {
  const { say } = useSpeech()
  const [editing, setEditing] = useState<{ part: RowPart; anchor: HTMLElement } | null>(null)
  const close = useCallback(() => setEditing(null), [])
  return (
    <section className="panel summary">
      <h2>{say(activity.rules?.length ? 'table.default_long' : 'table.default_only')}</h2>
      <dl>
        {rowParts.map(part => (
          <div key={part}>
            <dt className="small muted">{say(`table.part.${part}`)}</dt>
            <dd>
              <PartCell
                split={split}
                activity={activity}
                rule={null}
                part={part}
                onPress={(event: MouseEvent<HTMLElement>) =>
                  setEditing({ part, anchor: event.currentTarget })
                }
              />
            </dd>
          </div>
        ))}
      </dl>
      {editing !== null && (
        <PartEditor
          anchor={editing.anchor}
          split={split}
          row={activity.row ?? {}}
          part={editing.part}
          inherits={false}
          onChange={row => onChange(editActivity(split, activity.id, each => ({ ...each, row })))}
          onClose={close}
        />
      )}
    </section>
  )
}
