import { useRef } from 'react'
import { sayPlace } from '#words/place.ts'
import { sayRefusal } from '#words/say.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import example from './example.csv?raw'
import { type Desk, open, openFile } from './opened.ts'

const kinds = '.xlsx,.csv,.tsv,.md,.markdown,.txt,.yaml,.yml,.json,.dmn,.xml'

/** Before a workbook is open: what this is for, where to drop it, and why the last one could not be read. */
export function DropZone({ desk }: { desk: Desk }) {
  const { say } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Title of={say('check.title')} />
      <h1>{say('check.title')}</h1>
      <Trouble desk={desk} />
      <section className="panel drop">
        <div className="row">
          <KeySlot side="it" state={desk.is === 'reading' ? 'yours' : 'waiting'} size={52} silent />
          <KeySlot side="operations" state={desk.is === 'reading' ? 'yours' : 'waiting'} size={52} silent />
        </div>
        {desk.is === 'reading' ? (
          <p className="lead" role="status">
            {say('check.reading', { name: desk.name })}
          </p>
        ) : (
          <>
            <p className="lead">{say('check.drop')}</p>
            <p className="muted">{say('check.kinds')}</p>
            <div className="row wrap">
              <button type="button" className="btn primary" onClick={() => input.current?.click()}>
                {say('check.choose')}
              </button>
              <button
                type="button"
                className="btn"
                onClick={() => void open(new TextEncoder().encode(example), say('check.example_name'))}
              >
                {say('check.example')}
              </button>
            </div>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={kinds}
          aria-label={say('check.choose')}
          onChange={event => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined) void openFile(file)
          }}
        />
      </section>
      <ul className="promise muted">
        <li>{say('check.promise.private')}</li>
        <li>{say('check.promise.layouts')}</li>
        <li>{say('check.promise.back')}</li>
      </ul>
    </>
  )
}

const MOST = 8

/** Why a file could not be read: one sentence, or for a split file every place that is wrong. */
function Trouble({ desk }: { desk: Desk }) {
  const { say, language } = useSpeech()
  if (desk.is !== 'refused' && desk.is !== 'failed') return null
  const reasons =
    desk.is === 'failed'
      ? [say('check.broke_off', { why: desk.why })]
      : desk.why.refusals.map(each =>
          [
            ...(each.place === null || each.where === '' ? [] : [sayPlace(language, each.place)]),
            sayRefusal(language, each),
          ].join(': '),
        )
  return (
    <div className="panel trouble" role="alert">
      <p>
        <b>{say('check.not_read', { name: desk.name })}</b>
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
