import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { perimeterKinds } from '#rules/perimeter/perimeter.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { SitePages } from '../sites/SitePages.tsx'
import { AddEntry } from './EntryForm.tsx'
import { Guards } from './Guards.tsx'
import { type Entry, perimeterQuery } from './queries.ts'
import { Standards } from './Standards.tsx'
import { StateTag } from './StateTag.tsx'
import './perimeter.css'

const route = getRouteApi('/sites/$site/perimeter')

/** What separates the networks of a site and leads through, and how it stands to its standards (PLANT-9). */
export function PerimeterPage() {
  const { say } = useSpeech()
  const { site } = route.useParams()
  const { kind = '' } = route.useSearch()
  const go = useNavigate()
  const names = useRecordNames()
  const found = useQuery(perimeterQuery(site))
  if (found.error !== null) return <Trouble of={found.error} />
  if (names === null || found.data === undefined) return <Loading />
  const { entries, owner } = found.data
  const shown = entries.filter(one => kind === '' || one.kind === kind)
  const siteName = names.place(site, null)
  return (
    <>
      <Title of={say('perimeter.of', { site: siteName })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {siteName}
          </p>
          <h1>{say('perimeter.of', { site: siteName })}</h1>
          <p className="muted">{say('perimeter.about')}</p>
          <p className="small">
            {owner === null
              ? say('perimeter.owner.none')
              : say('perimeter.owner', { owner: names.fn(owner) })}
          </p>
        </div>
        <div className="row wrap">
          {entries.length > 0 && (
            <a className="btn" href={`/api/sites/${site}/perimeter/export`} download>
              {say('perimeter.save')}
            </a>
          )}
          <AddEntry site={site} standards={found.data.standards} />
        </div>
      </header>
      <SitePages site={site} name={siteName} at="perimeter" />
      {entries.length === 0 ? (
        <p className="muted">{say('perimeter.none')}</p>
      ) : (
        <>
          <div className="row between wrap perimeter-bar">
            <Labelled label={say('perimeter.kinds')}>
              {field => (
                <select
                  {...field}
                  value={kind}
                  onChange={({ target: { value } }) =>
                    void go(paths.perimeter(site, value === '' ? {} : { kind: value }))
                  }
                >
                  <option value="">{say('perimeter.kinds.all')}</option>
                  {perimeterKinds.map(one => (
                    <option key={one} value={one}>
                      {say(`perimeter.kind.${one}`)}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            <p role="status" className="muted">
              {shown.length === 0
                ? say('perimeter.none.kind')
                : say('perimeter.counts', {
                    all: shown.length,
                    deviating: shown.filter(({ state }) => state === 'deviates').length,
                  })}
            </p>
          </div>
          {shown.length > 0 && <Entries site={site} entries={shown} />}
        </>
      )}
      <Standards site={site} standards={found.data.standards} />
    </>
  )
}

function Entries({ site, entries }: { site: string; entries: readonly Entry[] }) {
  const { say } = useSpeech()
  return (
    <section className="panel perimeter-table">
      <table aria-label={say('perimeter.title')}>
        <thead>
          <tr>
            <th scope="col">{say('perimeter.name')}</th>
            <th scope="col">{say('perimeter.kind')}</th>
            <th scope="col">{say('perimeter.guards')}</th>
            <th scope="col">{say('perimeter.standard')}</th>
            <th scope="col">{say('perimeter.state')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.id}>
              <th scope="row">
                <Link {...paths.perimeterEntry(site, entry.id)}>{entry.name}</Link>
              </th>
              <td data-label={say('perimeter.kind')}>{say(`perimeter.kind.${entry.kind}`)}</td>
              <td data-label={say('perimeter.guards')}>
                <Guards site={site} entry={entry} />
              </td>
              <td data-label={say('perimeter.standard')}>
                {entry.standard?.name ?? <span className="muted">{say('perimeter.standard.none')}</span>}
              </td>
              <td data-label={say('perimeter.state')}>
                <StateTag state={entry.state} />
                {entry.requirements.length > 0 && (
                  <span className="small muted perimeter-tally">
                    {say('perimeter.tally', {
                      met: entry.requirements.filter(({ state }) => state === 'met').length,
                      all: entry.requirements.length,
                    })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
