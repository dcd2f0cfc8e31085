import { useState } from 'react'
import { freeId, putZone } from '#rules/network/plan/edit.ts'
import type { PlanZone } from '#rules/network/plan/plan.ts'
import { type PurdueLevel, purdueLevels, type Vectors } from '#rules/network/security.ts'
import { Labelled, LongField, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { idFrom } from '../../people/found.ts'
import { AskDialog } from '../../session/AskDialog.tsx'
import { labelOf } from '../../sites/SitePlaces.tsx'
import type { Shown } from '../plan.ts'
import { MarksField, OwnerField, unlessEmpty } from './fields.tsx'
import { LevelsField } from './LevelsField.tsx'

type Props = {
  shown: Pick<Shown, 'plan' | 'names' | 'save'>
  zone?: PlanZone
  onClose: () => void
  onDone: (zone: string) => void
}

/** A zone is added to the draft, or changed. */
export function ZoneForm({ shown, zone, onClose, onDone }: Props) {
  const { say } = useSpeech()
  const { plan, names, save } = shown
  const [en, setEn] = useState(zone?.label.en ?? '')
  const [de, setDe] = useState(zone?.label.de ?? '')
  const [level, setLevel] = useState<PurdueLevel | null>(zone?.level ?? null)
  const [prefixes, setPrefixes] = useState(zone?.prefixes.join('\n') ?? '')
  const [owner, setOwner] = useState(zone?.owner ?? '')
  const [marks, setMarks] = useState(zone?.marks ?? [])
  const [note, setNote] = useState(zone?.note ?? '')
  const [vectors, setVectors] = useState<Vectors>(zone ?? {})
  const id = zone?.id ?? freeId(idFrom(en), plan.zones)
  const { target, capability, achieved } = vectors
  const title = say(zone === undefined ? 'network.zone.add' : 'network.zone.change')
  const put = async () => {
    await save(
      putZone(plan, {
        ...{ id, label: labelOf(en.trim(), de.trim()), marks },
        prefixes: prefixes.split(/[\s,]+/).filter(text => text !== ''),
        ...(level !== null && { level }),
        ...(target !== undefined && { target }),
        ...(capability !== undefined && { capability }),
        ...(achieved !== undefined && { achieved }),
        ...unlessEmpty('owner', owner),
        ...unlessEmpty('note', note),
        ...(zone?.place !== undefined && zone.level === level && { place: zone.place }),
      } as PlanZone),
    )
    onDone(id)
  }
  return (
    <AskDialog title={title} onDo={put} onClose={onClose}>
      <TextField label={say('network.field.name')} value={en} onChange={setEn} required />
      <TextField label={say('network.field.name_de')} value={de} onChange={setDe} />
      <Labelled label={say('network.field.level')}>
        {field => (
          <select
            {...field}
            value={level ?? ''}
            onChange={({ target: { value } }) =>
              setLevel(purdueLevels.find(one => value !== '' && one === Number(value)) ?? null)
            }
          >
            <option value="">{say('network.level.none')}</option>
            {purdueLevels.toReversed().map(one => (
              <option key={one} value={one}>
                {say('network.level', { level: one })}, {say(`network.level.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <LongField label={say('network.field.prefixes')} value={prefixes} onChange={setPrefixes} mono />
      <OwnerField names={names} value={owner} onChange={setOwner} />
      <MarksField value={marks} onChange={setMarks} />
      <LevelsField value={vectors} onChange={setVectors} />
      <LongField label={say('network.field.note')} value={note} onChange={setNote} />
    </AskDialog>
  )
}
