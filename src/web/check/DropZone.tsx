import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { ArrivalNote } from './ArrivalNote.tsx'
import example from './example.csv?raw'
import { FileButton } from './FileButton.tsx'
import { type Desk, open } from './opened.ts'

/** Before a workbook is open: what this is for, where to drop it, and why the last one could not be read. */
export function DropZone({ desk }: { desk: Desk }) {
  const { say } = useSpeech()
  const state = desk.arrival.is === 'reading' ? 'yours' : 'waiting'
  return (
    <>
      <Title of={say('check.title')} />
      <h1>{say('check.title')}</h1>
      <ArrivalNote desk={desk} />
      <section className="panel drop">
        <div className="row">
          <KeySlot side="it" state={state} size={52} silent />
          <KeySlot side="operations" state={state} size={52} silent />
        </div>
        <p className="lead">{say('check.drop')}</p>
        <p className="muted">{say('check.kinds')}</p>
        <div className="row wrap">
          <FileButton label={say('check.choose')} look="primary" />
          <button
            type="button"
            className="btn"
            onClick={() => void open(new TextEncoder().encode(example), say('check.example_name'))}
          >
            {say('check.example')}
          </button>
        </div>
      </section>
      <ul className="promise muted">
        <li>{say('check.promise.private')}</li>
        <li>{say('check.promise.layouts')}</li>
        <li>{say('check.promise.back')}</li>
      </ul>
    </>
  )
}
