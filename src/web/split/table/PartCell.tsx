import type { MouseEvent } from 'react'
import type { Activity, Rule, Split } from '#rules/split/split.ts'
import { sayWithin } from '#words/within.ts'
import { FunctionName } from '../../parts/FunctionName.tsx'
import { useSpeech } from '../../parts/language.ts'
import { isFunctionPart, type RowPart, saidIn } from './parts.ts'

type Props = {
  split: Split
  activity: Activity
  rule: Rule | null
  part: RowPart
  onPress: (event: MouseEvent<HTMLElement>) => void
}

/** What a rule says about a part of the row; faint where it leaves it to the default row. */
export function PartCell({ split, activity, rule, part, onPress }: Props) {
  const { say, label, language } = useSpeech()
  const own = rule === null ? null : saidIn(rule.row, part)
  const said = own ?? saidIn(activity.row, part) ?? []
  /** Nothing in the default row, since each rule says it itself. */
  const left = rule === null && activity.rules?.every(each => each.row[part] !== undefined) === true
  const inherited = rule !== null && own === null
  const text = (value: string) =>
    part === 'within'
      ? sayWithin(language, value)
      : label(split.escalations.find(each => each.id === value)?.label ?? { en: value })
  return (
    <button type="button" className={`plain cell ${inherited ? 'inherited' : ''}`} onClick={onPress}>
      {said.length === 0 && (
        <span className={part === 'A' && !left ? 'nobody' : 'faint'}>
          {say(left ? 'table.by_rules' : part === 'A' ? 'table.nobody' : 'table.none')}
        </span>
      )}
      {said.map(value => (
        <span key={value} className="name">
          {isFunctionPart(part) ? <FunctionName split={split} id={value} /> : text(value)}
        </span>
      ))}
    </button>
  )
}
