import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Placing, placingsIn } from '#rules/network/plan/placing.ts'
import { zoneLabel } from '#rules/network/plan/plan.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { Loading } from '../../shell/Trouble.tsx'
import type { Shown } from '../plan.ts'
import { listedQuery, putIntoZone } from '../queries.ts'

/** As many assets of a group as are named. */
const NAMED = 8

const keyOf = ({ from, to }: Placing) => `${from}~${to}`

type Props = { shown: Pick<Shown, 'site' | 'plan'>; onClose: () => void }

/** Assets of the site are put into the zones in whose ranges their addresses lie; those that are in none of the plan are chosen already. */
export function PlaceDialog({ shown: { site, plan }, onClose }: Props) {
  const { say, label } = useSpeech()
  const listed = useQuery(listedQuery(site))
  const found = useMemo(() => placingsIn(plan, listed.data ?? []), [plan, listed.data])
  const [turned, setTurned] = useState<readonly string[]>([])
  const isElsewhere = ({ from }: Placing) => plan.zones.some(({ id }) => id === from)
  const isChosen = (one: Placing) => isElsewhere(one) === turned.includes(keyOf(one))
  const chosen = found.placings.filter(isChosen)
  const count = chosen.reduce((sum, { assets }) => sum + assets.length, 0)
  const placing = useAct(async () => {
    for (const { to, assets } of chosen)
      await putIntoZone(
        assets.map(({ id }) => id),
        to,
      )
    onClose()
  })
  const toggle = (key: string) =>
    setTurned(turned.includes(key) ? turned.filter(one => one !== key) : [...turned, key])
  const tags = (assets: readonly { tag: string }[]) => (
    <span className="mono small">
      {assets
        .slice(0, NAMED)
        .map(({ tag }) => tag)
        .join(', ')}
      {assets.length > NAMED && ` ${say('network.more', { count: assets.length - NAMED })}`}
    </span>
  )
  return (
    <Dialog title={say('network.place')} onClose={onClose} wide>
      <p className="muted">{say('network.place.about')}</p>
      {listed.data === undefined && listed.error === null && <Loading />}
      {listed.data !== undefined && found.placings.length === 0 && <p>{say('network.place.none')}</p>}
      <ul className="network-assets">
        {found.placings.map(one => (
          <li key={keyOf(one)}>
            <label className="row check">
              <input type="checkbox" checked={isChosen(one)} onChange={() => toggle(keyOf(one))} />
              <span>
                <b>
                  {say('network.place.group', {
                    count: one.assets.length,
                    zone: label(zoneLabel(plan, one.to)),
                  })}
                </b>{' '}
                <span className="faint small">
                  {one.from === ''
                    ? say('network.assets.nowhere')
                    : say('network.assets.now', { zone: label(zoneLabel(plan, one.from)) })}
                </span>
                <br />
                {tags(one.assets)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.torn.length > 0 && (
        <p>
          {say('network.place.torn', { count: found.torn.length })} {tags(found.torn)}
        </p>
      )}
      <Trouble of={placing.refused ?? listed.error} />
      <div className="row wrap">
        <ActButton
          look="primary"
          refusal={count === 0 ? say('network.assets.none_chosen') : null}
          onPress={() => void placing.run()}
        >
          {say('network.place.do', { count })}
        </ActButton>
        <button type="button" className="btn" onClick={onClose}>
          {say('web.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
