import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Intervention } from '#rules/plant/constraint/constraint.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment, sayTime } from '../parts/moment.ts'
import { Trouble } from '../parts/useAct.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { Mark } from './Mark.tsx'
import { NowAnswer } from './NowAnswer.tsx'
import { type NowOf, nowQuery } from './queries.ts'
import { capital } from './told.ts'
import './constraint.css'

type Props = {
  asset: string
  /** Why the person who is here may not decide what it tolerates; null where they may. */
  mayNot: string | null
}

/** "What may I do with it now?": big choices of what to do, then one answer. On a phone the answer takes the choices' place. */
export function NowCard({ asset, mayNot }: Props) {
  const { say, language } = useSpeech()
  const found = useQuery(nowQuery(asset, language))
  return (
    <section className="panel now" aria-labelledby="now">
      <div className="row between wrap">
        <h2 id="now">{say('now.title')}</h2>
        {found.data !== undefined && <Process of={found.data} at={found.dataUpdatedAt} />}
      </div>
      {found.data !== undefined ? (
        <Choices of={found.data} mayNot={mayNot} />
      ) : found.error === null ? (
        <Loading />
      ) : (
        <Trouble of={found.error} />
      )}
    </section>
  )
}

function Process({ of: { process, zone }, at }: { of: NowOf; at: number }) {
  const { say, language } = useSpeech()
  return (
    <span className="small muted">
      {process === null
        ? say('now.process.unknown')
        : say('now.process', {
            state: say(`process.${process.state}`),
            since: sayMoment(language, process.since, zone),
          })}{' '}
      · {say('now.as_of', { time: sayTime(language, new Date(at).toISOString(), zone) })}
    </span>
  )
}

function Choices({ of, mayNot }: { of: NowOf; mayNot: string | null }) {
  const { say } = useSpeech()
  const [chosen, choose] = useState<Intervention | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const answer = useRef<HTMLHeadingElement>(null)
  const now = of.interventions.find(({ intervention }) => intervention === chosen)
  const pick = (intervention: Intervention) => {
    choose(intervention)
    // On a phone the pressed button goes away; what takes its place is read out.
    requestAnimationFrame(() => answer.current?.focus())
  }
  const back = () => {
    choose(null)
    requestAnimationFrame(() => list.current?.querySelector('button')?.focus())
  }
  return (
    <div className={now === undefined ? 'now-parts' : 'now-parts answered'}>
      <ul className="choices" ref={list}>
        {of.interventions.map(one => (
          <li key={one.intervention}>
            <button
              type="button"
              className="choice"
              aria-pressed={one.intervention === chosen}
              onClick={() => pick(one.intervention)}
            >
              <span>{capital(say(`intervention.${one.intervention}`))}</span>
              <span className={`short ${one.allowed}`}>
                <Mark of={one.allowed} /> {say(`now.short.${one.allowed}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {now === undefined ? (
        <p className="muted hint">{say('now.choose')}</p>
      ) : (
        <div className="now-answer">
          <button type="button" className="btn other" onClick={back}>
            {say('now.other')}
          </button>
          <NowAnswer of={of} now={now} mayNot={mayNot} heading={answer} />
        </div>
      )}
    </div>
  )
}
