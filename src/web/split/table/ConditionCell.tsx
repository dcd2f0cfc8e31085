import { type MouseEvent, memo } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import type { Fact } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import { sayCell } from '#words/cell.ts'
import { useSpeech } from '../../parts/language.ts'

type Props = {
  fact: Fact
  /** The condition as S-FEEL. */
  text: string
  /** Where another rule holds as well: the part of the condition that both share. */
  clash?: string | undefined
  /** Pressed, it is edited; a rule of another level is only shown. */
  onPress?: ((event: MouseEvent<HTMLElement>) => void) | undefined
}

/** A condition in words, and beneath it as S-FEEL. */
export const ConditionCell = memo(function ConditionCell({ fact, text, clash, onPress }: Props) {
  const { say, language } = useSpeech()
  const words = (source: string) => {
    const cell = readCell(source, fact)
    return isRefusal(cell) ? source : sayCell(language, fact, cell)
  }
  const any = readCell(text, fact) === 'any'
  const look = `cell ${clash === undefined ? '' : 'clash'}`
  const content = (
    <>
      <span className={any ? 'faint' : undefined}>{words(text)}</span>
      {!any && <span className="mono faint sfeel">{text}</span>}
      {clash !== undefined && words(clash) !== words(text) && (
        <span className="both small">{say('table.both', { cell: words(clash) })}</span>
      )}
    </>
  )
  return onPress === undefined ? (
    <div className={look}>{content}</div>
  ) : (
    <button type="button" className={`plain ${look}`} onClick={onPress}>
      {content}
    </button>
  )
})
