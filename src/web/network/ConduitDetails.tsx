import { useState } from 'react'
import { dropConduit } from '#rules/network/plan/edit.ts'
import { type PlanConduit, zoneLabel } from '#rules/network/plan/plan.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { PerimeterOf } from '../perimeter/PerimeterOf.tsx'
import { ConduitForm } from './form/ConduitForm.tsx'
import type { Shown } from './plan.ts'
import { SeenLines } from './SeenLines.tsx'
import { Traffic } from './Traffic.tsx'

type Props = {
  shown: Shown
  conduit: PlanConduit
  onZone: (zone: string | null) => void
  onConduit: (conduit: string) => void
}

/** What is agreed of a conduit: which zones, by which technology, whose it is, and what may pass. */
export function ConduitDetails({ shown, conduit, onZone, onConduit }: Props) {
  const { say, label } = useSpeech()
  const { plan, isDraft, mayNot, names } = shown
  const [changing, setChanging] = useState(false)
  const dropping = useAct(async () => {
    await shown.save(dropConduit(plan, conduit.id))
    onZone(conduit.from)
  })
  const flow = shown.seen?.of?.through.get(conduit.id)
  const zone = (id: string) => (
    <button type="button" className="plain link" onClick={() => onZone(id)}>
      {label(zoneLabel(plan, id))}
    </button>
  )
  return (
    <section className="network-details" aria-label={`${say('network.conduit')}: ${label(conduit.label)}`}>
      <h2>{label(conduit.label)}</h2>
      <p className="muted">
        {zone(conduit.from)} – {zone(conduit.to)}{' '}
        {conduit.marks.map(mark => (
          <span key={mark} className="tag">
            {say(`network.mark.${mark}`)}
          </span>
        ))}
      </p>
      {conduit.note !== undefined && <p>{conduit.note}</p>}
      <dl className="facts">
        <dt>{say('network.field.technology')}</dt>
        <dd>{conduit.technology ?? '–'}</dd>
        <dt>{say('network.field.owner')}</dt>
        <dd>{conduit.owner === undefined ? say('network.field.owner.none') : names.fn(conduit.owner)}</dd>
      </dl>
      <Traffic shown={shown} conduit={conduit} />
      {!isDraft && shown.version === null && (
        <PerimeterOf site={shown.site} of={({ conduits }) => conduits.includes(conduit.id)} />
      )}
      {flow !== undefined && <SeenLines shown={shown} unexpected={flow.unexpected} agreed={flow.agreed} />}
      {isDraft && (
        <div className="row wrap">
          <ActButton look="small" refusal={mayNot} onPress={() => setChanging(true)}>
            {say('network.conduit.change')}
          </ActButton>
          <ActButton look="small" refusal={mayNot} onPress={() => void dropping.run()}>
            {say('network.conduit.drop')}
          </ActButton>
        </div>
      )}
      <Trouble of={dropping.refused} />
      {changing && (
        <ConduitForm shown={shown} conduit={conduit} onClose={() => setChanging(false)} onDone={onConduit} />
      )}
    </section>
  )
}
