import { Link } from '@tanstack/react-router'
import type { Answer } from '#rules/split/answer.ts'
import type { Split } from '#rules/split/split.ts'
import { listOr, sayValue } from '#words/cell.ts'
import { useSpeech } from '../parts/language.ts'
import { Rich } from '../parts/Rich.tsx'
import { paths } from '../paths.ts'
import { useNames } from './names.ts'
import { type Asked, withFact } from './question.ts'

type Props = { split: Split; answer: Answer; asked: Asked }

/** Unknown facts whose knowledge would change the answer, and what it would then be. */
export function Relax({ split, answer, asked }: Props) {
  const { say, label, language } = useSpeech()
  const names = useNames(split)
  if (answer.relaxing.length === 0) return null
  return (
    <div className="relax">
      <h2 className="third">{say('who.relax')}</h2>
      <ul>
        {answer.relaxing.flatMap(({ fact: id, values }) => {
          const fact = split.facts.find(each => each.id === id)
          if (fact === undefined) return []
          const outcomes = Map.groupBy(values, ({ A }) => A.join(' '))
          return [...outcomes].map(([owners, group]) => (
            <li key={`${id} ${owners}`}>
              <span>
                <Rich
                  of={owners === answer.row.A.join(' ') ? 'who.relax.same' : 'who.relax.if'}
                  values={{
                    fact: label(fact.label),
                    value: listOr(
                      language,
                      group.map(({ value }) => sayValue(language, fact, value)),
                    ),
                    owners: group[0]?.A.map(names.of) ?? [],
                  }}
                />
              </span>
              {group.length === 1 && group[0] !== undefined && (
                <Link
                  {...paths.who({
                    activity: answer.activity,
                    place: asked.place,
                    on: asked.on,
                    facts: withFact(asked.facts, id, group[0].value),
                  })}
                  resetScroll={false}
                >
                  {say('who.relax.set')}
                </Link>
              )}
            </li>
          ))
        })}
      </ul>
    </div>
  )
}
