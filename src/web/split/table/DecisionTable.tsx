import { type MouseEvent, useCallback, useState } from 'react'
import type { Severity } from '#rules/split/finding.ts'
import type { Activity, Rule, Split } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { dropRule, editActivity, editRule } from '../edit.ts'
import { ConditionCell } from './ConditionCell.tsx'
import { ConditionEditor } from './ConditionEditor.tsx'
import { PartCell } from './PartCell.tsx'
import { PartEditor } from './PartEditor.tsx'
import { partsOf, type RowPart } from './parts.ts'
import './table.css'

type Props = {
  split: Split
  activity: Activity
  /** The worst finding about each rule. */
  marks: ReadonlyMap<string, Severity>
  onChange: (split: Split) => void
}

/** What is being edited: a cell of a rule, or of the default row where `rule` is null. */
type Editing = { anchor: HTMLElement; rule: string | null } & ({ fact: string } | { part: RowPart })

/** An activity's decision table: conditions, then who does what. Every cell can be changed as a try-out. */
export function DecisionTable({ split, activity, marks, onChange }: Props) {
  const { say, label } = useSpeech()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [all, setAll] = useState(false)
  const close = useCallback(() => setEditing(null), [])
  const facts = (activity.facts ?? []).flatMap(id => split.facts.filter(fact => fact.id === id))
  const parts = partsOf(activity)
  const rules = activity.rules ?? []

  const edit = (cell: { rule: string | null } & ({ fact: string } | { part: RowPart })) => ({
    onPress: (event: MouseEvent<HTMLElement>) => setEditing({ ...cell, anchor: event.currentTarget }),
  })
  const line = (rule: Rule | null, name: string) => (
    <tr key={rule?.id ?? ''} className={rule === null ? 'default' : (marks.get(rule.id) ?? undefined)}>
      <th scope="row">
        <span className="rule-name">{name}</span>
        {rule !== null && <span className="mono faint sfeel">{rule.id}</span>}
        {rule?.note !== undefined && <span className="note">{label(rule.note)}</span>}
        {rule !== null && (
          <ActButton
            look="plain link"
            name={say('table.drop_named', { rule: name })}
            onPress={() => onChange(dropRule(split, activity.id, rule.id))}
          >
            {say('table.drop')}
          </ActButton>
        )}
      </th>
      {facts.map(fact => (
        <td
          key={fact.id}
          data-label={label(fact.label)}
          className={rule?.when[fact.id] === undefined ? 'quiet' : undefined}
        >
          {rule === null ? (
            <span className="faint">{say('table.otherwise')}</span>
          ) : (
            <ConditionCell fact={fact} rule={rule} {...edit({ rule: rule.id, fact: fact.id })} />
          )}
        </td>
      ))}
      {parts.map((part, at) => (
        <td
          key={part}
          data-label={say(`table.part.${part}`)}
          className={`${at === 0 ? 'edge' : ''} ${rule !== null && rule.row[part] === undefined ? 'quiet' : ''}`}
        >
          <PartCell
            split={split}
            activity={activity}
            rule={rule}
            part={part}
            {...edit({ rule: rule?.id ?? null, part })}
          />
        </td>
      ))}
    </tr>
  )

  const open = editing?.rule === null ? null : rules.find(rule => rule.id === editing?.rule)
  return (
    <div className="table-scroll panel">
      <button type="button" className="btn every-cell" aria-pressed={all} onClick={() => setAll(!all)}>
        {say('table.every_cell')}
      </button>
      <table className={`decision ${all ? 'all' : ''}`}>
        <caption className="vanish">{say('table.name', { activity: label(activity.label) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.rule')}</th>
            {facts.map(fact => (
              <th key={fact.id} scope="col">
                {label(fact.label)}
              </th>
            ))}
            {parts.map((part, at) => (
              <th key={part} scope="col" className={at === 0 ? 'edge' : undefined}>
                {say(`table.part.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, at) => line(rule, say('table.rule_number', { number: at + 1 })))}
          {line(null, say('table.default'))}
        </tbody>
      </table>
      {editing !== null && 'fact' in editing && open && (
        <ConditionEditor
          anchor={editing.anchor}
          fact={facts.find(fact => fact.id === editing.fact)}
          rule={open}
          onChange={rule => onChange(editRule(split, activity.id, rule.id, () => rule))}
          onClose={close}
        />
      )}
      {editing !== null && 'part' in editing && open !== undefined && (
        <PartEditor
          anchor={editing.anchor}
          split={split}
          row={(open === null ? activity.row : open.row) ?? {}}
          part={editing.part}
          inherits={open !== null}
          onChange={row =>
            onChange(
              open === null
                ? editActivity(split, activity.id, each => ({ ...each, row }))
                : editRule(split, activity.id, open.id, rule => ({ ...rule, row })),
            )
          }
          onClose={close}
        />
      )}
    </div>
  )
}
