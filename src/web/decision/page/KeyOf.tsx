import type { ReactNode } from 'react'
import type { Side } from '#rules/split/split.ts'
import { KeySlot } from '../../parts/KeySlot.tsx'
import { useSpeech } from '../../parts/language.ts'
import { sayMoment } from '../../parts/moment.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import type { Decision } from '../queries.ts'
import { type Ask, useNamed } from './named.ts'

/** As many names as one reads. */
const FEW = 3

type Props = {
  side: Side
  decision: Decision
  /** What is asked; without it no key of this side is needed. */
  ask?: Ask
  /** Whether the signature of who is here would be on it now. */
  yours?: boolean
  title?: ReactNode
  children?: ReactNode
}

/** A key or a consent: signed by whom, yours, or whom it waits for. */
export function KeyOf({ side, decision, ask, yours = false, title, children }: Props) {
  const { say } = useSpeech()
  const state = ask === undefined ? 'not-needed' : ask.by !== null ? 'turned' : yours ? 'yours' : 'waiting'
  return (
    <div className="big-key">
      <KeySlot side={side} state={state} size={ask?.role === 'consent' ? 40 : 60} />
      <div className="stack">
        <p>{title ?? <SideTag side={side} />}</p>
        {ask === undefined ? (
          <p className="muted">{say('who.key.none')}</p>
        ) : (
          <Standing decision={decision} ask={ask} yours={yours} />
        )}
        {children}
      </div>
    </div>
  )
}

function Standing({ decision, ask, yours }: { decision: Decision; ask: Ask; yours: boolean }) {
  const { say, language } = useSpeech()
  const { fn, at } = useNamed(decision)
  const consent = ask.role === 'consent'
  if (ask.by !== null && ask.at !== null) {
    const found = decision.signatures.find(
      one => one.void === null && one.slot === ask.function && one.side === ask.side,
    )
    const conditions = ask.said.split('\n').filter(one => one !== '')
    return (
      <div>
        <p>
          <b>{found?.name ?? ask.by.name}</b>
          {ask.for !== null && <>, {say('sign.standing_for', { name: ask.for.name })},</>}{' '}
          {say(consent ? 'decision.slot.consented' : 'decision.slot.signed')}
        </p>
        <p className="muted small signed-as">
          {say('decision.slot.as', {
            meaning: say(`meaning.${found?.meaning ?? 'approval'}`),
            function: fn(ask.as ?? ask.function),
            at: found === undefined ? at(ask.at) : sayMoment(language, found.at, found.zone),
          })}
        </p>
        {conditions.length > 0 && (
          <p className="small">{say('decision.slot.conditions', { list: conditions.join('; ') })}</p>
        )}
      </div>
    )
  }
  if (yours)
    return (
      <p>
        <b>
          {say(consent ? 'decision.slot.your_consent' : 'decision.slot.yours', {
            function: fn(decision.signs?.as ?? ask.function),
          })}
        </b>
      </p>
    )
  const named = (holders: Ask['holders']) => [
    ...new Set(holders.map(one => (one.for === null ? one.name : say('sign.deputy', { name: one.name })))),
  ]
  const people = named(ask.holders.filter(one => one.function === ask.function))
  const up = named(ask.holders.filter(one => one.function !== ask.function))
  return (
    <>
      <p>
        {!consent && <b>{fn(ask.function)}</b>}{' '}
        <span className="muted">
          {!ask.open
            ? say('decision.slot.later')
            : people.length === 0
              ? say(decision.state === 'acted' ? 'decision.slot.acted' : 'sign.nobody')
              : people.join(', ')}
        </span>
      </p>
      {ask.open && up.length > 0 && (
        <p className="muted small">
          {up.length > FEW
            ? say('decision.slot.up.more', { people: up.slice(0, FEW), count: up.length - FEW })
            : say('decision.slot.up', { people: up })}
        </p>
      )}
    </>
  )
}
