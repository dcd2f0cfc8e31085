import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { undecided } from '#rules/decision/cycle.ts'
import { changesOf } from '#rules/network/plan/changes.ts'
import { LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { Changes } from './Changes.tsx'
import { planIn, type Shown } from './plan.ts'
import { discardDraft, handInDraft } from './queries.ts'

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
  const { say, language } = useSpeech()
  const { site, siteName, network, plan } = shown
  const draft = network.draft!
  const before = network.inForce === null ? null : planIn(network.inForce.content)
  const changes = changesOf(before, plan)
  const about = network.decisions.findLast(one => one.kind === 'zones' && undecided.includes(one.state))
  const isIn = about !== undefined && about.state !== 'draft'
  const [title, setTitle] = useState(say('network.of', { site: siteName }))
  const [why, setWhy] = useState('')
  const handIn = () =>
    handInDraft(site, draft.rev, { decision: about?.id ?? crypto.randomUUID(), title, why })
  const reason = isIn
    ? say('network.handed_in', { number: about.number })
    : changes.length === 0
      ? say('network.nothing_changed')
      : null
  return (
    <section className="panel network-draft" aria-labelledby="network-differs">
      <div className="row wrap between">
        <span className="muted small">
          {say('network.draft.by', {
            who: draft.by,
            at: sayMoment(language, draft.at, shown.names.zone(shown.site)),
          })}
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
      <Changes {...{ before, after: plan, changes, onZone, onConduit }} />
    </section>
  )
}
