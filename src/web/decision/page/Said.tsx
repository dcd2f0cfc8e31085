import { useSpeech } from '../../parts/language.ts'
import type { Decision } from '../queries.ts'
import { type Ask, peopleOf, useNamed } from './named.ts'

/** Who answered, in which function and for whom; or who is waited for. */
export function Said({ decision, ask }: { decision: Decision; ask: Ask }) {
  const { say } = useSpeech()
  const { fn, at } = useNamed(decision)
  if (ask.by !== null && ask.at !== null) {
    const values = { function: fn(ask.as ?? ask.function), name: ask.by.name, at: at(ask.at) }
    return (
      <span className="faint small">
        {ask.for === null
          ? say('decision.said_by', values)
          : say('decision.said_for', { ...values, for: ask.for.name })}
      </span>
    )
  }
  const people = peopleOf(ask.holders)
  return (
    <span className="faint small">
      {say('decision.waits_for', {
        function: fn(ask.function),
        people: people.length === 0 ? say('decision.vacant') : people,
      })}
    </span>
  )
}
