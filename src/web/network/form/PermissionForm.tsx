import { type ReactNode, useState } from 'react'
import { type Direction, directions, wayOf } from '#rules/network/agreed.ts'
import { type Protocol, protocols } from '#rules/network/flow.ts'
import { type Plan, type PlanConduit, type PlanPermission, zoneLabel } from '#rules/network/plan/plan.ts'
import { Labelled, LongField, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { AskDialog } from '../../session/AskDialog.tsx'
import { unlessEmpty } from './fields.tsx'

type Props = {
  title: string
  about?: ReactNode
  plan: Plan
  conduit: PlanConduit
  permission?: Omit<PlanPermission, 'id'>
  onDo: (permission: Omit<PlanPermission, 'id'>) => Promise<unknown>
  onClose: () => void
}

/** Traffic through a conduit: what, by which ports, who opens it, until when, and what for. */
export function PermissionForm({ title, about, plan, conduit, permission, onDo, onClose }: Props) {
  const { say, label } = useSpeech()
  const [protocol, setProtocol] = useState<readonly Protocol[]>(permission?.protocol ?? ['tcp'])
  const [ports, setPorts] = useState(permission?.ports?.join(', ') ?? '')
  const [service, setService] = useState(permission?.service ?? '')
  const [direction, setDirection] = useState<Direction>(permission?.direction ?? 'forward')
  const [from, setFrom] = useState(permission?.from ?? '')
  const [until, setUntil] = useState(permission?.until ?? '')
  const [purpose, setPurpose] = useState(permission?.purpose ?? '')
  const name = (zone: string) => label(zoneLabel(plan, zone))
  const list = ports.split(',').flatMap(one => one.trim() || [])
  const toggle = (one: Protocol) =>
    setProtocol(protocols.filter(each => (each === one ? !protocol.includes(each) : protocol.includes(each))))
  const done = () =>
    onDo({
      ...{ protocol, direction },
      ...(list.length > 0 && { ports: list }),
      ...unlessEmpty('service', service),
      ...unlessEmpty('from', from),
      ...unlessEmpty('until', until),
      ...unlessEmpty('purpose', purpose),
    })
  return (
    <AskDialog title={title} onDo={done} onClose={onClose}>
      {about}
      <fieldset className="plain-set row wrap">
        <legend>{say('network.protocol')}</legend>
        {protocols.map(one => (
          <label key={one} className="row check">
            <input type="checkbox" checked={protocol.includes(one)} onChange={() => toggle(one)} />
            {say(`network.protocol.${one}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={say('network.ports')}
        value={ports}
        onChange={setPorts}
        hint={say('network.ports.hint')}
      />
      <TextField label={say('network.service')} value={service} onChange={setService} />
      <Labelled label={say('network.direction')}>
        {field => (
          <select
            {...field}
            value={direction}
            onChange={event => setDirection(directions.find(one => one === event.target.value) ?? 'forward')}
          >
            {directions.map(one => (
              <option key={one} value={one}>
                {one === 'both'
                  ? say('network.direction.either')
                  : wayOf(one, name(conduit.from), name(conduit.to))}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField label={say('network.from')} type="date" value={from.slice(0, 10)} onChange={setFrom} />
      <TextField label={say('network.until')} type="date" value={until.slice(0, 10)} onChange={setUntil} />
      <LongField label={say('network.purpose')} value={purpose} onChange={setPurpose} required />
    </AskDialog>
  )
}
