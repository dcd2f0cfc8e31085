import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isKey } from '#words/say.ts'
import { useSpeech } from '../../parts/language.ts'
import { Trouble } from '../../parts/useAct.tsx'
import { kindsQuery } from '../list/queries.ts'
import type { Decision } from '../queries.ts'
import './life.css'

type State = Decision['state']

/** What every decision goes through, in order; where it may end otherwise, below. */
const ways: readonly (readonly State[])[] = [
  ['draft', 'assessing', 'deciding', 'decided', 'scheduled', 'under-way', 'finished', 'closed'],
  ['acted', 'suspended', 'refused', 'withdrawn', 'expired'],
]

/** The life of a decision as the program has it, and where this one stands in it: what can happen there, and who does it. */
export function Life({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <details className="life" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('life.title')}</summary>
      {open && <Drawn decision={decision} />}
    </details>
  )
}

function Drawn({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const kinds = useQuery(kindsQuery)
  const [state, look] = useState(decision.state)
  if (kinds.data === undefined) return <Trouble of={kinds.error} />
  const kind = kinds.data.kinds.find(({ id }) => id === decision.kind.id)
  const there = (one: State) =>
    one === decision.state ||
    ((decision.work || !['scheduled', 'under-way', 'finished'].includes(one)) &&
      (kind === undefined || kind.first || one !== 'acted') &&
      (decision.ends || one !== 'expired'))
  const moves = kinds.data.cycle.filter(
    ({ step, from, to }) =>
      from.includes(state) &&
      (to === 'same' || to === '*' || there(to as State)) &&
      (step !== 'use' || decision.uses !== null),
  )
  return (
    <div className="stack">
      {ways.map((way, at) => (
        <ol
          key={way[0]}
          className={at === 0 ? 'life-way' : 'life-way other'}
          aria-label={say(`life.way.${at as 0}`)}
        >
          {way.filter(there).map(one => (
            <li key={one} aria-current={one === decision.state ? 'step' : undefined}>
              <button type="button" aria-pressed={one === state} onClick={() => look(one)}>
                {say(`decision.state.${one}`)}
                {one === decision.state && <span className="vanish"> {say('life.here')}</span>}
              </button>
            </li>
          ))}
        </ol>
      ))}
      <table className="life-steps">
        <caption>
          {say(state === decision.state ? 'life.from_here' : 'life.from', {
            state: say(`decision.state.${state}`),
          })}
        </caption>
        {moves.length === 0 ? (
          <tbody>
            <tr>
              <td>{say('life.end')}</td>
            </tr>
          </tbody>
        ) : (
          <>
            <thead>
              <tr>
                {(['step', 'who', 'to'] as const).map(head => (
                  <th key={head} scope="col">
                    {say(`life.head.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moves.map(({ step, who, to }) => (
                <tr key={step}>
                  <th scope="row">{word(say, `act.name.decision.${step}`)}</th>
                  <td>{word(say, `life.who.${who}`)}</td>
                  <td>
                    {to === 'same'
                      ? say('life.to.same')
                      : to === '*'
                        ? say('life.to.answers')
                        : word(say, `decision.state.${to}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </>
        )}
      </table>
    </div>
  )
}

/** What the program names, as people call it. */
const word = (say: ReturnType<typeof useSpeech>['say'], key: string): string => (isKey(key) ? say(key) : key)
