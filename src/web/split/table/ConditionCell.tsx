import { type MouseEvent, memo } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import type { Fact } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import type { Rule } from '#rules/split/split.ts'
import { sayCell } from '#words/cell.ts'
import { useSpeech } from '../../parts/language.ts'

type Props = { fact: Fact; rule: Rule; onPress: (event: MouseEvent<HTMLElement>) => void }

/** A condition in words, and beneath it as S-FEEL; pressed, it is edited. */
export const ConditionCell = memo(function ConditionCell({ fact, rule, onPress }: Props) {
  const { language } = useSpeech()
  const text = rule.when[fact.id] ?? '-'
  const cell = readCell(text, fact)
  const any = cell === 'any'
  return (
    <button type="button" className="plain cell" onClick={onPress}>
      <span className={any ? 'faint' : undefined}>
        {isRefusal(cell) ? text : sayCell(language, fact, cell)}
      </span>
      {!any && <span className="mono faint sfeel">{text}</span>}
    </button>
  )
})
