import type { MouseEvent } from 'react'
import type { Fact } from '#rules/split/facts.ts'
import type { PlacedRule } from '#rules/split/level/table.ts'
import type { Row, Split } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { usePlaceName } from '../level/place.ts'
import { ConditionCell } from './ConditionCell.tsx'
import { PartCell } from './PartCell.tsx'
import { type RowPart, saidIn } from './parts.ts'
import { RowTold } from './RowTold.tsx'
import type { Told } from './told.ts'

type Press = (event: MouseEvent<HTMLElement>) => void
type Props = {
  bench: Bench
  split: Split
  placed: PlacedRule
  facts: readonly Fact[]
  parts: readonly RowPart[]
  /** The default row, for what the rule leaves to it. */
  above: Row
  told: readonly Told[]
  /** Null where the rule is of another level, and only shown here. */
  own: {
    readonly onCondition: (fact: string) => Press
    readonly onPart: (part: RowPart) => Press
    readonly onDrop: () => void
  } | null
  onTakeOver: Press
}

/** One rule of a table: its conditions, then who does what. */
export function RuleRow({ bench, split, placed, facts, parts, above, told, own, onTakeOver }: Props) {
  const { say, label } = useSpeech()
  const placeName = usePlaceName(split)
  const { rule, place, number } = placed
  const name = say('table.rule_number', { number })
  const clashes = told.flatMap(({ finding, other }) => (other === null ? [] : [finding.box ?? {}]))
  const worst = told.some(({ finding }) => finding.severity === 'error') ? 'error' : 'warning'
  return (
    <tr className={`${told.length > 0 ? worst : ''} ${own === null ? 'above' : ''}`}>
      <th scope="row">
        <span className="rule-name">
          {name} {own === null && <span className="tag">{placeName(place)}</span>}
        </span>
        <span className="mono faint sfeel">{rule.id}</span>
        {rule.note !== undefined && <span className="note">{label(rule.note)}</span>}
        {own === null ? (
          <button type="button" className="plain link" onClick={onTakeOver}>
            {say('table.take_over')}
          </button>
        ) : (
          <ActButton look="plain link" name={say('table.drop_named', { rule: name })} onPress={own.onDrop}>
            {say('table.drop')}
          </ActButton>
        )}
        <RowTold bench={bench} split={split} told={told} />
      </th>
      {facts.map(fact => (
        <td
          key={fact.id}
          data-label={label(fact.label)}
          className={rule.when[fact.id] === undefined ? 'quiet' : undefined}
        >
          <ConditionCell
            fact={fact}
            text={rule.when[fact.id] ?? '-'}
            clash={clashes.find(box => box[fact.id] !== undefined)?.[fact.id]}
            onPress={own?.onCondition(fact.id)}
          />
        </td>
      ))}
      {parts.map((part, at) => (
        <td
          key={part}
          data-label={say(`table.part.${part}`)}
          className={`${at === 0 ? 'edge' : ''} ${rule.row[part] === undefined ? 'quiet' : ''}`}
        >
          <PartCell
            split={split}
            part={part}
            own={part === 'A' ? (saidIn(rule.row, part) ?? []) : saidIn(rule.row, part)}
            inherited={saidIn(above, part) ?? []}
            onPress={own?.onPart(part)}
          />
        </td>
      ))}
    </tr>
  )
}
