import type { MouseEvent } from 'react'
import type { Fact } from '#rules/split/facts.ts'
import { type LevelSays, partAt } from '#rules/split/level/placed.ts'
import type { PlacedRule } from '#rules/split/level/table.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { PartCell } from './PartCell.tsx'
import { type RowPart, saidIn } from './parts.ts'
import { RowTold } from './RowTold.tsx'
import type { Told } from './told.ts'

type Props = {
  bench: Bench
  split: Split
  rules: readonly PlacedRule[]
  facts: readonly Fact[]
  parts: readonly RowPart[]
  levels: readonly LevelSays[]
  place: string | null
  told: readonly Told[]
  onPart: (part: RowPart) => (event: MouseEvent<HTMLElement>) => void
}

/** The last row of a table: what holds where no rule applies. */
export function DefaultRow(props: Props) {
  const { bench, split, rules, facts, parts, levels, place, told, onPart } = props
  const { say, label } = useSpeech()
  const own = levels.find(level => level.place === place)?.row
  return (
    <tr className={`default ${told.some(each => each.finding.severity === 'error') ? 'error' : ''}`}>
      <th scope="row">
        <span className="rule-name">{say('table.default')}</span>
        <RowTold bench={bench} split={split} told={told} />
      </th>
      {facts.map(fact => (
        <td key={fact.id} data-label={label(fact.label)} className="quiet">
          <span className="faint">{say('table.otherwise')}</span>
        </td>
      ))}
      {parts.map((part, at) => (
        <td key={part} data-label={say(`table.part.${part}`)} className={at === 0 ? 'edge' : undefined}>
          <PartCell
            split={split}
            part={part}
            own={saidIn(own, part)}
            inherited={saidIn({ [part]: partAt(levels, part)?.value }, part) ?? []}
            byRules={
              partAt(levels, part) === undefined &&
              rules.length > 0 &&
              rules.every(({ rule }) => rule.row[part] !== undefined)
            }
            onPress={onPart(part)}
          />
        </td>
      ))}
    </tr>
  )
}
