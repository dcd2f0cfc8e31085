import { useState } from 'react'
import type { Entry } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { EntryMore } from './EntryMore.tsx'
import { saidOf } from './said.ts'
import './ledger.css'

type Props = {
  entry: Entry
  names: ReadonlyMap<string, string>
  /** On whose clock it is told; without it on that of the browser. */
  zone?: string
}

/** One entry of the ledger as a sentence; opened, what was before and after, where from, and its place in the chain. */
export function EntryLine({ entry, names, zone }: Props) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const { key, values } = saidOf(entry, names, say('ledger.somebody'))
  const sentence = say(key, values)
  const who = String(values.who)
  return (
    <li className="entry">
      <button type="button" className="plain entry-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <time dateTime={entry.at} className="faint small">
          {sayMoment(language, entry.at, zone)}
        </time>
        <span>
          {sentence.startsWith(who) ? (
            <>
              <b>{who}</b>
              {sentence.slice(who.length)}
            </>
          ) : (
            sentence
          )}
        </span>
        <span className="mono faint small">
          {entry.seq === null ? say('ledger.not_linked') : `#${entry.seq}`}
        </span>
      </button>
      {entry.why !== null && <p className="why muted">{say('ledger.why', { why: entry.why })}</p>}
      {open && <EntryMore entry={entry} people={names} />}
    </li>
  )
}
