import { isRefusal } from '#rules/refusal.ts'
import { possibilities, type Question } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { sayCondition } from '#words/finding.ts'
import { sayWithin } from '#words/within.ts'
import { useSpeech } from '../parts/language.ts'
import { Rich } from '../parts/Rich.tsx'
import { useNames } from './names.ts'

/** With facts missing: what the answer may come to, and which facts would settle it. */
export function Depends({ split, question }: { split: Split; question: Question }) {
  const { say, label, language } = useSpeech()
  const names = useNames(split)
  const open = possibilities(split, question)
  if (isRefusal(open) || open.outcomes.length < 2) return null
  const factOf = (id: string) => split.facts.find(each => each.id === id)
  const condition = ([id, text]: [string, string]) => {
    const fact = factOf(id)
    return fact === undefined ? id : sayCondition(language, fact, text)
  }
  return (
    <section className="panel depends">
      <div className="row between wrap">
        <h2>{say('who.depends')}</h2>
        <span className="small">
          <Rich
            of="who.depends.settle"
            values={{ facts: open.settling.map(id => label(factOf(id)?.label ?? { en: id })) }}
          />
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('who.depends.if')}</th>
            <th scope="col">{say('table.part.A')}</th>
            <th scope="col">{say('table.part.keys')}</th>
            <th scope="col">{say('table.part.consents')}</th>
            <th scope="col">{say('table.part.within')}</th>
          </tr>
        </thead>
        <tbody>
          {open.outcomes.map(({ row, source, when }) => (
            <tr key={`${source.level} ${source.place} ${source.rule}`}>
              <td>
                {Object.entries(when).length === 0
                  ? say('who.depends.else')
                  : Object.entries(when).map(each => <div key={each[0]}>{condition(each)}</div>)}
              </td>
              <td data-label={say('table.part.A')}>
                {row.A.length === 0 ? (
                  <b className="wrong">{say('who.nobody')}</b>
                ) : (
                  <b>{row.A.map(names.of).join(', ')}</b>
                )}
              </td>
              <td data-label={say('table.part.keys')}>
                {row.keys.map(names.of).join(', ') || say('table.none')}
              </td>
              <td data-label={say('table.part.consents')}>
                {row.consents.map(names.of).join(', ') || say('table.none')}
              </td>
              <td data-label={say('table.part.within')}>
                {row.within === null ? say('table.none') : sayWithin(language, row.within)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
