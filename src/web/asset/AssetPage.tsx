import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ConfigurationsOf } from '../configuration/ConfigurationsOf.tsx'
import { NowCard } from '../constraint/NowCard.tsx'
import { Approvals } from '../decision/use/Approvals.tsx'
import { Timeline } from '../ledger/Timeline.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { PerimeterOf } from '../perimeter/PerimeterOf.tsx'
import { RoomsOf } from '../room/RoomsOf.tsx'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { AssetHead } from './AssetHead.tsx'
import { Attachments } from './Attachments.tsx'
import { Criticality } from './Criticality.tsx'
import { FindingsOf } from './FindingsOf.tsx'
import { Facts } from './fact/Facts.tsx'
import { Support } from './fact/Support.tsx'
import { Near } from './Near.tsx'
import { useMayNotThere } from './owner.ts'
import { type Asset, assetQuery } from './queries.ts'
import { WhoDecides } from './WhoDecides.tsx'
import './asset.css'

/** An asset: what the authoritative list says of it, who decides about it, and what happened to it. */
export function AssetPage() {
  const { asset } = useParams({ from: '/assets/$asset' })
  const found = useQuery(assetQuery(asset))
  const names = useRecordNames()
  if (found.data === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return <Whole key={asset} asset={found.data} names={names} />
}

function Whole({ asset, names }: { asset: Asset; names: Names }) {
  const { say } = useSpeech()
  const mayNot = useMayNotThere('asset.change', asset, names)
  const mayNotDecide = useMayNotThere('constraint.set', asset, names)
  const all = { asset, names, mayNot }
  return (
    <>
      <Title of={`${asset.tag} ${asset.name}`.trim()} />
      <AssetHead {...all} />
      <NowCard asset={asset.id} mayNot={mayNotDecide} />
      <Approvals asset={asset} />
      <div className="asset-columns">
        <div className="stack">
          <WhoDecides asset={asset} names={names} />
          <Criticality asset={asset} names={names} />
          <ConfigurationsOf asset={asset} names={names} />
          <div className="asset-groups">
            <Facts group="identity" {...all} />
            <Facts group="place" hidden={['parent', 'partner']} {...all} />
            <Facts group="support" hidden={['firmware', 'os', 'support']} {...all}>
              <Support asset={asset} />
            </Facts>
            <Facts group="network" {...all}>
              <PerimeterOf site={asset.site} of={one => one.asset?.id === asset.id} />
            </Facts>
            <Facts group="change" {...all} />
            <Facts group="backup" {...all} />
            <Facts group="systems" {...all} />
            <Facts group="notes" {...all} />
          </div>
        </div>
        <div className="stack">
          <Near asset={asset} />
          <RoomsOf asset={asset.id} />
          <FindingsOf asset={asset} names={names} />
          <section className="panel asset-facts" aria-label={say('attachment.title')}>
            <Attachments of={{ asset: asset.id }} mayNot={mayNot} />
          </section>
          <Timeline kind="asset" subject={asset.id} />
        </div>
      </div>
    </>
  )
}
