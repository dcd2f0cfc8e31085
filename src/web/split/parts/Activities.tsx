import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Activity, Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import type { Addresses } from '../level/place.ts'
import { Lock } from '../matrix/MatrixRow.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { ElementList } from './ElementList.tsx'

/** The activities: what is owned, in its group, with what each row has to reach. */
export function Activities({ bench, split, at }: { bench: Bench; split: Split; at: Addresses }) {
  const { say, label } = useSpeech()
  const [open, setOpen] = useState<Activity | 'new' | null>(null)
  const [text, setText] = useState('')
  const shown = split.groups.flatMap(group =>
    split.activities.filter(
      each => each.group === group.id && label(each.label).toLowerCase().includes(text.toLowerCase()),
    ),
  )
  return (
    <>
      <input
        type="search"
        className="field sought"
        placeholder={say('filter.text')}
        aria-label={say('filter.text')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <ElementList
        name={say('parts.activities')}
        heads={[say('parts.name'), say('parts.group'), say('parts.needs'), say('matrix.rules')]}
        rows={shown.map(each => ({
          key: each.id,
          label: each.label,
          after: (
            <>
              {each.locked === true && <Lock />}
              {each.tradeOff === true && <span className="tag">{say('parts.trade_off')}</span>}
            </>
          ),
          cells: [
            label(split.groups.find(group => group.id === each.group)?.label ?? { en: each.group }),
            each.needs === undefined ? '' : say(`parts.needs.${each.needs}`),
            <Link key="table" {...at.activity(each.id, null)}>
              {say('parts.table', { count: each.rules?.length ?? 0 })}
            </Link>,
          ],
        }))}
        add={say('parts.add_activity')}
        onAdd={() => setOpen('new')}
        onEdit={key => setOpen(split.activities.find(each => each.id === key) ?? null)}
      />
      {open !== null && (
        <ActivityForm
          bench={bench}
          split={split}
          activity={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
