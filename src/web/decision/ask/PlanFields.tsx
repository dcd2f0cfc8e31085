import { useRef } from 'react'
import { sides } from '#rules/split/split.ts'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import type { PartProps } from './form.ts'
import { newItem, type PlanItem } from './form.ts'
import { LongText } from './MoreFields.tsx'

const parts = ['before', 'step', 'after'] as const

/** How it is done: how long, what is checked and done by whom, and the way back. */
export function PlanFields({ asked, onChange, missing }: PartProps) {
  const { say } = useSpeech()
  const lacks = (what: string) => (missing.includes(what) ? say('ask.missing') : null)
  const minutes = Number(asked.minutes)
  const hours =
    minutes >= 60
      ? say('ask.minutes.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
      : null
  return (
    <fieldset className="panel part">
      <legend>{say('ask.section.plan')}</legend>
      {parts.map(part => (
        <Part
          key={part}
          part={part}
          items={asked.items}
          onChange={items => onChange({ items })}
          lacks={lacks(part === 'step' ? 'steps' : part)}
        />
      ))}
      <TextField
        label={say('ask.minutes')}
        value={asked.minutes}
        onChange={text => onChange({ minutes: text })}
        inputMode="numeric"
        hint={lacks('minutes') ?? hours}
        wrong={lacks('minutes') !== null}
      />
      <LongText
        label={say('ask.rollback')}
        value={asked.rollback}
        onChange={rollback => onChange({ rollback })}
        lacks={lacks('rollback')}
      />
    </fieldset>
  )
}

type Props = {
  part: PlanItem['part']
  items: readonly PlanItem[]
  onChange: (items: readonly PlanItem[]) => void
  lacks: string | null
}

/** The lines of a part of the plan, each with who sees to it. Enter goes on to a new one. */
function Part({ part, items, onChange, lacks }: Props) {
  const { say } = useSpeech()
  const list = useRef<HTMLUListElement>(null)
  const own = items.filter(item => item.part === part)
  const change = (id: string, change: Partial<PlanItem>) =>
    onChange(items.map(item => (item.id === id ? { ...item, ...change } : item)))
  const add = () => {
    onChange([...items, newItem(part)])
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus())
  }
  return (
    <fieldset className="plan">
      <legend>{say(`ask.part.${part}`)}</legend>
      <ul ref={list}>
        {own.map((item, at) => (
          <li key={item.id}>
            <select
              className="field"
              aria-label={say('ask.lane')}
              value={item.lane}
              onChange={event => change(item.id, { lane: event.target.value as PlanItem['lane'] })}
            >
              {sides.map(side => (
                <option key={side} value={side}>
                  {say(`ask.lane.${side}`)}
                </option>
              ))}
            </select>
            <input
              className="field"
              aria-label={say('ask.item')}
              value={item.label}
              onChange={event => change(item.id, { label: event.target.value })}
              onKeyDown={event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add()
              }}
            />
            <button
              type="button"
              className="btn small"
              aria-label={say('ask.item.remove', { n: at + 1 })}
              onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {lacks !== null && <p className="small wrong">{lacks}</p>}
      <button type="button" className="btn small" onClick={add}>
        {say(`ask.item.add.${part}`)}
      </button>
    </fieldset>
  )
}
