import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { LARGEST_FILE } from '#rules/plant/import/import.ts'
import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { importsQuery, outdated } from './queries.ts'
import { send } from './send.ts'
import './import.css'

/** Lists of assets come in from files: a new one, and those that came before. */
export function ImportsPage() {
  const { say, language } = useSpeech()
  const names = useRecordNames()
  const found = useQuery(importsQuery(language))
  if (names === null || found.data === undefined)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return (
    <>
      <Title of={say('imports.title')} />
      <header className="head">
        <div>
          <h1>{say('imports.title')}</h1>
          <p className="muted">{say('imports.about')}</p>
        </div>
        <Link {...paths.differences()} className="btn">
          {say('differences.title')}
        </Link>
      </header>
      <NewImport names={names} />
      <h2>{say('imports.before')}</h2>
      {found.data.length === 0 && <p className="muted">{say('imports.none')}</p>}
      <ul className="panel imports">
        {found.data.map(one => (
          <li key={one.id}>
            <Link {...paths.import(one.id)}>{one.name}</Link>
            <span className="small muted">
              {names.place(one.site, null)} · {say(`imports.kind.${one.kind}`)} · {one.source}
            </span>
            <span className="small">{say(`imports.state.${one.state}`)}</span>
            <span className="small faint">{sayMoment(language, one.at)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function NewImport({ names }: { names: Names }) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const [site, setSite] = useState(names.sites[0]?.id ?? '')
  const [kind, setKind] = useState<'list' | 'observed'>('list')
  const [complete, setComplete] = useState(false)
  const [source, setSource] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState<{ done: number; of: number } | null>(null)
  const mayNot = useMayNot(kind === 'list' ? 'assets.import' : 'assets.observe')
  const start = useAct(async () => {
    if (file === null) return
    const id = crypto.randomUUID()
    await told(
      api.POST('/api/imports', {
        body: {
          import: id,
          site,
          kind,
          complete,
          source: source.trim() || file.name,
          name: file.name,
          size: file.size,
        },
      }),
    )
    const row = await told(api.GET('/api/imports/{import}', { params: { path: { import: id } } }))
    setSent({ done: 0, of: row.pieces })
    await send(file, row, done => setSent({ done, of: row.pieces }))
    await told(
      api.POST('/api/imports/{import}/detections', { params: { path: { import: id } }, body: { says: {} } }),
    )
    await outdated()
    await go(paths.import(id))
  })
  const wrong =
    file === null
      ? say('imports.file.missing')
      : file.size === 0
        ? say('table.empty')
        : file.size > LARGEST_FILE
          ? say('imports.file.large')
          : null
  return (
    <form
      className="panel import-new"
      onSubmit={event => {
        event.preventDefault()
        if (mayNot === null && wrong === null) void start.run()
      }}
    >
      <fieldset className="plain-set">
        <legend>{say('imports.kind')}</legend>
        {(['list', 'observed'] as const).map(one => (
          <label key={one} className="tick">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {say(`imports.kind.${one}`)}{' '}
              <span className="small muted">{say(`imports.kind.${one}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="import-fields">
        <Labelled label={say('asset.field.site')}>
          {field => (
            <select {...field} value={site} onChange={event => setSite(event.target.value)}>
              {names.sites.map(each => (
                <option key={each.id} value={each.id}>
                  {label(each.label)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <TextField
          label={say('imports.source')}
          hint={say('imports.source.hint')}
          value={source}
          onChange={setSource}
        />
        <Labelled label={say('imports.file')} hint={say('imports.file.hint')}>
          {field => (
            <input {...field} type="file" onChange={event => setFile(event.target.files?.[0] ?? null)} />
          )}
        </Labelled>
      </div>
      <label className="tick">
        <input type="checkbox" checked={complete} onChange={event => setComplete(event.target.checked)} />
        <span>
          {say('imports.complete')} <span className="small muted">{say('imports.complete.about')}</span>
        </span>
      </label>
      <Trouble of={start.refused} />
      <p role="status" className="small">
        {sent !== null && say('imports.sending', sent)}
      </p>
      <p>
        <ActButton look="primary" onPress={() => void start.run()} refusal={mayNot ?? wrong}>
          {say('imports.start')}
        </ActButton>
      </p>
    </form>
  )
}
