import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isSettled } from '#rules/network/checks/standing.ts'
import { networkQuery } from '../network/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { Loading } from '../shell/Trouble.tsx'
import { SitePages } from '../sites/SitePages.tsx'
import { FlowsFound } from './FlowsFound.tsx'
import { checkQuery, checksQuery, raiseFound, sendCheck } from './queries.ts'
import { RulesFound } from './RulesFound.tsx'
import './traffic.css'

/** As far back as logs are asked for. */
const MOST_DAYS = 3_650

const route = getRouteApi('/sites/$site/traffic')

/** What the network of a site does, and what its firewalls let through, beside what is agreed (PLANT-8). */
export function TrafficPage() {
  const { say, language } = useSpeech()
  const { site } = route.useParams()
  const { check } = route.useSearch()
  const names = useRecordNames()
  const checks = useQuery(checksQuery(site))
  const inForce = useQuery({ ...networkQuery(site), select: network => network.inForce })
  const trouble = checks.error ?? inForce.error
  if (trouble !== null) return <Trouble of={trouble} />
  if (names === null || checks.data === undefined || inForce.data === undefined) return <Loading />
  const chosen = check ?? checks.data[0]?.id
  const siteName = names.place(site, null)
  return (
    <>
      <Title of={say('traffic.page.of', { site: siteName })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {siteName}
          </p>
          <h1>{say('traffic.page.of', { site: siteName })}</h1>
          <p className="muted">{say('traffic.page.about')}</p>
        </div>
      </header>
      <SitePages site={site} name={siteName} at="traffic" />
      <NewCheck site={site} mayNot={inForce.data === null ? say('network.none_in_force') : null} />
      {checks.data.length === 0 ? (
        <p className="muted">{say('traffic.page.none')}</p>
      ) : (
        <>
          <h2>{say('traffic.page.checks')}</h2>
          <ul className="panel traffic-checks">
            {checks.data.map(({ id, kind, name, at, by, unexpected }) => (
              <li key={id}>
                <Link
                  {...paths.traffic(site, { check: id })}
                  aria-current={id === chosen ? 'true' : undefined}
                >
                  {name}
                </Link>
                <span className="small muted">{say(`traffic.kind.${kind}`)}</span>
                <span className={unexpected > 0 ? 'tag late' : 'tag'}>
                  {unexpected > 0
                    ? say(`traffic.unexpected.${kind}`, { count: unexpected })
                    : say('traffic.as_agreed')}
                </span>
                <span className="small faint">
                  {sayMoment(language, at, names.zone(site))}, {by}
                </span>
              </li>
            ))}
          </ul>
          {chosen !== undefined && <Shown key={chosen} site={site} check={chosen} names={names} />}
        </>
      )}
    </>
  )
}

function NewCheck({ site, mayNot }: { site: string; mayNot: string | null }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const [kind, setKind] = useState<'flows' | 'rules'>('flows')
  const [days, setDays] = useState('90')
  const [file, setFile] = useState<File | null>(null)
  const refusal = useMayNot('network.check')
  const sending = useAct(async () => {
    if (file === null) return
    const check = await sendCheck(site, kind, file, days)
    await go(paths.traffic(site, { check }))
  })
  const isDays = /^\d{1,4}$/.test(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS
  const wrong =
    file === null
      ? say('traffic.file.missing')
      : file.size === 0
        ? say('table.empty')
        : isDays
          ? null
          : say('traffic.days.wrong', { most: MOST_DAYS })
  return (
    <form
      className="panel traffic-new"
      onSubmit={event => {
        event.preventDefault()
        if (refusal === null && mayNot === null && wrong === null) void sending.run()
      }}
    >
      <fieldset className="plain-set">
        <legend>{say('traffic.page.what')}</legend>
        {(['flows', 'rules'] as const).map(one => (
          <label key={one} className="tick">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {say(`traffic.kind.${one}`)}{' '}
              <span className="small muted">{say(`traffic.kind.${one}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Labelled label={say('traffic.file')}>
        {field => (
          <input {...field} type="file" onChange={event => setFile(event.target.files?.[0] ?? null)} />
        )}
      </Labelled>
      {kind === 'flows' && (
        <TextField
          label={say('traffic.days')}
          hint={say('traffic.days.hint')}
          value={days}
          onChange={setDays}
        />
      )}
      <Trouble of={sending.refused} />
      <div className="row wrap">
        <ActButton submit look="primary" refusal={refusal ?? mayNot ?? wrong}>
          {say('traffic.check')}
        </ActButton>
        <span role="status" className="small">
          {sending.busy && say('traffic.checking')}
        </span>
      </div>
    </form>
  )
}

/** All that nothing explains becomes one finding. */
function RaiseAll({ site, check, count }: { site: string; check: string; count: number }) {
  const { say } = useSpeech()
  const refusal = useMayNot('network.raise')
  const raising = useAct(() => raiseFound(site, check))
  return (
    <div className="row wrap traffic-all">
      <ActButton refusal={refusal} onPress={() => void raising.run()}>
        {say('traffic.raise_all', { count })}
      </ActButton>
      <span className="small muted">{say('traffic.raise_all.about')}</span>
      <Trouble of={raising.refused} />
    </div>
  )
}

function Shown({ site, check, names }: { site: string; check: string; names: Names }) {
  const { say, language } = useSpeech()
  const { data, error } = useQuery(checkQuery(site, check))
  const plan = useQuery({ ...networkQuery(site), select: ({ inForce }) => inForce?.content }).data
  if (data === undefined) return error === null ? <Loading /> : <Trouble of={error} />
  const { found, name, at, standing, scanStanding } = data
  const props = { site, names, standing, ...(plan !== undefined && { plan }) }
  const open = [...standing, ...scanStanding].filter(one => !isSettled(one)).length
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{name}</h2>
      <p className="small muted">
        {say('traffic.checked', {
          at: sayMoment(language, at, names.zone(site)),
          who: data.by,
          number: data.plan,
        })}
      </p>
      {open > 0 && <RaiseAll site={site} check={check} count={open} />}
      {found.kind === 'flows' ? (
        <FlowsFound found={found} scanStanding={scanStanding} {...props} />
      ) : (
        <RulesFound found={found} {...props} />
      )}
    </section>
  )
}
