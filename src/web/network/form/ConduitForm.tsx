import { useState } from 'react'
import { freeId, putConduit } from '#rules/network/plan/edit.ts'
import type { PlanConduit } from '#rules/network/plan/plan.ts'
import { Labelled, LongField, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { idFrom } from '../../people/found.ts'
import { AskDialog } from '../../session/AskDialog.tsx'
import { labelOf } from '../../sites/SitePlaces.tsx'
import type { Shown } from '../plan.ts'
import { MarksField, OwnerField, unlessEmpty } from './fields.tsx'

type Props = {
  shown: Pick<Shown, 'plan' | 'names' | 'save'>
  conduit?: PlanConduit
  /** The zones that it joins, where that is known. */
  from?: string
  to?: string
  onClose: () => void
  onDone: (conduit: string) => void
}

/** A conduit is added to the draft, or changed. */
export function ConduitForm({ shown, conduit, from: near, to: far, onClose, onDone }: Props) {
  const { say, label } = useSpeech()
  const { plan, names, save } = shown
  const [en, setEn] = useState(conduit?.label.en ?? '')
  const [de, setDe] = useState(conduit?.label.de ?? '')
  const [from, setFrom] = useState(conduit?.from ?? near ?? plan.zones[0]?.id ?? '')
  const [to, setTo] = useState(conduit?.to ?? far ?? plan.zones.find(({ id }) => id !== from)?.id ?? '')
  const [technology, setTechnology] = useState(conduit?.technology ?? '')
  const [owner, setOwner] = useState(conduit?.owner ?? '')
  const [marks, setMarks] = useState(conduit?.marks ?? [])
  const [note, setNote] = useState(conduit?.note ?? '')
  const id = conduit?.id ?? freeId(idFrom(en) || `${from}-${to}`, plan.conduits)
  const zones = (name: string, value: string, onChange: (value: string) => void) => (
    <Labelled label={name}>
      {field => (
        <select {...field} value={value} onChange={event => onChange(event.target.value)}>
          {plan.zones.map(zone => (
            <option key={zone.id} value={zone.id}>
              {label(zone.label)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
  const put = async () => {
    await save(
      putConduit(plan, {
        ...{ id, label: labelOf(en.trim(), de.trim()), from, to, marks },
        ...unlessEmpty('technology', technology),
        ...unlessEmpty('owner', owner),
        ...unlessEmpty('note', note),
        permissions: conduit?.permissions ?? [],
      } as PlanConduit),
    )
    onDone(id)
  }
  return (
    <AskDialog
      title={say(conduit === undefined ? 'network.conduit.add' : 'network.conduit.change')}
      onDo={put}
      onClose={onClose}
    >
      <TextField label={say('network.field.name')} value={en} onChange={setEn} required />
      <TextField label={say('network.field.name_de')} value={de} onChange={setDe} />
      {zones(say('network.field.from'), from, setFrom)}
      {zones(say('network.field.to'), to, setTo)}
      <TextField label={say('network.field.technology')} value={technology} onChange={setTechnology} />
      <OwnerField names={names} value={owner} onChange={setOwner} />
      <MarksField value={marks} onChange={setMarks} />
      <LongField label={say('network.field.note')} value={note} onChange={setNote} />
    </AskDialog>
  )
}
