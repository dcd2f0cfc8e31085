import type { Report } from '#exchange/workbook/report.ts'
import { sayPlace } from '#words/place.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'

/** What could not be read, with its place and the reason; and what a workbook of ours has lost since it was written. */
export function Unread({ report }: { report: Report }) {
  const { say, language } = useSpeech()
  const { unread, edits } = report
  if (unread.length + edits.length === 0) return null
  return (
    <section className="panel unread">
      <h2>{say('unread.title', { count: unread.length + edits.length })}</h2>
      <ul>
        {unread.map(({ where, text, why }) => (
          <li key={`${sayPlace(language, where)} ${text}`}>
            <span className="mono small">{sayPlace(language, where)}</span>{' '}
            {text !== '' && <span className="mono small quote">{text.slice(0, 80)}</span>}{' '}
            {sayRefusal(language, why)}
          </li>
        ))}
        {edits.map(({ where, what }) => (
          <li
            key={`${where === null ? '' : sayPlace(language, where)} ${what.refused} ${JSON.stringify(what.params)}`}
          >
            {where !== null && <span className="mono small">{sayPlace(language, where)} </span>}
            {sayRefusal(language, what)}
          </li>
        ))}
      </ul>
    </section>
  )
}
