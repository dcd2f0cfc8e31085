import { sayPlace } from '#words/place.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import { type Desk, keep, openAnyway } from './opened.ts'

const MOST = 8

/** A file may be dropped far down the page. */
const intoSight = (note: HTMLElement | null) => note?.scrollIntoView({ block: 'nearest' })

/** What is to say of a file that arrives: that it waits or is being read, or every reason why it could not be. */
export function ArrivalNote({ desk: { file, arrival } }: { desk: Desk }) {
  const { say, language } = useSpeech()
  if (arrival.is === 'none') return null
  const { name } = arrival
  if (arrival.is === 'reading')
    return (
      <p className="panel arrival" role="status">
        {say('check.reading', { name })}
      </p>
    )
  if (arrival.is === 'waiting') {
    const before = file?.name ?? ''
    return (
      <div ref={intoSight} className="panel arrival row between wrap" role="alert">
        <p>{say('check.waiting', { before, name })}</p>
        <div className="row wrap">
          <button type="button" className="btn small" onClick={() => void openAnyway(arrival.file)}>
            {say('check.waiting.open', { name })}
          </button>
          <button type="button" className="btn small" onClick={keep}>
            {say('check.waiting.keep', { before })}
          </button>
        </div>
      </div>
    )
  }
  const reasons =
    arrival.is === 'failed'
      ? [say('check.broke_off', { why: arrival.why })]
      : arrival.why.refusals.map(each =>
          [
            ...(each.place === null || each.where === '' ? [] : [sayPlace(language, each.place)]),
            sayRefusal(language, each),
          ].join(': '),
        )
  return (
    <div ref={intoSight} className="panel arrival wrong" role="alert">
      <p>
        <b>{say('check.not_read', { name })}</b>
      </p>
      <ul>
        {reasons.slice(0, MOST).map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {reasons.length > MOST && (
        <p className="muted">{say('check.more', { count: reasons.length - MOST })}</p>
      )}
    </div>
  )
}
