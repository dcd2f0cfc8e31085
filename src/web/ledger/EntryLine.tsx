import { useState } from 'react'
import type { Entry } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { differences } from './differences.ts'
import { saidOf } from './said.ts'
import './ledger.css'

/** One entry of the ledger as a sentence; opened, what was before and after, where from, and its place in the chain. */
export function EntryLine({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const { key, values } = saidOf(entry, names, say('ledger.somebody'))
  const sentence = say(key, values)
  const who = String(values.who)
  const changes = open ? differences(entry.before, entry.after) : []
  return (
    <li className="entry">
      <button type="button" className="plain entry-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <time dateTime={entry.at} className="faint small">
          {sayMoment(language, entry.at)}
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
      {open && (
        <div className="entry-more">
          {changes.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('ledger.what')}</th>
                  <th scope="col">{say('ledger.before')}</th>
                  <th scope="col">{say('ledger.after')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ path, before, after }) => (
                  <tr key={path}>
                    <th scope="row" className="mono">
                      {path}
                    </th>
                    <td className="mono">{before}</td>
                    <td className="mono">{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <dl className="small">
            <div>
              <dt>{say('ledger.act')}</dt>
              <dd className="mono">
                {entry.act} {entry.id}
              </dd>
            </div>
            {entry.function !== null && (
              <div>
                <dt>{say('ledger.as')}</dt>
                <dd className="mono">{entry.function}</dd>
              </div>
            )}
            <div>
              <dt>{say('ledger.from')}</dt>
              <dd className="mono">
                {[entry.channel, entry.address].filter(each => each !== null).join(', ')}
              </dd>
            </div>
            <div>
              <dt>{say('ledger.subject')}</dt>
              <dd className="mono">
                {entry.kind} {entry.subject}
              </dd>
            </div>
            {entry.hash !== null && (
              <div>
                <dt>{say('ledger.hash')}</dt>
                <dd className="mono">{entry.hash}</dd>
              </div>
            )}
          </dl>
        </div>
      )}
    </li>
  )
}
