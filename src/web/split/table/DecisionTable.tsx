import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import type { Finding } from '#rules/split/finding.ts'
import type { Spot } from '#rules/split/level/override.ts'
import { levelsAt, overridesAt, rowAt } from '#rules/split/level/placed.ts'
import {
  changeCondition,
  changeRule,
  dropColumn,
  dropRule,
  factsAt,
  type PlacedRule,
  rulesAt,
  takeOver,
} from '#rules/split/level/table.ts'
import type { Activity, Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { ConditionEditor } from './ConditionEditor.tsx'
import { DefaultRow } from './DefaultRow.tsx'
import { editDefault } from './default.ts'
import { GapRow } from './GapRow.tsx'
import { PartEditor } from './PartEditor.tsx'
import { partsOf, type RowPart } from './parts.ts'
import { RuleRow } from './RuleRow.tsx'
import { TableActs } from './TableActs.tsx'
import { TableHead } from './TableHead.tsx'
import { DEFAULT, gapsBehind, toldOf } from './told.ts'
import { type LevelWork, tableActs } from './useLevel.tsx'
import './table.css'

type Props = {
  bench: Bench
  split: Split
  activity: Activity
  place: string | null
  /** What was found about this activity at this place. */
  findings: readonly Finding[]
  work: LevelWork
}

/** What is being edited: a cell of a rule, or of the default row where `rule` is null. */
type Editing = { anchor: HTMLElement; rule: string | null } & ({ fact: string } | { part: RowPart })

/** An activity's decision table at a place: conditions, then who does what, with its gaps and overlaps where they are. */
export function DecisionTable({ bench, split, activity, place, findings, work }: Props) {
  const { say, label, language } = useSpeech()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [all, setAll] = useState(false)
  const close = useCallback(() => setEditing(null), [])
  const spot: Spot = { activity: activity.id, place }
  const rules = rulesAt(split, activity, place)
  const facts = factsAt(split, activity, place)
  const levels = levelsAt(activity, overridesAt(split, activity.id, place))
  const above = rowAt(levels)
  const parts = partsOf(rules)
  const told = useMemo(() => toldOf(findings, rules), [findings, rules])
  const gaps = useMemo(() => gapsBehind(findings, rules), [findings, rules])

  const edit =
    (cell: { rule: string | null } & ({ fact: string } | { part: RowPart })) =>
    ({ currentTarget: anchor }: MouseEvent<HTMLElement>) =>
      work.explained(anchor, () => setEditing({ ...cell, anchor }))
  const own = ({ rule }: PlacedRule) => ({
    onCondition: (fact: string) => edit({ rule: rule.id, fact }),
    onPart: (part: RowPart) => edit({ rule: rule.id, part }),
    onDrop: () => work.run(now => dropRule(now, spot, rule.id)),
  })
  const gapsAt = (row: number) =>
    (gaps.get(row) ?? []).map(finding => (
      <GapRow
        key={JSON.stringify(finding.box)}
        bench={bench}
        split={split}
        finding={finding}
        facts={facts}
        parts={parts.length}
      />
    ))
  const open = rules.find(each => each.place === place && each.rule.id === editing?.rule)?.rule
  return (
    <>
      <div className="table-scroll panel">
        <button type="button" className="btn every-cell" aria-pressed={all} onClick={() => setAll(!all)}>
          {say('table.every_cell')}
        </button>
        <table className={`decision ${all ? 'all' : ''}`}>
          <caption className="vanish">{say('table.name', { activity: label(activity.label) })}</caption>
          <TableHead
            facts={facts}
            parts={parts}
            split={split}
            spot={spot}
            onDrop={fact => work.run(now => dropColumn(now, spot, fact))}
          />
          <tbody>
            {gapsAt(-1)}
            {rules.flatMap((placed, at) => [
              <RuleRow
                key={`${placed.place} ${placed.rule.id}`}
                bench={bench}
                split={split}
                placed={placed}
                facts={facts}
                parts={parts}
                above={above}
                told={placed.place === place ? (told.get(placed.rule.id) ?? []) : []}
                own={placed.place === place ? own(placed) : null}
                onTakeOver={({ currentTarget }) =>
                  work.explained(currentTarget, () => work.run(now => takeOver(now, spot, placed.rule)))
                }
              />,
              ...gapsAt(at),
            ])}
            <DefaultRow
              bench={bench}
              split={split}
              rules={rules}
              facts={facts}
              parts={parts}
              levels={levels}
              place={place}
              told={told.get(DEFAULT) ?? []}
              onPart={part => edit({ rule: null, part })}
            />
          </tbody>
        </table>
      </div>
      {work.refused !== null && editing === null && (
        <p className="wrong" role="alert">
          {sayRefusal(language, work.refused)}
        </p>
      )}
      <TableActs split={split} facts={facts} {...tableActs(work, spot)} />
      {editing !== null && 'fact' in editing && open !== undefined && (
        <ConditionEditor
          anchor={editing.anchor}
          fact={facts.find(fact => fact.id === editing.fact)!}
          text={open.when[editing.fact] ?? '-'}
          onChange={text => work.run(now => changeCondition(now, spot, open.id, editing.fact, text))}
          onClose={close}
        />
      )}
      {editing !== null && 'part' in editing && (editing.rule === null || open !== undefined) && (
        <PartEditor
          anchor={editing.anchor}
          split={split}
          row={open?.row ?? levels.find(level => level.place === place)?.row ?? {}}
          part={editing.part}
          leaves={open !== undefined ? 'default' : place === null ? null : 'above'}
          inherited={above}
          refused={work.refused}
          onChange={row =>
            work.run(now =>
              open === undefined
                ? editDefault(now, spot, row)
                : changeRule(now, spot, open.id, rule => ({ ...rule, row })),
            )
          }
          onClose={close}
        />
      )}
    </>
  )
}
