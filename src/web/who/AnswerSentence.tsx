import type { Answer } from '#rules/split/answer.ts'
import type { Split } from '#rules/split/split.ts'
import { sayWithin } from '#words/within.ts'
import { useSpeech } from '../parts/language.ts'
import { Rich } from '../parts/Rich.tsx'
import { useNames } from './names.ts'

/** Who decides, with whose key, by when, and whose consent it takes: one to three short sentences. */
export function AnswerSentence({ split, answer }: { split: Split; answer: Answer }) {
  const { say, language } = useSpeech()
  const names = useNames(split)
  const { row } = answer
  /** A function with the people who stand for it, where they are known. */
  const named = (id: string) => {
    const people = [...new Set((answer.people[id] ?? []).map(({ name }) => name))]
    return people.length === 0 ? names.of(id) : `${names.of(id)} (${people.join(', ')})`
  }
  const A = named(row.A[0] ?? '')
  const others = row.keys.filter(id => !row.A.includes(id))
  const [other] = others
  const side = other === undefined ? undefined : names.side(other)
  return (
    <p className="sentence">
      {others.length === 1 && other !== undefined && side !== undefined ? (
        <Rich of="who.decides.key" values={{ A, key: named(other), side: say(`split.side.${side}`) }} />
      ) : others.length > 0 ? (
        <Rich of="who.decides.keys" values={{ A, keys: others.map(named) }} />
      ) : (
        <Rich of="who.decides" values={{ A }} />
      )}{' '}
      {row.consents.length > 0 && (
        <>
          <Rich
            of="who.consent"
            values={{ consents: row.consents.map(id => (row.A.includes(id) ? names.of(id) : named(id))) }}
          />{' '}
        </>
      )}
      {row.within !== null && <Rich of="who.within" values={{ within: sayWithin(language, row.within) }} />}
    </p>
  )
}
