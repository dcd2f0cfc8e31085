import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { type LabelSearch, paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Choice } from './fact/Choice.tsx'
import { QrCode } from './QrCode.tsx'
import './labels.css'

/** Labels on an A4 sheet: three across, eight down, each 70 x 37 mm. */
const SHEET = 24
const papers = ['sheet', 'single'] as const

/** Labels with a code that opens the asset on a phone, to be printed: on sheets of labels, or one by one. */
export function LabelsPage() {
  const { say } = useSpeech()
  const search = useSearch({ from: '/assets/labels' })
  const names = useRecordNames()
  const [paper, setPaper] = useState<(typeof papers)[number]>('sheet')
  const [free, setFree] = useState(1)
  const asked = search.assets !== undefined || search.site !== undefined
  const found = useQuery({
    queryKey: ['asset', 'labels', search],
    queryFn: () => told(api.GET('/api/labels', { params: { query: search } })),
    enabled: asked,
  })
  if (names === null || (asked && found.data === undefined))
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const { labels = [], more = false } = found.data ?? {}
  const skipped = paper === 'sheet' ? free - 1 : 0
  return (
    <>
      <Title of={say('label.title')} />
      <header className="head no-print">
        <div>
          <h1>{say('label.title')}</h1>
          <p className="muted">{say('label.about', { count: labels.length })}</p>
        </div>
        <button type="button" className="btn primary" onClick={() => print()}>
          {say('version.print')}
        </button>
      </header>
      <div className="panel label-choices no-print">
        {search.assets === undefined && <Place search={search} names={names} />}
        <Choice
          label={say('label.paper')}
          value={paper}
          onChange={next => setPaper(papers.find(one => one === next) ?? 'sheet')}
          options={papers.map(one => [one, say(`label.paper.${one}`)])}
        />
        {paper === 'sheet' && (
          <Choice
            label={say('label.first')}
            hint={say('label.first.hint')}
            value={String(free)}
            onChange={next => setFree(Number(next))}
            options={Array.from({ length: SHEET }, (_, at) => [String(at + 1), String(at + 1)])}
          />
        )}
      </div>
      {more && <p className="no-print">{say('label.more', { count: labels.length })}</p>}
      {asked && labels.length === 0 && <p className="muted no-print">{say('label.none')}</p>}
      <ul className={`labels ${paper}`}>
        {Array.from({ length: skipped }, (_, at) => (
          <li key={at} className="label used" aria-hidden="true" />
        ))}
        {labels.map(one => (
          <li key={one.id} className="label">
            <QrCode text={one.address} name={say('label.code', { tag: one.tag })} />
            <div>
              <b className="mono">{one.tag}</b>
              <span>{one.name || say(`asset.class.${one.class}`)}</span>
              <span className="where">{names.place(one.site, one.area)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where whose assets get their labels. */
function Place({ search: { site, area }, names }: { search: LabelSearch; names: Names }) {
  const { say, label } = useSpeech()
  const navigate = useNavigate()
  const places = names.sites.flatMap(one => [
    [one.id, label(one.label)] as const,
    ...one.areas.map(within => [`${one.id}/${within.id}`, names.place(one.id, within.id)] as const),
  ])
  return (
    <Choice
      label={say('label.of')}
      value={[site, area].filter(one => one !== undefined).join('/')}
      onChange={next => {
        const [to = '', within] = next.split('/')
        const search = within === undefined ? { site: to } : { site: to, area: within }
        void navigate({ ...paths.labels(to === '' ? {} : search), replace: true })
      }}
      options={[['', say('people.choose')], ...places]}
    />
  )
}
