import { useCallback, useState } from 'react'
import { keyOf } from '#rules/split/parts.ts'
import type { Impossible as Combination, Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { ConditionCell } from '../table/ConditionCell.tsx'
import { ConditionEditor } from '../table/ConditionEditor.tsx'
import { ElementDialog } from './ElementDialog.tsx'
import { LabelFields } from './LabelFields.tsx'
import { useElement } from './useElement.ts'
import { labelOf, type Writing } from './writing.ts'
import '../split.css'
import '../table/table.css'

type Props = { bench: Bench; split: Split; combination: Combination | null; onClose: () => void }

/** A combination that cannot occur: its conditions, and why. */
export function ImpossibleForm({ bench, split, combination, onClose }: Props) {
  const { say, label } = useSpeech()
  const { put, refused } = useElement(bench)
  const [note, setNote] = useState<Writing>(combination?.note ?? {})
  const [when, setWhen] = useState<Combination['when']>(combination?.when ?? {})
  const [editing, setEditing] = useState<{ fact: string; anchor: HTMLElement } | null>(null)
  const close = useCallback(() => setEditing(null), [])
  const written = labelOf(note)
  const asked = Object.fromEntries(Object.entries(when).filter(([, text]) => text !== '-'))
  const key = combination === null ? '' : keyOf('impossible', combination)
  const save = () => {
    if (written === null) return
    const body: Combination = { note: written, when: asked }
    const at = combination === null ? keyOf('impossible', body) : key
    if (put({ kind: 'impossible', key: at, body }, combination === null)) onClose()
  }
  const facts = split.facts.filter(fact => fact.id in when)
  const others = split.facts.filter(fact => !(fact.id in when))
  const edited = facts.find(fact => fact.id === editing?.fact)
  return (
    <ElementDialog
      title={combination === null ? say('parts.add_impossible') : say('parts.change_impossible')}
      unready={
        written === null
          ? say('parts.no_reason')
          : Object.keys(asked).length < 2
            ? say('parts.two_conditions')
            : null
      }
      refused={refused}
      onSave={save}
      onRetire={
        combination === null ? undefined : () => put({ kind: 'impossible', key, body: null }) && onClose()
      }
      onClose={onClose}
    >
      <LabelFields name={say('parts.why_impossible')} value={note} onChange={setNote} />
      <fieldset className="plain-set">
        <legend>{say('parts.conditions')}</legend>
        <ul className="conditions">
          {facts.map(fact => (
            <li key={fact.id}>
              <span className="small muted">{label(fact.label)}</span>
              <ConditionCell
                fact={fact}
                text={when[fact.id] ?? '-'}
                onPress={({ currentTarget: anchor }) => setEditing({ fact: fact.id, anchor })}
              />
            </li>
          ))}
        </ul>
        <select
          className="field add-column"
          aria-label={say('table.add_column')}
          value=""
          onChange={event => setWhen({ ...when, [event.target.value]: '-' })}
        >
          <option value="">{say('table.add_column')}</option>
          {others.map(fact => (
            <option key={fact.id} value={fact.id}>
              {label(fact.label)}
            </option>
          ))}
        </select>
      </fieldset>
      {editing !== null && edited !== undefined && (
        <ConditionEditor
          anchor={editing.anchor}
          fact={edited}
          text={when[edited.id] ?? '-'}
          onChange={text => setWhen({ ...when, [edited.id]: text })}
          onClose={close}
        />
      )}
    </ElementDialog>
  )
}
