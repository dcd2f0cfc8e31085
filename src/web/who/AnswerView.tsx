import { useState } from 'react'
import type { Answer } from '#rules/split/answer.ts'
import { UNKNOWN } from '#rules/split/facts.ts'
import { type Split, sides } from '#rules/split/split.ts'
import { sayStanding } from '#words/who/standing.ts'
import { sayWithin } from '#words/within.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { AnswerSentence } from './AnswerSentence.tsx'
import type { Moments } from './moments.ts'
import { type Names, useNames } from './names.ts'

type Props = { split: Split; answer: Answer; moments: Moments | null }

/** The answer: its sentence, the keys drawn large, who is heard and told, and the way when nobody answers. */
export function AnswerView({ split, answer, moments }: Props) {
  const { say, language } = useSpeech()
  const { row, path } = answer
  const names = useNames(split)
  const unknown = answer.because.filter(each => each.value === UNKNOWN).length
  return (
    <section className="panel answer" aria-label={say('who.title')}>
      <div className="row between top wrap">
        <AnswerSentence split={split} answer={answer} />
        <CopyLink />
      </div>
      {moments !== null && moments.dueBy !== null && (
        <p className="muted">
          {say('who.due_by', { moment: sayMoment(language, moments.dueBy, moments.zone) })}
        </p>
      )}
      {unknown > 0 && <p className="strict">{say('who.strict', { count: unknown })}</p>}
      <div className="keys">
        {sides.map(side => {
          const holders = row.keys.filter(id => names.side(id) === side)
          return (
            <div key={side} className="key">
              <KeySlot side={side} state={holders.length > 0 ? 'waiting' : 'not-needed'} size={52} />
              <div>
                <SideTag side={side} /> <b>{holders.map(names.of).join(', ')}</b>
                {holders.length === 0 && <span className="muted">{say('who.key.none')}</span>}
                {holders.map(id => (
                  <div key={id} className="muted">
                    {say(row.A.includes(id) ? 'who.key.decides' : 'who.key.turns')}
                    {(answer.people[id] ?? []).map(({ name }) => `, ${name}`).join('')}
                  </div>
                ))}
              </div>
            </div>
          )
        })}
      </div>
      {sayStanding(language, split, answer).map(sentence => (
        <p key={sentence} className="strict">
          {sentence}
        </p>
      ))}
      {row.consents.length > 0 && (
        <Tags title={say('who.consents')} ids={row.consents} names={names} after={say('who.consents.why')} />
      )}
      <div className="row wrap parts">
        <Tags title={say('who.R')} ids={row.R} names={names} />
        <Tags title={say('who.C')} ids={row.C} names={names} />
        <Tags title={say('who.I')} ids={row.I} names={names} />
      </div>
      <div>
        <h2 className="third">{say('who.path')}</h2>
        {path.length === 0 ? (
          <p className="muted small">{say('who.path.none')}</p>
        ) : (
          <ol className="path">
            <li className="now">
              <b>{say('who.path.now')}</b>
              <div className="muted small">
                {[...new Set([...row.A, ...row.keys])].map(names.of).join(', ')}
              </div>
            </li>
            {path.map((step, at) => (
              <li key={step.after}>
                <b>{say('who.path.after', { after: sayWithin(language, step.after) })}</b>
                <Moment of={moments?.path[at]?.at} zone={moments?.zone} />
                <div className="muted small">{step.to.map(names.of).join(', ')}</div>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}

function Moment({ of, zone }: { of: string | undefined; zone: string | undefined }) {
  const { language } = useSpeech()
  return of === undefined ? null : <div className="faint small">{sayMoment(language, of, zone)}</div>
}

type TagsProps = { title: string; ids: readonly string[]; names: Names; after?: string }

function Tags({ title, ids, names, after }: TagsProps) {
  if (ids.length === 0) return null
  return (
    <div className="row wrap">
      <span className="faint small">{title}</span>
      {ids.map(id => (
        <SideTag key={id} side={names.side(id)}>
          {names.of(id)}
        </SideTag>
      ))}
      {after !== undefined && <span className="faint small">{after}</span>}
    </div>
  )
}

function CopyLink() {
  const { say } = useSpeech()
  const [copied, setCopied] = useState<string | null>(null)
  const here = location.href
  return (
    <button
      type="button"
      className="btn small"
      onClick={() => void navigator.clipboard.writeText(here).then(() => setCopied(here))}
    >
      {say(copied === here ? 'who.copied' : 'who.copy')}
    </button>
  )
}
