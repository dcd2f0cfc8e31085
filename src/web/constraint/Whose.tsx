import { KeySlot } from '../parts/KeySlot.tsx'
import { type Speech, useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import type { Now, Yes } from './queries.ts'

/** Whose yes it takes now, by name: whom to ask first, who releases it, whose consent stands beside. */
export function Whose({ now: { asks, keys, consents, refusal, standing } }: { now: Now }) {
  const { say } = useSpeech()
  return (
    <div className="whose">
      <h3>{say('now.whose')}</h3>
      {refusal !== null && <p className="strict">{refusal}</p>}
      {asks.length + keys.length + consents.length === 0 && refusal === null && (
        <p>{say('now.whose.none')}</p>
      )}
      <Those title={say('now.asks')} those={asks} />
      <Those title={say('now.keys')} those={keys} keyed />
      <Those title={say('now.consents')} those={consents} />
      {standing.map(sentence => (
        <p key={sentence} className="strict">
          {sentence}
        </p>
      ))}
    </div>
  )
}

const nameOf = ({ say }: Speech, { name, for: other, onCall }: Yes['people'][number]) => {
  const told = other === null ? name : say('now.for', { name, for: other })
  return onCall ? say('now.on_call', { name: told }) : told
}

function Those({ title, those, keyed = false }: { title: string; those: readonly Yes[]; keyed?: boolean }) {
  const speech = useSpeech()
  return those.map(one => (
    <div key={one.function} className="who-says">
      {keyed && <KeySlot side={one.side} state="waiting" size={40} silent />}
      <div>
        <span className="small muted">{title}</span>
        <div>
          {one.people.length === 0 ? (
            <span className="wrong">{speech.say('now.nobody_there')}</span>
          ) : (
            <b>{one.people.map(each => nameOf(speech, each)).join(', ')}</b>
          )}{' '}
          <SideTag side={one.side}>{speech.label(one.label)}</SideTag>
        </div>
      </div>
    </div>
  ))
}
