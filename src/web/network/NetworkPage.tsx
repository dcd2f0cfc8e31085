import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { emptyPlan } from '#rules/network/plan/edit.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay, sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { type NetworkSearch, paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { SitePages } from '../sites/SitePages.tsx'
import { ConduitDetails } from './ConduitDetails.tsx'
import { DraftBar } from './DraftBar.tsx'
import { OpenFile, SaveFiles } from './Files.tsx'
import { ConduitForm } from './form/ConduitForm.tsx'
import { PlaceDialog } from './form/PlaceDialog.tsx'
import { ZoneForm } from './form/ZoneForm.tsx'
import { LooseDetails } from './LooseDetails.tsx'
import { Picture } from './picture/Picture.tsx'
import { planIn, type Shown } from './plan.ts'
import {
  type Network,
  networkQuery,
  saveDraft,
  versionQuery,
  type ZonedAsset,
  zonedQuery,
} from './queries.ts'
import { useSeen } from './seen.ts'
import { Tables } from './Tables.tsx'
import { PastBar, Versions } from './Versions.tsx'
import { ZoneDetails } from './ZoneDetails.tsx'
import './network.css'

const route = getRouteApi('/sites/$site/network')

/** The zones and conduits of a site: what is in force, its draft, as a picture and as tables. */
export function NetworkPage() {
  const { site } = route.useParams()
  const network = useQuery(networkQuery(site))
  const assets = useQuery(zonedQuery(site))
  const names = useRecordNames()
  const error = network.error ?? assets.error
  if (network.data === undefined || assets.data === undefined || names === null)
    return error === null ? <Loading /> : <PageUnread of={error} />
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
  const version = typeof search.of === 'number' && !isDraft ? search.of : null
  const past = useQuery({ ...versionQuery(site, version ?? 0), enabled: version !== null })
  const content = isDraft ? draft.content : version === null ? inForce?.content : past.data?.content
  const plan = useMemo(() => (content === undefined ? emptyPlan : planIn(content)), [content])
  const siteName = names.place(site, null)
  const isSeen = search.seen !== 'no'
  const seen = useSeen(site, plan, isSeen && version === null)
  const show = useCallback(
    (next: NetworkSearch) => {
      const kept = {
        ...(search.of !== undefined && { of: search.of }),
        ...(!isSeen && { seen: 'no' as const }),
      }
      void go({ ...paths.network(site, { ...kept, ...next }), resetScroll: false })
    },
    [go, site, search.of, isSeen],
  )
  const onZone = useCallback((zone: string | null) => show(zone === null ? {} : { zone }), [show])
  const onConduit = useCallback((conduit: string) => show({ conduit }), [show])
  const onLine = useCallback(
    (line: string) => show(line.includes('~') ? { between: line } : { conduit: line }),
    [show],
  )
  const save: Shown['save'] = next => saveDraft(site, draft?.rev ?? 0, next)
  const shown: Shown = {
    ...{ site, siteName, plan, isDraft, version, network, assets, names, seen, mayNot, save },
  }
  const opening = useAct(async () => {
    await save(plan)
    await go(paths.network(site, { of: 'draft' }))
  })
  const zone = plan.zones.find(({ id }) => id === search.zone)
  const conduit = plan.conduits.find(({ id }) => id === search.conduit)
  const between = seen?.of?.loose.find(({ id }) => id === search.between)
  const [current] = network.versions
  // The tables come once the picture is there, so that it can be worked with at once.
  const isThere = useDeferredValue(true, false)
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
          {inForce !== null && draft !== null && (
            <fieldset className="plain-set row network-which" aria-label={say('network.which')}>
              <ActButton
                look="state"
                pressed={!isDraft && version === null}
                onPress={() => void go(paths.network(site))}
              >
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
      <SitePages site={site} name={siteName} at="network" />
      <Trouble of={opening.refused} />
      {version !== null && past.data === undefined ? (
        past.error === null ? (
          <Loading />
        ) : (
          <Trouble of={past.error} />
        )
      ) : plan.zones.length === 0 ? (
        <Empty shown={shown} onDone={() => void go(paths.network(site, { of: 'draft' }))} />
      ) : (
        <>
          {version !== null && <PastBar {...{ shown, version, onZone, onConduit }} />}
          {isDraft && (
            <DraftBar {...{ shown, onZone, onConduit }} onGone={() => void go(paths.network(site))} />
          )}
          <Tools shown={shown} onZone={onZone} onConduit={onConduit} />
          <div className="network-view">
            <Picture
              shown={shown}
              zone={zone?.id}
              line={conduit?.id ?? between?.id}
              onZone={onZone}
              onLine={onLine}
            >
              {version === null && (
                <SeenSwitch
                  shown={shown}
                  isShown={isSeen}
                  onPress={() => {
                    const { seen: _, ...rest } = search
                    void go({
                      ...paths.network(site, isSeen ? { ...rest, seen: 'no' } : rest),
                      resetScroll: false,
                    })
                  }}
                />
              )}
            </Picture>
            <aside className="panel network-side" aria-live="polite">
              {zone !== undefined && <ZoneDetails {...{ shown, zone, onZone, onConduit }} />}
              {conduit !== undefined && <ConduitDetails {...{ shown, conduit, onZone, onConduit }} />}
              {between !== undefined && <LooseDetails {...{ shown, between, onZone, onConduit }} />}
              {zone === undefined && conduit === undefined && between === undefined && (
                <p className="muted">{say('network.no_selection')}</p>
              )}
            </aside>
          </div>
          {isThere && <Tables {...{ plan, assets, names, onZone, onLine }} seen={seen?.of ?? null} />}
          <Versions network={network} site={site} />
        </>
      )}
    </>
  )
}

/** Whether what the network does is drawn beside what is agreed, and by which log. */
function SeenSwitch({ shown, isShown, onPress }: { shown: Shown; isShown: boolean; onPress: () => void }) {
  const { say, language } = useSpeech()
  const { seen, site, names } = shown
  return (
    <>
      <ActButton
        look="state"
        pressed={seen !== null && isShown}
        refusal={seen === null ? say('network.seen.none') : null}
        onPress={onPress}
      >
        {say('network.seen')}
      </ActButton>
      {seen !== null && isShown && (
        <span className="small muted">
          <Link {...paths.traffic(site, { check: seen.check })}>
            {say('network.seen.of', { name: seen.name, at: sayMoment(language, seen.at, names.zone(site)) })}
          </Link>
          {seen.more > 0 && ` ${say('network.seen.more', { count: seen.more })}`}
        </span>
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
  const [adding, setAdding] = useState<'zone' | 'conduit' | 'place' | null>(null)
  const mayNotPlace = useMayNot('assets.change')
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
      {shown.version === null && (
        <ActButton look="small" refusal={mayNotPlace} onPress={() => setAdding('place')}>
          {say('network.place')}
        </ActButton>
      )}
      <SaveFiles shown={shown} />
      {adding === 'place' && <PlaceDialog shown={shown} onClose={close} />}
      {adding === 'zone' && <ZoneForm shown={shown} onClose={close} onDone={onZone} />}
      {adding === 'conduit' && <ConduitForm shown={shown} onClose={close} onDone={onConduit} />}
    </div>
  )
}
