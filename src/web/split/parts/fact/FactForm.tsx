import { useState } from 'react'
import { slug } from '#exchange/workbook/tidy.ts'
import { type Fact, UNKNOWN } from '#rules/split/facts.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import type { Split } from '#rules/split/split.ts'
import { usesOf } from '#rules/split/version/element.ts'
import { Labelled, TextField } from '../../../parts/Labelled.tsx'
import { useSpeech } from '../../../parts/language.ts'
import type { Bench } from '../../draft.ts'
import { ElementDialog } from '../ElementDialog.tsx'
import { LabelFields } from '../LabelFields.tsx'
import { useElement } from '../useElement.ts'
import { type FactType, factOf, factTypes, writingOf } from './factWriting.ts'
import { ValueFields } from './ValueFields.tsx'

type Props = { bench: Bench; split: Split; fact: Fact | null; onClose: () => void }

/** A fact: its kind, its values, and what it counts as while nobody knows. */
export function FactForm({ bench, split, fact, onClose }: Props) {
  const { say, label } = useSpeech()
  const { put, refused } = useElement(bench)
  const [writing, setWriting] = useState(writingOf(fact))
  const set = (change: Partial<typeof writing>) => setWriting({ ...writing, ...change })
  const key = fact?.id ?? freshId(split.facts, slug(writing.label.en ?? '') || 'fact')
  const written = factOf(writing, key)
  const save = () => {
    if (typeof written === 'string') return
    if (put({ kind: 'fact', key, body: written }, fact === null)) onClose()
  }
  const number = writing.type === 'integer' || writing.type === 'decimal'
  const choices =
    writing.type === 'boolean'
      ? [
          { value: 'true', name: say('cell.say.yes') },
          { value: 'false', name: say('cell.say.no') },
        ]
      : writing.values.map((each, at) => ({
          value: each.id ?? `#${at}`,
          name: label({ en: each.label.en || '…', ...(each.label.de && { de: each.label.de }) }),
        }))
  return (
    <ElementDialog
      title={fact === null ? say('parts.add_fact') : say('parts.change_fact')}
      unready={typeof written === 'string' ? say(`parts.${written}`) : null}
      refused={refused}
      onSave={save}
      onRetire={fact === null ? undefined : () => put({ kind: 'fact', key, body: null }) && onClose()}
      users={fact === null ? [] : usesOf(split)('fact', fact.id)}
      onClose={onClose}
    >
      <LabelFields name={say('parts.name')} value={writing.label} onChange={value => set({ label: value })} />
      <LabelFields name={say('parts.hint')} value={writing.hint} onChange={value => set({ hint: value })} />
      <Labelled label={say('parts.kind')}>
        {field => (
          <select
            {...field}
            value={writing.type}
            onChange={event => set({ type: event.target.value as FactType, strictest: '' })}
          >
            {factTypes.map(type => (
              <option key={type} value={type}>
                {say(`parts.type.${type}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {writing.type === 'enum' && <ValueFields writing={writing} onChange={set} />}
      {number && (
        <div className="row wrap">
          <TextField label={say('parts.min')} value={writing.min} onChange={min => set({ min })} />
          <TextField label={say('parts.max')} value={writing.max} onChange={max => set({ max })} />
          <TextField label={say('parts.unit')} value={writing.unit} onChange={unit => set({ unit })} />
        </div>
      )}
      {number && writing.strictest !== UNKNOWN && (
        <TextField
          label={say('parts.strictest')}
          hint={say('parts.strictest_why')}
          value={writing.strictest}
          onChange={strictest => set({ strictest })}
        />
      )}
      {!number && (
        <Labelled label={say('parts.strictest')} hint={say('parts.strictest_why')}>
          {field => (
            <select
              {...field}
              value={writing.strictest}
              onChange={event => set({ strictest: event.target.value })}
            >
              <option value="" />
              {choices.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
              <option value={UNKNOWN}>{say('parts.unknown')}</option>
            </select>
          )}
        </Labelled>
      )}
      {number && (
        <label className="pick">
          <input
            type="checkbox"
            checked={writing.strictest === UNKNOWN}
            onChange={event => set({ strictest: event.target.checked ? UNKNOWN : '' })}
          />
          {say('parts.unknown')}
        </label>
      )}
    </ElementDialog>
  )
}
