import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { undecided } from '#rules/decision/cycle.ts'
import { changesOf, type PlanChange } from '#rules/network/plan/changes.ts'
import type { Plan } from '#rules/network/plan/plan.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { planIn, type Shown } from './plan.ts'
import { discardDraft, handInDraft } from './queries.ts'

/** As many differences as are named at first. */
const NAMED = 12

/** What a draft would change, and what can be done with it as a whole. */
export function DraftBar({
  shown,
  onZone,
  onConduit,
  onGone,
}: {
  shown: Shown
  onZone: (zone: string) => void
  onConduit: (conduit: string) => void
  onGone: () => void
}) {
  const { say, label, language } = useSpeech()
  const { site, siteName, network, plan } = shown
  const draft = network.draft!
  const before = network.inForce === null ? null : planIn(network.inForce.content)
  const changes = changesOf(before, plan)
  const about = network.decisions.findLast(one => one.kind === 'zones' && undecided.includes(one.state))
  const isIn = about !== undefined && about.state !== 'draft'
  const [title, setTitle] = useState(say('network.of', { site: siteName }))
  const [why, setWhy] = useState('')
  const [all, setAll] = useState(false)
  const handIn = () =>
    handInDraft(site, draft.rev, { decision: about?.id ?? crypto.randomUUID(), title, why })
  const reason = isIn
    ? say('network.handed_in', { number: about.number })
    : changes.length === 0
      ? say('network.nothing_changed')
      : null
  const named = (id: string, of: 'zones' | 'conduits') => {
    const found = plan[of].find(one => one.id === id) ?? before?.[of].find(one => one.id === id)
    return label(found?.label ?? { en: id })
  }
  const press = (change: PlanChange) =>
    change.part === 'zone' ? onZone(change.id) : onConduit(change.conduit ?? change.id)
  const isThere = ({ part, id, conduit }: PlanChange, of: Plan) =>
    part === 'zone'
      ? of.zones.some(one => one.id === id)
      : of.conduits.some(one => one.id === (conduit ?? id))
  return (
    <section className="panel network-draft" aria-labelledby="network-differs">
      <div className="row wrap between">
        <span className="muted small">
          {say('network.draft.by', { who: draft.by, at: sayMoment(language, draft.at) })}
        </span>
        <span className="row wrap">
          <FormDialog
            act="network.submit"
            mayNot={reason}
            label={say('network.hand_in')}
            title={say('network.hand_in.title')}
            look="primary"
            onDo={handIn}
          >
            <p className="muted">{say('network.hand_in.about')}</p>
            <TextField label={say('network.hand_in.name')} value={title} onChange={setTitle} required />
            <LongField label={say('network.hand_in.why')} value={why} onChange={setWhy} required />
          </FormDialog>
          <FormDialog
            act="network.discard"
            label={say('network.discard')}
            title={say('network.discard.title')}
            onDo={() => discardDraft(site, draft.rev, why).then(onGone)}
          >
            <LongField label={say('network.hand_in.why')} value={why} onChange={setWhy} required />
          </FormDialog>
        </span>
      </div>
      {about !== undefined && (
        <p>
          <Link {...paths.decision(about.id)}>
            {say(isIn ? 'network.handed_in.link' : 'network.sent_back', { number: about.number })}
          </Link>{' '}
          {isIn && <span className="muted">{say('network.handed_in.careful')}</span>}
        </p>
      )}
      <h2 id="network-differs">{say(before === null ? 'network.differs.new' : 'network.differs')}</h2>
      {changes.length === 0 && <p className="muted">{say('network.draft.same')}</p>}
      <ul className="network-changes">
        {(all ? changes : changes.slice(0, NAMED)).map(change => (
          <li key={`${change.part} ${change.conduit} ${change.id}`}>
            <span className={change.how === 'removed' ? 'tag wrong' : 'tag'}>
              {say(`network.change.${change.how}`)}
            </span>{' '}
            {say(change.part === 'zone' ? 'network.zone' : 'network.conduit')}{' '}
            {isThere(change, plan) ? (
              <button type="button" className="plain link" onClick={() => press(change)}>
                {named(change.conduit ?? change.id, change.part === 'zone' ? 'zones' : 'conduits')}
              </button>
            ) : (
              <b>{named(change.conduit ?? change.id, change.part === 'zone' ? 'zones' : 'conduits')}</b>
            )}
            {change.part === 'permission' && <span className="mono">: {change.id}</span>}
          </li>
        ))}
      </ul>
      {changes.length > NAMED && !all && (
        <ActButton look="plain link" onPress={() => setAll(true)}>
          {say('network.more', { count: changes.length - NAMED })}
        </ActButton>
      )}
    </section>
  )
}
