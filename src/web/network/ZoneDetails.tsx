import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dropZone } from '#rules/network/plan/edit.ts'
import { type PlanZone, zoneLabel } from '#rules/network/plan/plan.ts'
import { sayLevel } from '#words/network/figure.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { PerimeterOf } from '../perimeter/PerimeterOf.tsx'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'
import { AssetsDialog } from './form/AssetsDialog.tsx'
import { ConduitForm } from './form/ConduitForm.tsx'
import { LevelsTable } from './form/LevelsField.tsx'
import { ZoneForm } from './form/ZoneForm.tsx'
import type { Shown } from './plan.ts'
import { SeenLines } from './SeenLines.tsx'

/** As many assets as are named; all stand in the list. */
const NAMED = 12

type Props = {
  shown: Shown
  zone: PlanZone
  onZone: (zone: string | null) => void
  onConduit: (conduit: string) => void
}

/** What is agreed of a zone, what lies in it, and what leads to it. */
export function ZoneDetails({ shown, zone, onZone, onConduit }: Props) {
  const { say, label, language } = useSpeech()
  const { plan, isDraft, mayNot, names, assets, site } = shown
  const [doing, setDoing] = useState<'change' | 'drop' | 'conduit' | 'assets' | null>(null)
  const mayNotPut = useMayNot('assets.change')
  const inside = assets.filter(one => one.zone === zone.id)
  const conduits = plan.conduits.filter(({ from, to }) => from === zone.id || to === zone.id)
  const other = ({ from, to }: { from: string; to: string }) => {
    const id = from === zone.id ? to : from
    return label(zoneLabel(plan, id))
  }
  const close = () => setDoing(null)
  return (
    <section className="network-details" aria-label={`${say('network.zone')}: ${label(zone.label)}`}>
      <h2>{label(zone.label)}</h2>
      <p className="muted">
        {sayLevel(language, zone.level)}{' '}
        {zone.marks.map(mark => (
          <span key={mark} className="tag">
            {say(`network.mark.${mark}`)}
          </span>
        ))}
      </p>
      {zone.note !== undefined && <p>{zone.note}</p>}
      <dl className="facts">
        <dt>{say('network.field.owner')}</dt>
        <dd>{zone.owner === undefined ? say('network.field.owner.none') : names.fn(zone.owner)}</dd>
        <dt>{say('network.field.prefixes.short')}</dt>
        <dd className="mono">{zone.prefixes.join(', ') || '–'}</dd>
        <dt>{say('network.field.assets')}</dt>
        <dd>
          {inside.length === 0 && say('network.field.assets.none')}
          {inside.slice(0, NAMED).map(one => (
            <span key={one.id}>
              <Link {...paths.asset(one.id)} className="mono">
                {one.tag}
              </Link>{' '}
            </span>
          ))}
          {inside.length > NAMED && (
            <Link {...paths.assets({ site, zone: zone.id })}>
              {say('network.more', { count: inside.length - NAMED })}
            </Link>
          )}
        </dd>
      </dl>
      <h3>{say('network.levels')}</h3>
      <LevelsTable of={zone} />
      <h3>{say('network.conduits')}</h3>
      {conduits.length === 0 && <p className="muted">–</p>}
      <ul>
        {conduits.map(one => (
          <li key={one.id}>
            <button type="button" className="plain link" onClick={() => onConduit(one.id)}>
              {label(one.label)}
            </button>{' '}
            <span className="faint">→ {other(one)}</span>
          </li>
        ))}
      </ul>
      {!isDraft && shown.version === null && (
        <PerimeterOf site={site} of={({ zones }) => zones.includes(zone.id)} />
      )}
      <SeenLines
        shown={shown}
        unexpected={shown.seen?.of?.strangers.get(zone.id) ?? []}
        title="network.seen.with_strangers"
      />
      <div className="row wrap">
        {isDraft && (
          <>
            <ActButton look="small" refusal={mayNot} onPress={() => setDoing('change')}>
              {say('network.zone.change')}
            </ActButton>
            <ActButton
              look="small"
              refusal={mayNot ?? (plan.zones.length < 2 ? say('network.conduit.two') : null)}
              onPress={() => setDoing('conduit')}
            >
              {say('network.conduit.add')}
            </ActButton>
            <ActButton look="small" refusal={mayNot} onPress={() => setDoing('drop')}>
              {say('network.zone.drop')}
            </ActButton>
          </>
        )}
        {shown.version === null && (
          <ActButton look="small" refusal={mayNotPut} onPress={() => setDoing('assets')}>
            {say('network.field.assets.put')}
          </ActButton>
        )}
      </div>
      {doing === 'change' && <ZoneForm shown={shown} zone={zone} onClose={close} onDone={onZone} />}
      {doing === 'conduit' && <ConduitForm shown={shown} from={zone.id} onClose={close} onDone={onConduit} />}
      {doing === 'assets' && <AssetsDialog shown={shown} zone={zone} onClose={close} />}
      {doing === 'drop' && (
        <AskDialog
          title={say('network.zone.drop')}
          onDo={async () => {
            await shown.save(dropZone(plan, zone.id))
            onZone(null)
          }}
          onClose={close}
        >
          <p>{say('network.zone.drop.about', { count: conduits.length })}</p>
        </AskDialog>
      )}
    </section>
  )
}
