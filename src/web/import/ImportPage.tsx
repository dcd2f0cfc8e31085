import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Detected } from './Detected.tsx'
import { DryRun } from './DryRun.tsx'
import { Outcome } from './Outcome.tsx'
import { type Import, importQuery, outdated } from './queries.ts'
import { isSame, send } from './send.ts'
import './import.css'

/** An import on its way: what the file is and how its columns fit, what it would change, and what it has changed. */
export function ImportPage() {
  const { say, language } = useSpeech()
  const { import: id } = useParams({ from: '/assets/import/$import' })
  const names = useRecordNames()
  const found = useQuery(importQuery(id, language))
  const now = found.data
  if (now === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const over = now.state === 'applied' || now.state === 'taken-back'
  return (
    <>
      <Title of={now.name} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.imports()}>{say('imports.title')}</Link>
          </p>
          <h1>{now.name}</h1>
          <p className="muted">
            {names.place(now.site, null)} · {say(`imports.kind.${now.kind}`)} · {now.source} ·{' '}
            {say(`imports.state.${now.state}`)}
          </p>
        </div>
        {!over && <Discard now={now} />}
      </header>
      <Progress now={now} />
      {now.refusal !== null && (
        <p className="refused" role="alert">
          {now.refusal.title}
        </p>
      )}
      {now.state === 'uploading' && <GoOn now={now} />}
      {now.state === 'compared' && now.counts !== null && <DryRun now={now} counts={now.counts} />}
      {(now.state === 'compared' || over) && <Outcome now={now} />}
      {now.detected !== null && !over && now.state !== 'reading' && (
        <Detected key={now.id} now={now} detected={now.detected} />
      )}
    </>
  )
}

/** How far the server is, and how long it still takes. */
function Progress({ now: { progress } }: { now: Import }) {
  const { say } = useSpeech()
  return (
    <div role="status">
      {progress !== null && (
        <div className="panel import-progress">
          <p>
            {say(`imports.progress.${progress.what}`)}{' '}
            {progress.seconds !== null &&
              progress.seconds > 0 &&
              say('imports.seconds', { seconds: progress.seconds })}
          </p>
          <progress
            value={progress.done}
            max={Math.max(1, progress.of)}
            aria-label={say(`imports.progress.${progress.what}`)}
          />
        </div>
      )}
    </div>
  )
}

/** The connection broke while the file was sent: the rest of it is sent, and nothing twice. */
function GoOn({ now }: { now: Import }) {
  const { say } = useSpeech()
  const [sent, setSent] = useState(now.here.length)
  const goOn = useAct(async (file: File) => {
    if (!(await isSame(file, now))) throw new Error(say('imports.other_file'))
    await send(file, now, setSent)
    await told(
      api.POST('/api/imports/{import}/detections', {
        params: { path: { import: now.id } },
        body: { says: {} },
      }),
    )
    await outdated()
  })
  return (
    <section className="panel import-new">
      <p>{say('imports.incomplete', { here: sent, pieces: now.pieces })}</p>
      <Labelled label={say('imports.file.again')} hint={say('imports.file.again.hint')}>
        {field => (
          <input
            {...field}
            type="file"
            onChange={event => {
              const [file] = event.target.files ?? []
              if (file !== undefined) void goOn.run(file)
            }}
          />
        )}
      </Labelled>
      <Trouble of={goOn.refused} />
    </section>
  )
}

function Discard({ now }: { now: Import }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const discard = useAct(async () => {
    await told(api.DELETE('/api/imports/{import}', { params: { path: { import: now.id } } }))
    await go(paths.imports())
    await outdated()
  })
  return (
    <span>
      <ActButton onPress={() => void discard.run()}>{say('imports.discard')}</ActButton>
      <Trouble of={discard.refused} />
    </span>
  )
}
