import { isRefusal } from '#rules/refusal.ts'
import type { Because } from '#rules/split/answer.ts'
import { UNKNOWN } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import type { Split } from '#rules/split/split.ts'
import { sayCell, sayValue } from '#words/cell.ts'
import { useSpeech } from '../parts/language.ts'

type Props = { split: Split; because: readonly Because[] }

/** Which facts the rule asked for, and what they were. */
export function BecauseTable({ split, because }: Props) {
  const { say, label, language } = useSpeech()
  if (because.length === 0) return <p className="muted">{say('who.why.nothing')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('who.why.fact')}</th>
          <th scope="col">{say('who.why.value')}</th>
          <th scope="col">{say('who.why.cell')}</th>
        </tr>
      </thead>
      <tbody>
        {because.map(each => {
          const fact = split.facts.find(one => one.id === each.fact)
          if (fact === undefined) return null
          const cell = readCell(each.cell, fact)
          return (
            <tr key={each.fact}>
              <th scope="row">{label(fact.label)}</th>
              <td>
                {each.value === UNKNOWN
                  ? say('who.why.unknown', { counted: sayValue(language, fact, each.counted) })
                  : sayValue(language, fact, each.value)}
              </td>
              <td>
                {isRefusal(cell) || cell === 'any' ? (
                  <span className="faint">{say('who.why.any')}</span>
                ) : (
                  <>
                    {sayCell(language, fact, cell)} <span className="mono faint">{each.cell}</span>
                  </>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
