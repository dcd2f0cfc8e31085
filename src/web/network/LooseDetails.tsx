import { useState } from 'react'
import { zoneLabel } from '#rules/network/plan/plan.ts'
import type { SeenBetween } from '#rules/network/plan/seen.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { ConduitForm } from './form/ConduitForm.tsx'
import type { Shown } from './plan.ts'
import { SeenLines } from './SeenLines.tsx'

type Props = {
  shown: Shown
  between: SeenBetween
  onZone: (zone: string) => void
  onConduit: (conduit: string) => void
}

/** Two zones that were seen to speak although nothing joins them: what was seen, and in a draft the conduit that is missing. */
export function LooseDetails({ shown, between, onZone, onConduit }: Props) {
  const { say, label } = useSpeech()
  const [adding, setAdding] = useState(false)
  const { from, to, unexpected } = between
  const name = (id: string) => label(zoneLabel(shown.plan, id))
  const zone = (id: string) => (
    <button type="button" className="plain link" onClick={() => onZone(id)}>
      {name(id)}
    </button>
  )
  return (
    <section
      className="network-details"
      aria-label={`${say('network.seen.loose')}: ${name(from)} – ${name(to)}`}
    >
      <h2>
        {name(from)} – {name(to)}
      </h2>
      <p className="muted">
        {zone(from)} – {zone(to)} <span className="tag wrong">{say('network.seen.loose')}</span>
      </p>
      <p>{say('network.seen.between')}</p>
      <SeenLines shown={shown} unexpected={unexpected} />
      {shown.isDraft && (
        <ActButton look="small" refusal={shown.mayNot} onPress={() => setAdding(true)}>
          {say('network.conduit.add')}
        </ActButton>
      )}
      {adding && <ConduitForm {...{ shown, from, to }} onClose={() => setAdding(false)} onDone={onConduit} />}
    </section>
  )
}
