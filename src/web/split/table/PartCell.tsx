import type { MouseEvent } from 'react'
import type { Split } from '#rules/split/split.ts'
import { sayWithin } from '#words/within.ts'
import { FunctionName } from '../../parts/FunctionName.tsx'
import { useSpeech } from '../../parts/language.ts'
import { isFunctionPart, type RowPart } from './parts.ts'

type Props = {
  split: Split
  part: RowPart
  /** What the row says itself; null where it leaves the part to another row. */
  own: readonly string[] | null
  /** What the row has that it is left to. */
  inherited: readonly string[]
  /** Nothing is said here, since each rule says it itself. */
  byRules?: boolean
  /** Pressed, it is edited; what another level has written is only shown. */
  onPress?: ((event: MouseEvent<HTMLElement>) => void) | undefined
}

/** What a row says about one of its parts; faint where it leaves it to another row. */
export function PartCell({ split, part, own, inherited, byRules = false, onPress }: Props) {
  const { say, label, language } = useSpeech()
  const said = own ?? inherited
  const text = (value: string) =>
    part === 'within'
      ? sayWithin(language, value)
      : label(split.escalations.find(each => each.id === value)?.label ?? { en: value })
  const look = `cell ${own === null ? 'inherited' : ''}`
  const content = (
    <>
      {said.length === 0 && (
        <span className={part === 'A' && !byRules ? 'nobody' : 'faint'}>
          {say(byRules ? 'table.by_rules' : part === 'A' ? 'table.nobody' : 'table.none')}
        </span>
      )}
      {said.map(value => (
        <span key={value} className="name">
          {isFunctionPart(part) ? <FunctionName split={split} id={value} /> : text(value)}
        </span>
      ))}
    </>
  )
  return onPress === undefined ? (
    <div className={look}>{content}</div>
  ) : (
    <button type="button" className={`plain ${look}`} onClick={onPress}>
      {content}
    </button>
  )
}
