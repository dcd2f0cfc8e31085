import { useState } from 'react'
import { sides } from '#rules/split/split.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { useMayNot } from '../../session/may.ts'
import type { Decision } from '../queries.ts'
import { KeyOf } from './KeyOf.tsx'
import type { Ask, PartProps } from './named.ts'
import { isOver, useNamed } from './named.ts'
import { Raised } from './Raised.tsx'
import { Signing } from './Signing.tsx'
import '../../sign/sign.css'

/** Those whom the split names, as slots that are not asked yet: before the impact is judged. */
function foreseen({ decides, asks }: Decision, side: (fn: string) => Ask['side'] | undefined) {
  const there = asks.filter(({ role }) => role === 'key' || role === 'consent')
  if (there.length > 0) return there
  const keys = decides.keys.length > 0 ? decides.keys : decides.A
  const slot = (role: 'key' | 'consent') => (fn: string) => ({
    ...{ role, function: fn, side: side(fn) ?? 'operations', open: false, mine: false, holders: [] },
    ...{ impact: null, question: null, answer: null, said: '', by: null, as: null, for: null, at: null },
  })
  return [...keys.map(slot('key')), ...decides.consents.filter(fn => !keys.includes(fn)).map(slot('consent'))]
}

/** The two keys, drawn large, and the consents: who turned them, who can, and why you cannot; and why these people. */
export function Keys({ decision, names }: PartProps) {
  const { say } = useSpeech()
  const [signing, setSigning] = useState(false)
  const mayNot = useMayNot('decision.sign')
  const { fn, at } = useNamed(decision)
  const slots = foreseen(decision, names.side)
  const keys = slots.filter(({ role }) => role === 'key')
  const consents = slots.filter(({ role }) => role === 'consent')
  const { signs, steps, signatures } = decision
  const yours = (ask: Ask) =>
    signs !== null && signs.role === ask.role && signs.slot === ask.function && signs.side === ask.side
  const cannot = signs === null && slots.some(({ mine }) => mine)
  const sign = (ask: Ask) =>
    yours(ask) && (
      <p>
        <ActButton look="primary" onPress={() => setSigning(true)} refusal={mayNot}>
          {say(ask.role === 'consent' ? 'decision.give_consent' : 'decision.turn')}
        </ActButton>
      </p>
    )
  const voided = signatures
    .filter(one => one.void !== null)
    .map(one => (
      <p key={one.at + one.person} className="strip small wrong">
        {say('decision.void', { name: one.name, at: at(one.at) })}
      </p>
    ))
  // A draft of the split that was sent back asks nobody: whose keys they are is said where it is handed in.
  const back = decision.draft !== null && decision.state === 'draft'
  if ((back || isOver(decision)) && slots.every(({ by }) => by === null))
    return voided.length === 0 ? null : <section className="panel decision-keys">{voided}</section>
  return (
    <section className="panel decision-keys" aria-label={say('decision.keys')}>
      <div className="big-keys">
        {sides.map(side => {
          const own = keys.filter(ask => ask.side === side)
          return own.length === 0 ? (
            <KeyOf key={side} side={side} decision={decision} />
          ) : (
            own.map(ask => (
              <KeyOf key={ask.function} side={side} decision={decision} ask={ask} yours={yours(ask)}>
                {sign(ask)}
              </KeyOf>
            ))
          )
        })}
      </div>
      <div className="consents">
        <h2>{say('decision.consent')}</h2>
        {consents.length === 0 && <p className="muted">{say('decision.consent.none')}</p>}
        {consents.map(ask => (
          <KeyOf
            key={ask.function}
            side={ask.side}
            decision={decision}
            ask={ask}
            yours={yours(ask)}
            title={<SideTag side={ask.side}>{fn(ask.function)}</SideTag>}
          >
            {sign(ask)}
          </KeyOf>
        ))}
      </div>
      {cannot && (
        <p className="row wrap strip">
          <ActButton onPress={() => {}} refusal={steps.sign ?? null}>
            {say('decision.turn')}
          </ActButton>
          <span className="muted">{steps.sign}</span>
        </p>
      )}
      {voided}
      <Raised decision={decision} />
      {signing && <Signing decision={decision} onClose={() => setSigning(false)} />}
    </section>
  )
}
