import { useState } from 'react'
import { type ImpactAnswer, impactAnswers } from '#rules/decision/facts.ts'
import { Labelled } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { useMe } from '../../session/me.ts'
import type { Decision } from '../queries.ts'
import { AnswerPick } from './AnswerPick.tsx'
import { assess } from './acts.ts'
import { type Ask, type PartProps, useNamed } from './named.ts'
import { Said } from './Said.tsx'

const looks = { no: 'tag', yes: 'tag late', unknown: 'tag wrong' } as const

const answerOf = (ask: Ask): ImpactAnswer | null => impactAnswers.find(one => one === ask.answer) ?? null

/** What it has an impact on: each question, of whom it is asked, and what they said. Whoever is asked answers here. */
export function Impacts({ decision }: PartProps) {
  const { say } = useSpeech()
  const asked = decision.asks.filter(ask => ask.role === 'impact')
  if (asked.length === 0) return null
  return (
    <section className="panel decision-part" aria-labelledby="impacts">
      <h2 id="impacts">{say('decision.impacts')}</h2>
      <ul className="impacts">
        {asked.map(ask => (
          <Impact key={ask.impact} decision={decision} ask={ask} />
        ))}
      </ul>
    </section>
  )
}

function Impact({ decision, ask }: { decision: Decision; ask: Ask }) {
  const { say, label } = useSpeech()
  const me = useMe()
  const [again, setAgain] = useState(false)
  const answer = answerOf(ask)
  const judging = decision.state === 'assessing' || decision.state === 'deciding'
  const signed = decision.asks.some(({ role, answer: said }) => role !== 'impact' && said === 'signed')
  const own = ask.by !== null && ask.by.person === me?.person && judging && !signed
  const asking = (ask.mine && answer === null) || again
  return (
    <li>
      <b className="on">{say(`decision.impact.${ask.impact ?? 'safety'}`)}</b>
      <div className="what">
        {ask.question !== null && <p className="muted">{label(ask.question)}</p>}
        {ask.said !== '' && <p className="said">{ask.said}</p>}
        <Said decision={decision} ask={ask} />
        {(own || (ask.mine && answer !== null)) && !again && (
          <button type="button" className="plain link small" onClick={() => setAgain(true)}>
            {say('decision.answer.change')}
          </button>
        )}
        {asking && <AnswerForm decision={decision} ask={ask} onDone={() => setAgain(false)} />}
      </div>
      <span className={answer === null ? 'tag' : looks[answer]}>
        {say(`decision.answer.${answer ?? 'open'}`)}
      </span>
    </li>
  )
}

type FormProps = { decision: Decision; ask: Ask; onDone: () => void }

/** No, yes or not known, and in which way. */
function AnswerForm({ decision, ask, onDone }: FormProps) {
  const { say } = useSpeech()
  const { fn } = useNamed(decision)
  const [answer, setAnswer] = useState(answerOf(ask))
  const [said, setSaid] = useState(ask.said)
  const doing = useAct(() => assess(decision, ask.impact ?? 'safety', answer ?? 'unknown', said))
  return (
    <form
      className="form answer-form"
      onSubmit={event => {
        event.preventDefault()
        void doing.run().then(done => done && onDone())
      }}
    >
      <AnswerPick name={`answer-${ask.impact}`} answer={answer} onPick={setAnswer} />
      <Labelled label={say('decision.answer.said')}>
        {field => (
          <textarea
            {...field}
            rows={2}
            value={said}
            required={answer !== 'no'}
            minLength={3}
            onChange={event => setSaid(event.target.value)}
          />
        )}
      </Labelled>
      <Trouble of={doing.refused} />
      <button type="submit" className="btn primary" aria-busy={doing.busy}>
        {say('decision.answer.do', { function: fn(ask.function) })}
      </button>
    </form>
  )
}
