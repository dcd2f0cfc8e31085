import { useState } from 'react'
import type { Split } from '#rules/split/split.ts'
import { nameOf } from '#rules/split/version/changes.ts'
import type { Conflict } from '#rules/split/version/threeWay.ts'
import { sayConflict } from '#words/conflict.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { choose, meeting, working } from './working.ts'
import './meeting.css'

/** Two people changed the same thing differently: both are shown side by side, and one of them chooses. */
export function MeetingDialog() {
  const { say } = useSpeech()
  const met = meeting.use()
  const split = working.draft.use()?.split
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set())
  if (met === null || split === undefined) return null
  const pick = (name: string, isMine: boolean) => {
    const next = new Set(mine)
    if (isMine) next.add(name)
    else next.delete(name)
    setMine(next)
  }
  const done = (chosen: ReadonlySet<string>) => {
    choose(chosen)
    setMine(new Set())
  }
  return (
    <Dialog title={say('meeting.title')} onClose={() => done(new Set())} wide>
      <p className="muted">{say('meeting.about')}</p>
      {met.conflicts.map(conflict => (
        <Choice
          key={nameOf(conflict)}
          conflict={conflict}
          split={split}
          mine={mine.has(nameOf(conflict))}
          onPick={isMine => pick(nameOf(conflict), isMine)}
        />
      ))}
      <div className="row wrap">
        <button type="button" className="btn primary" onClick={() => done(mine)}>
          {say('meeting.do')}
        </button>
      </div>
    </Dialog>
  )
}

type ChoiceProps = {
  conflict: Conflict
  split: Split
  mine: boolean
  onPick: (mine: boolean) => void
}

function Choice({ conflict, split, mine, onPick }: ChoiceProps) {
  const { say, language } = useSpeech()
  const name = nameOf(conflict)
  const { title, clashes } = sayConflict(language, conflict, split)
  return (
    <fieldset className="meeting">
      <legend>{title}</legend>
      <div className="both">
        {([false, true] as const).map(isMine => (
          <label key={String(isMine)} className="side-of">
            <span className="row">
              <input type="radio" name={name} checked={mine === isMine} onChange={() => onPick(isMine)} />
              <b>{say(isMine ? 'meeting.mine' : 'meeting.theirs')}</b>
            </span>
            {clashes.length === 0 ? (
              <span>
                {say(
                  (isMine ? conflict.mine : conflict.theirs) === null ? 'meeting.gone' : 'meeting.changed',
                )}
              </span>
            ) : (
              clashes.map(clash => (
                <span key={clash.path}>
                  <span className="muted">{clash.field}: </span>
                  {isMine ? clash.mine : clash.theirs}
                  <span className="faint small"> {say('meeting.before', { value: clash.base })}</span>
                </span>
              ))
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
