import { useState } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import type { Cell } from '#rules/split/cell.ts'
import { type Fact, type FactValue, listedValues, UNKNOWN } from '#rules/split/facts.ts'
import { readCell, writeCell } from '#rules/split/sfeel.ts'
import { sayValue } from '#words/cell.ts'
import { sayRefusal } from '#words/say.ts'
import { Floating } from '../../parts/Floating.tsx'
import { useSpeech } from '../../parts/language.ts'

type Props = {
  anchor: HTMLElement
  fact: Fact
  /** The condition as S-FEEL. */
  text: string
  onChange: (text: string) => void
  onClose: () => void
}

/** Edits a condition: by ticking values, or as S-FEEL. What cannot be read yet is said, and changes nothing. */
export function ConditionEditor({ anchor, fact, text: was, onChange, onClose }: Props) {
  const { say, label, language } = useSpeech()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? was
  const cell = readCell(text, fact)

  const type = (next: string) => {
    setTyped(next)
    if (!isRefusal(readCell(next, fact))) onChange(next.trim() === '' ? '-' : next)
  }
  const values = valuesOf(fact)
  const ticked = isRefusal(cell) ? [] : tickedIn(cell)
  const not = !isRefusal(cell) && cell !== 'any' && cell.not
  const set = (list: readonly FactValue[], negated: boolean) => {
    const next: Cell = list.length === 0 ? 'any' : { not: negated, tests: list.map(is => ({ is })) }
    setTyped(null)
    onChange(writeCell(next))
  }
  return (
    <Floating anchor={anchor} name={label(fact.label)} onClose={onClose}>
      <p className="small title">
        <b>{label(fact.label)}</b>{' '}
        <span className="muted">{fact.hint === undefined ? '' : label(fact.hint)}</span>
      </p>
      {values.map(value => (
        <label key={String(value)} className="pick">
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={event =>
              set(
                values.filter(each => (each === value ? event.target.checked : ticked.includes(each))),
                not,
              )
            }
          />
          {sayValue(language, fact, value)}
        </label>
      ))}
      {values.length > 2 && (
        <label className="pick">
          <input
            type="checkbox"
            checked={not}
            disabled={ticked.length === 0}
            onChange={event => set(ticked, event.target.checked)}
          />
          {say('table.all_but')}
        </label>
      )}
      <label className="small muted">
        {say('table.sfeel')}
        <input
          className="field mono"
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isRefusal(cell)}
          onChange={event => type(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            anchor.focus()
            onClose()
          }}
        />
      </label>
      {isRefusal(cell) && (
        <p className="wrong" role="alert">
          {sayRefusal(language, cell)}
        </p>
      )}
    </Floating>
  )
}

/** What can be ticked; numbers are typed. */
function valuesOf(fact: Fact): readonly FactValue[] {
  const known = listedValues(fact)
  return known.length > 0 && fact.strictest === UNKNOWN ? [...known, UNKNOWN] : known
}

const tickedIn = (cell: Cell): readonly FactValue[] =>
  cell === 'any' ? [] : cell.tests.flatMap(test => ('is' in test ? [test.is] : []))
