import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { emptyPlan } from '#rules/network/plan/edit.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { type NetworkSearch, paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { Loading } from '../shell/Trouble.tsx'
import { ConduitDetails } from './ConduitDetails.tsx'
import { DraftBar } from './DraftBar.tsx'
import { OpenFile, SaveFiles } from './Files.tsx'
import { ConduitForm } from './form/ConduitForm.tsx'
import { ZoneForm } from './form/ZoneForm.tsx'
import { Picture } from './picture/Picture.tsx'
import { planIn, type Shown } from './plan.ts'
import { type Network, networkQuery, saveDraft, type ZonedAsset, zonedQuery } from './queries.ts'
import { Tables } from './Tables.tsx'
import { ZoneDetails } from './ZoneDetails.tsx'
import './network.css'

const route = getRouteApi('/sites/$site/network')

/** The zones and conduits of a site: what is in force, its draft, as a picture and as tables. */
export function NetworkPage() {
  const { say } = useSpeech()
  const { site } = route.useParams()
  const network = useQuery(networkQuery(site))
  const assets = useQuery(zonedQuery(site))
  const names = useRecordNames()
  if (network.data === undefined || assets.data === undefined || names === null)
    return (
      <>
        <Title of={say('network.title')} />
        {(network.error ?? assets.error) === null ? (
          <Loading />
        ) : (
          <Trouble of={network.error ?? assets.error} />
        )}
      </>
    )
  return <Page key={site} {...{ site, names }} network={network.data} assets={assets.data} />
}

type Props = { site: string; network: Network; assets: readonly ZonedAsset[]; names: Names }

function Page({ site, network, assets, names }: Props) {
  const { say, language } = useSpeech()
  const search = route.useSearch()
  const go = useNavigate()
  const mayNot = useMayNot('network.draft')
  const { inForce, draft } = network
  const isDraft = draft !== null && (search.of === 'draft' || inForce === null)
  const content = isDraft ? draft.content : inForce?.content
  const plan = useMemo(() => (content === undefined ? emptyPlan : planIn(content)), [content])
  const siteName = names.place(site, null)
  const show = (next: NetworkSearch) =>
    void go({ ...paths.network(site, { ...(isDraft && { of: 'draft' }), ...next }), resetScroll: false })
  const onZone = (zone: string | null) => show(zone === null ? {} : { zone })
  const onConduit = (conduit: string) => show({ conduit })
  const save: Shown['save'] = next => saveDraft(site, draft?.rev ?? 0, next)
  const shown: Shown = { site, siteName, plan, isDraft, network, assets, names, mayNot, save }
  const opening = useAct(async () => {
    await save(plan)
    await go(paths.network(site, { of: 'draft' }))
  })
  const zone = plan.zones.find(({ id }) => id === search.zone)
  const conduit = plan.conduits.find(({ id }) => id === search.conduit)
  const [current] = network.versions
  return (
    <>
      <Title of={say('network.of', { site: siteName })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {siteName}
          </p>
          <h1>{say('network.of', { site: siteName })}</h1>
          <p className="muted">{say('network.about')}</p>
          {inForce !== null && (
            <p className="small">
              {say('network.since', { number: inForce.number, at: sayDay(language, inForce.since) })}{' '}
              {current?.decision != null && (
                <Link {...paths.decision(current.decision.id)}>
                  {say('network.by', { decision: `D-${current.decision.number}` })}
                </Link>
              )}
            </p>
          )}
        </div>
        <div className="row wrap">
          <Link {...paths.perimeter(site)} className="btn">
            {say('perimeter.title')}
          </Link>
          {inForce !== null && (
            <Link {...paths.traffic(site)} className="btn">
              {say('traffic.page.link')}
            </Link>
          )}
          {inForce !== null && draft !== null && (
            <fieldset className="plain-set row network-which" aria-label={say('network.which')}>
              <ActButton look="state" pressed={!isDraft} onPress={() => void go(paths.network(site))}>
                {say('network.in_force')}
              </ActButton>
              <ActButton
                look="state"
                pressed={isDraft}
                onPress={() => void go(paths.network(site, { of: 'draft' }))}
              >
                {say('network.draft')}
              </ActButton>
            </fieldset>
          )}
          {inForce !== null && draft === null && (
            <ActButton look="primary" refusal={mayNot} onPress={() => void opening.run()}>
              {say('network.open_draft')}
            </ActButton>
          )}
        </div>
      </header>
      <Trouble of={opening.refused} />
      {plan.zones.length === 0 ? (
        <Empty shown={shown} onDone={() => void go(paths.network(site, { of: 'draft' }))} />
      ) : (
        <>
          {isDraft && (
            <DraftBar {...{ shown, onZone, onConduit }} onGone={() => void go(paths.network(site))} />
          )}
          <Tools shown={shown} onZone={onZone} onConduit={onConduit} />
          <div className="network-view">
            <Picture
              shown={shown}
              zone={zone?.id}
              conduit={conduit?.id}
              onZone={onZone}
              onConduit={onConduit}
            />
            <aside className="panel network-side" aria-live="polite">
              {zone !== undefined && <ZoneDetails {...{ shown, zone, onZone, onConduit }} />}
              {conduit !== undefined && <ConduitDetails {...{ shown, conduit, onZone, onConduit }} />}
              {zone === undefined && conduit === undefined && (
                <p className="muted">{say('network.no_selection')}</p>
              )}
            </aside>
          </div>
          <Tables {...{ shown, onZone, onConduit }} />
          <Versions network={network} />
        </>
      )}
    </>
  )
}

/** Nothing is agreed, and nothing is drawn. */
function Empty({ shown, onDone }: { shown: Shown; onDone: () => void }) {
  const { say } = useSpeech()
  const [adding, setAdding] = useState(false)
  return (
    <section className="panel network-empty">
      <p>{say('network.none')}</p>
      <p className="muted">{say('network.none.how')}</p>
      <div className="row wrap">
        <ActButton look="primary" refusal={shown.mayNot} onPress={() => setAdding(true)}>
          {say('network.zone.first')}
        </ActButton>
        <OpenFile shown={shown} onDone={onDone} />
      </div>
      {adding && <ZoneForm shown={shown} onClose={() => setAdding(false)} onDone={onDone} />}
    </section>
  )
}

type ToolProps = { shown: Shown; onZone: (zone: string) => void; onConduit: (conduit: string) => void }

function Tools({ shown, onZone, onConduit }: ToolProps) {
  const { say } = useSpeech()
  const [adding, setAdding] = useState<'zone' | 'conduit' | null>(null)
  const close = () => setAdding(null)
  const few = shown.plan.zones.length < 2 ? say('network.conduit.two') : null
  return (
    <div className="row wrap network-acts">
      {shown.isDraft && (
        <>
          <ActButton refusal={shown.mayNot} onPress={() => setAdding('zone')}>
            {say('network.zone.add')}
          </ActButton>
          <ActButton refusal={shown.mayNot ?? few} onPress={() => setAdding('conduit')}>
            {say('network.conduit.add')}
          </ActButton>
          <OpenFile shown={shown} onDone={() => undefined} />
        </>
      )}
      <SaveFiles shown={shown} />
      {adding === 'zone' && <ZoneForm shown={shown} onClose={close} onDone={onZone} />}
      {adding === 'conduit' && <ConduitForm shown={shown} onClose={close} onDone={onConduit} />}
    </div>
  )
}

function Versions({ network }: { network: Network }) {
  const { say, language } = useSpeech()
  if (network.versions.length === 0) return null
  return (
    <section className="panel network-table" aria-labelledby="network-versions">
      <h2 id="network-versions">{say('network.versions')}</h2>
      <ul>
        {network.versions.map(({ number, since, decision }) => (
          <li key={number}>
            {number}, {sayDay(language, since)}{' '}
            {decision !== null && (
              <Link {...paths.decision(decision.id)}>
                D-{decision.number} {decision.title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
