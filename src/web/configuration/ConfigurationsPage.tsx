import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { type Configuration, type Report, reportsQuery } from './queries.ts'
import { SendReport } from './SendReport.tsx'
import { Because, Checksum, StateTag } from './Stands.tsx'
import './configuration.css'

/** What was seen to run otherwise than approved at a site, what explains it, and the reports that saw it. */
export function ConfigurationsPage() {
  const { say } = useSpeech()
  const names = useRecordNames()
  const { site } = useSearch({ from: '/assets/configurations' })
  const go = useNavigate()
  if (names === null) return <Loading />
  const shown = site ?? names.sites[0]?.id ?? ''
  return (
    <>
      <Title of={say('configuration.differences')} />
      <header className="head">
        <div>
          <h1>{say('configuration.differences')}</h1>
          <p className="muted">{say('configuration.differences.about')}</p>
        </div>
        <div className="row wrap">
          <Labelled label={say('asset.field.site')}>
            {field => (
              <select
                {...field}
                value={shown}
                onChange={event => void go(paths.configurations(event.target.value))}
              >
                {names.sites.map(({ id }) => (
                  <option key={id} value={id}>
                    {names.place(id, null)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        </div>
      </header>
      {shown !== '' && <OfSite key={shown} site={shown} names={names} />}
    </>
  )
}

function OfSite({ site, names }: { site: string; names: Names }) {
  const { say } = useSpeech()
  const found = useQuery(reportsQuery(site))
  if (found.data === undefined) return found.error === null ? <Loading /> : <Trouble of={found.error} />
  const { counts, differing, reports } = found.data
  return (
    <>
      <p role="status">
        {counts.all === 0 ? say('configuration.counts.none') : say('configuration.counts', counts)}
      </p>
      {counts.all > 0 && differing.length === 0 && (
        <p className="muted">{say('configuration.differences.none')}</p>
      )}
      {differing.length > 0 && <Differing all={differing} names={names} />}
      <section className="panel reports" aria-labelledby="reports">
        <div className="row between wrap">
          <h2 id="reports">{say('configuration.reports')}</h2>
          <SendReport site={site} names={names} />
        </div>
        {reports.length === 0 && <p className="muted">{say('configuration.reports.none')}</p>}
        <ul className="configurations">
          {reports.map(one => (
            <Reported key={one.id} of={one} zone={names.zone(site)} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Differing({ all, names }: { all: readonly Configuration[]; names: Names }) {
  const { say, language } = useSpeech()
  return (
    <ul className="panel differing">
      {all.map(one => (
        <li key={one.id}>
          <div className="row between wrap">
            <h2>
              <Link {...paths.asset(one.asset.id)} className="mono">
                {one.asset.tag}
              </Link>{' '}
              {one.name}{' '}
              <span className="muted small">
                {say(`configuration.kind.${one.kind}`)} · {names.place(one.site, one.asset.area)}
              </span>
            </h2>
            <StateTag state={one.state} />
          </div>
          <dl className="sides">
            <div>
              <dt className="muted small">{say('configuration.approved')}</dt>
              <dd>
                <b>{one.version}</b> <Checksum of={one.checksum} />
              </dd>
            </div>
            <div>
              <dt className="muted small">{say('configuration.running')}</dt>
              <dd>
                {one.seen?.version != null && <b>{one.seen.version} </b>}
                <Checksum of={one.seen?.checksum ?? ''} />
                <br />
                <span className="muted small">
                  {say('configuration.seen', {
                    since: sayMoment(language, one.seen?.since ?? '', names.zone(one.site)),
                    at: sayMoment(language, one.seen?.at ?? '', names.zone(one.site)),
                    source: one.seen?.source ?? '',
                  })}
                </span>
              </dd>
            </div>
          </dl>
          <Because of={one} />
        </li>
      ))}
    </ul>
  )
}

type Reporting = { of: Report; zone: string }

function Reported({ of: { source, at, by, unknown, ...counts }, zone }: Reporting) {
  const { say, language } = useSpeech()
  return (
    <li>
      <p>
        <b>{source}</b>{' '}
        <span className="muted small">
          {sayMoment(language, at, zone)} {by}
        </span>
      </p>
      <p className="small">{say('configuration.report.said', counts)}</p>
      {unknown.length > 0 && (
        <details className="small">
          <summary>{say('configuration.report.unknown', { n: unknown.length })}</summary>
          <ul>
            {unknown.map(({ line, asset, program, why }) => (
              <li key={line}>
                {say('configuration.report.line', { line, asset, program })}:{' '}
                <span className="muted">{say(`configuration.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
