import { useState } from 'react'
import { LongField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import type { Decision } from '../queries.ts'
import { advise } from './acts.ts'
import { type Ask, type PartProps, useNamed } from './named.ts'
import { Said } from './Said.tsx'

/** Who is heard before it is decided: what they said, or that they said nothing in time. */
export function Advice({ decision }: PartProps) {
  const { say } = useSpeech()
  const { fn, at } = useNamed(decision)
  const asked = decision.asks.filter(ask => ask.role === 'consult')
  const mine = asked.find(ask => ask.mine)
  if (asked.length === 0) return null
  return (
    <section className="panel decision-part" aria-labelledby="advice">
      <h2 id="advice">{say('decision.advice')}</h2>
      <ul className="advice">
        {asked.map(ask => (
          <li key={ask.function}>
            <SideTag side={ask.side}>{fn(ask.function)}</SideTag>
            <div className="what">
              {ask.answer === 'silence' && ask.at !== null ? (
                <p className="muted">{say('decision.advice.silence', { at: at(ask.at) })}</p>
              ) : (
                <>
                  {ask.said !== '' && <p className="said">{ask.said}</p>}
                  <Said decision={decision} ask={ask} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mine !== undefined && decision.steps.consult === null && <AdviceForm decision={decision} ask={mine} />}
    </section>
  )
}

function AdviceForm({ decision, ask }: { decision: Decision; ask: Ask }) {
  const { say } = useSpeech()
  const { fn } = useNamed(decision)
  const [said, setSaid] = useState('')
  const doing = useAct(() => advise(decision, said))
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        void doing.run().then(done => done && setSaid(''))
      }}
    >
      <LongField
        label={say('decision.advice.said', { function: fn(ask.function) })}
        value={said}
        onChange={setSaid}
        required
      />
      <Trouble of={doing.refused} />
      <button type="submit" className="btn" aria-busy={doing.busy}>
        {say('decision.advice.do')}
      </button>
    </form>
  )
}
