import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { undecided } from '#rules/decision/cycle.ts'
import { hasEnded, wayOf } from '#rules/network/agreed.ts'
import { dropPermission, freeId, putPermission } from '#rules/network/plan/edit.ts'
import { type PlanConduit, type PlanPermission, zoneLabel } from '#rules/network/plan/plan.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { PermissionForm } from './form/PermissionForm.tsx'
import type { Shown } from './plan.ts'
import { proposeTraffic } from './queries.ts'

/** What may pass through a conduit, each with who opens it, until when, what for, and by which decision. */
export function Traffic({ shown, conduit }: { shown: Shown; conduit: PlanConduit }) {
  const { say } = useSpeech()
  const { plan, isDraft, mayNot, save, network } = shown
  const [form, setForm] = useState<PlanPermission | 'new' | null>(null)
  const dropping = useAct((id: string) => save(dropPermission(plan, conduit.id, id)))
  const open = network.decisions.filter(one => one.conduit === conduit.id && undecided.includes(one.state))
  const { permissions } = conduit
  const put = (fields: Omit<PlanPermission, 'id'>) => {
    const id = form === 'new' || form === null ? nameFor(fields, permissions) : form.id
    const label = form === 'new' || form?.label === undefined ? {} : { label: form.label }
    return save(putPermission(plan, conduit.id, { id, ...label, ...fields }))
  }
  return (
    <section className="network-traffic">
      <h3>{say('network.permissions')}</h3>
      {permissions.length === 0 && <p className="muted">{say('network.permissions.none')}</p>}
      <ul>
        {permissions.map(one => (
          <li key={one.id}>
            <Permission shown={shown} conduit={conduit} of={one} />
            {isDraft && (
              <span className="row wrap">
                <ActButton
                  look="small"
                  refusal={mayNot}
                  name={say('network.permission.change.of', { name: one.id })}
                  onPress={() => setForm(one)}
                >
                  {say('network.change')}
                </ActButton>
                <ActButton
                  look="small"
                  refusal={mayNot}
                  name={say('network.permission.drop.of', { name: one.id })}
                  onPress={() => void dropping.run(one.id)}
                >
                  {say('network.permission.drop')}
                </ActButton>
              </span>
            )}
          </li>
        ))}
        {open.map(one => (
          <li key={one.id}>
            <span>
              <span className="tag late">{say('network.proposed')}</span>{' '}
              <Link {...paths.decision(one.id)}>
                D-{one.number} {one.title}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      <Trouble of={dropping.refused} />
      {isDraft ? (
        <ActButton look="small" refusal={mayNot} onPress={() => setForm('new')}>
          {say('network.permission.add')}
        </ActButton>
      ) : (
        shown.version === null && <Propose shown={shown} conduit={conduit} />
      )}
      {form !== null && (
        <PermissionForm
          title={say(form === 'new' ? 'network.permission.add' : 'network.permission.change')}
          {...{ plan, conduit }}
          {...(form !== 'new' && { permission: form })}
          onDo={put}
          onClose={() => setForm(null)}
        />
      )}
    </section>
  )
}

/** A short name by what it is: the service, or protocol and ports. */
const nameFor = (
  { service, protocol, ports = [] }: Omit<PlanPermission, 'id'>,
  taken: readonly PlanPermission[],
): string =>
  freeId(
    [service ?? protocol[0] ?? 'any', ...(service === undefined ? ports.slice(0, 1) : [])].join('-'),
    taken,
  )

function Permission({ shown, conduit, of }: { shown: Shown; conduit: PlanConduit; of: PlanPermission }) {
  const { say, label } = useSpeech()
  const { plan, network } = shown
  const name = (zone: string) => label(zoneLabel(plan, zone))
  const [one, other] = [name(conduit.from), name(conduit.to)]
  const by = network.decisions.find(({ number }) => number === of.decision)
  return (
    <span className="permission">
      <span>
        <b>
          {of.protocol.map(each => say(`network.protocol.${each}`)).join(', ')}{' '}
          {of.ports?.join(', ') ?? say('network.ports.all')}
        </b>
        {of.service !== undefined && <span className="tag">{of.service}</span>}{' '}
        {hasEnded(of, Date.now()) && <span className="tag late">{say('network.ended')}</span>}
      </span>
      <span>{wayOf(of.direction, one, other)}</span>
      {of.purpose !== undefined && <span>{of.purpose}</span>}
      <span className="faint small">
        {of.until === undefined ? say('network.until.none') : `${say('network.until.short')} ${of.until}`} ·{' '}
        {of.decision === undefined ? (
          say('network.agreed_by.draft')
        ) : (
          <>
            {say('network.agreed_by')}{' '}
            {by === undefined ? `D-${of.decision}` : <Link {...paths.decision(by.id)}>D-{by.number}</Link>}
          </>
        )}
      </span>
    </span>
  )
}

/** Traffic is proposed beside the draft: a decision of its own. */
function Propose({ shown, conduit }: { shown: Shown; conduit: PlanConduit }) {
  const { say, label } = useSpeech()
  const [open, setOpen] = useState(false)
  const mayNot = useMayNot('network.propose')
  const propose = async ({
    protocol,
    ports = [],
    service = '',
    direction,
    from,
    until,
    purpose = '',
  }: Omit<PlanPermission, 'id'>) => {
    const title = `${label(conduit.label)}: ${[service, protocol.join('/'), ...ports].filter(Boolean).join(' ')}`
    await proposeTraffic(shown.site, {
      ...{ decision: crypto.randomUUID(), title, why: purpose, conduit: conduit.id, service, direction },
      ...{ protocol: [...protocol], ports: [...ports], from: from ?? null, until: until ?? null },
    })
  }
  return (
    <>
      <ActButton look="small" refusal={mayNot} onPress={() => setOpen(true)}>
        {say('network.propose')}
      </ActButton>
      {open && (
        <PermissionForm
          title={say('network.propose')}
          about={<p className="muted">{say('network.propose.about')}</p>}
          plan={shown.plan}
          conduit={conduit}
          onDo={propose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
