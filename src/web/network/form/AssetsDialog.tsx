import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PlanZone, zoneLabel } from '#rules/network/plan/plan.ts'
import { api, told } from '../../api/client.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import type { Shown } from '../plan.ts'
import { putIntoZone } from '../queries.ts'

type Props = { shown: Pick<Shown, 'site' | 'plan'>; zone: PlanZone; onClose: () => void }

/** Assets of the site are put into a zone: a change of the list of assets, by its own act. */
export function AssetsDialog({ shown: { site, plan }, zone, onClose }: Props) {
  const { say, label } = useSpeech()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const found = useQuery({
    queryKey: ['assets', 'for-zone', site, sought],
    queryFn: () =>
      told(
        api.GET('/api/assets', { params: { query: { site, ...(sought.trim() !== '' && { q: sought }) } } }),
      ),
    placeholderData: keepPreviousData,
  })
  const nameOf = (id: string) => label(zoneLabel(plan, id))
  const putting = useAct(async () => {
    await putIntoZone(chosen, zone.id)
    onClose()
  })
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])
  return (
    <Dialog title={`${say('network.field.assets.put')}: ${label(zone.label)}`} onClose={onClose} wide>
      <TextField label={say('network.assets.sought')} type="search" value={sought} onChange={setSought} />
      <ul className="network-assets">
        {found.data?.assets
          .filter(one => one.zone !== zone.id)
          .map(one => (
            <li key={one.id}>
              <label className="row check">
                <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
                <span>
                  <b className="mono">{one.tag}</b> {one.name}{' '}
                  <span className="faint small">
                    {one.zone === ''
                      ? say('network.assets.nowhere')
                      : say('network.assets.now', { zone: nameOf(one.zone) })}
                  </span>
                </span>
              </label>
            </li>
          ))}
      </ul>
      <Trouble of={putting.refused ?? found.error} />
      <div className="row wrap">
        <ActButton
          look="primary"
          refusal={chosen.length === 0 ? say('network.assets.none_chosen') : null}
          onPress={() => void putting.run()}
        >
          {say('network.assets.do', { count: chosen.length })}
        </ActButton>
        <button type="button" className="btn" onClick={onClose}>
          {say('web.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
