import type { Fact } from '#rules/split/facts.ts'
import type { Finding } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { MendButton } from '../findings/MendButton.tsx'
import { ConditionCell } from './ConditionCell.tsx'

type Props = { bench: Bench; split: Split; finding: Finding; facts: readonly Fact[]; parts: number }

/** A hole in the table, drawn as the row that is missing: the largest box in which nobody decides. */
export function GapRow({ bench, split, finding, facts, parts }: Props) {
  const { say, label, language } = useSpeech()
  const count = new Intl.NumberFormat(language).format(finding.count)
  return (
    <tr className="gap">
      <th scope="row">
        <span className="rule-name nobody">{say('table.gap')}</span>
        <span className="note">{say('finding.situations', { count })}</span>
      </th>
      {facts.map(fact => (
        <td
          key={fact.id}
          data-label={label(fact.label)}
          className={finding.box?.[fact.id] === undefined ? 'quiet' : undefined}
        >
          <ConditionCell fact={fact} text={finding.box?.[fact.id] ?? '-'} />
        </td>
      ))}
      <td className="edge mend" colSpan={parts}>
        <MendButton bench={bench} split={split} finding={finding} />
      </td>
    </tr>
  )
}
