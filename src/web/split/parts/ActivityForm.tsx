import { useState } from 'react'
import { slug } from '#exchange/workbook/tidy.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import { type Activity, needs, type Split } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { Labelled } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { ElementDialog } from './ElementDialog.tsx'
import { LabelFields } from './LabelFields.tsx'
import { useElement } from './useElement.ts'
import { labelOf, type Writing } from './writing.ts'

type Props = { bench: Bench; split: Split; activity: Activity | null; onClose: () => void }

/** An activity without its row and table, which the matrix and its own page have. */
export function ActivityForm({ bench, split, activity, onClose }: Props) {
  const { say, label: read } = useSpeech()
  const { put, refused } = useElement(bench)
  const [label, setLabel] = useState<Writing>(activity?.label ?? {})
  const [about, setAbout] = useState<Writing>(activity?.about ?? {})
  const [group, setGroup] = useState(activity?.group ?? split.groups[0]?.id ?? '')
  const [need, setNeed] = useState(activity?.needs)
  const [tradeOff, setTradeOff] = useState(activity?.tradeOff ?? false)
  const [locked, setLocked] = useState(activity?.locked ?? false)
  const written = labelOf(label)
  const told = labelOf(about)
  const unready =
    written === null
      ? say('parts.no_name')
      : group === ''
        ? say('parts.no_group')
        : told === null && about.de?.trim()
          ? say('parts.no_english')
          : null
  const save = () => {
    if (written === null) return
    const key = activity?.id ?? freshId(split.activities, slug(written.en) || 'activity')
    const { about: _, needs: __, tradeOff: ___, locked: ____, ...rest } = activity ?? { row: {} }
    const body: Activity = {
      ...rest,
      id: key,
      group,
      label: written,
      ...(told !== null && { about: told }),
      ...(need !== undefined && { needs: need }),
      ...(tradeOff && { tradeOff }),
      ...(locked && { locked }),
    }
    if (put({ kind: 'activity', key, body }, activity === null)) onClose()
  }
  const tick = (name: 'trade_off' | 'locked', on: boolean, set: (on: boolean) => void) => (
    <label className="pick">
      <input type="checkbox" checked={on} onChange={event => set(event.target.checked)} />
      <span>
        {say(`parts.${name}`)} <span className="small muted">{say(`parts.${name}_why`)}</span>
      </span>
    </label>
  )
  return (
    <ElementDialog
      title={activity === null ? say('parts.add_activity') : say('parts.change_activity')}
      unready={unready}
      refused={refused}
      onSave={save}
      onRetire={
        activity === null
          ? undefined
          : () => put({ kind: 'activity', key: activity.id, body: null }) && onClose()
      }
      users={activity === null ? [] : usesOf(split)('activity', activity.id)}
      onClose={onClose}
    >
      <LabelFields name={say('parts.name')} value={label} onChange={setLabel} />
      <LabelFields name={say('parts.about')} value={about} onChange={setAbout} long />
      <Labelled label={say('parts.group')}>
        {field => (
          <select {...field} value={group} onChange={event => setGroup(event.target.value)}>
            {split.groups.map(each => (
              <option key={each.id} value={each.id}>
                {read(each.label)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={say('parts.needs')} hint={say('parts.needs_why')}>
        {field => (
          <select
            {...field}
            value={need ?? ''}
            onChange={event => setNeed(needs.find(each => each === event.target.value))}
          >
            <option value="">{say('parts.needs.nothing')}</option>
            {needs.map(each => (
              <option key={each} value={each}>
                {say(`parts.needs.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {tick('locked', locked, setLocked)}
      {tick('trade_off', tradeOff, setTradeOff)}
    </ElementDialog>
  )
}
