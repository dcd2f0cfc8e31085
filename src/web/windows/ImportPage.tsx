import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { api, told } from '../api/client.ts'
import { sitesQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Found, type Reading } from './Found.tsx'
import './windows.css'

const route = getRouteApi('/windows/import')

/** A calendar file becomes windows and blackouts of a site: first it is shown what each event would be. */
export function ImportPage() {
  const { say, label } = useSpeech()
  const { site: id } = route.useSearch()
  const sites = useQuery(sitesQuery)
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ file: string; reading: Reading } | null>(null)
  const site = sites.data?.find(one => one.id === id) ?? sites.data?.[0]
  const open = useAct(async (file: File) => {
    setRead(null)
    const body = { site: site?.id ?? '', text: await file.text() }
    const reading = await told(api.POST('/api/windows/readings', { body }))
    setRead({ file: file.name, reading })
  })
  if (site === undefined) return sites.error === null ? <Loading /> : <PageUnread of={sites.error} />
  return (
    <>
      <Title of={say('windows.import.title')} />
      <p className="crumbs">
        <Link {...paths.windows({ site: site.id })}>{say('windows.title')}</Link>
      </p>
      <header className="head">
        <div>
          <h1>{say('windows.import.title')}</h1>
          <p className="muted">{say('windows.import.about', { site: label(site.label) })}</p>
        </div>
        <button
          type="button"
          className={read === null ? 'btn primary' : 'btn'}
          aria-busy={open.busy}
          onClick={() => input.current?.click()}
        >
          {say('windows.import.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".ics,text/calendar"
          aria-label={say('windows.import.choose')}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            target.value = ''
            if (file !== undefined) void open.run(file)
          }}
        />
      </header>
      <Trouble of={open.refused} />
      {read !== null && <Found key={read.file} site={site} file={read.file} reading={read.reading} />}
    </>
  )
}
