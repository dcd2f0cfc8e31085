import { Link, useNavigate } from '@tanstack/react-router'
import { undecided } from '#rules/decision/cycle.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { type NetworkSearch, paths } from '../../paths.ts'
import type { Decision } from '../queries.ts'
import { paper, renew, sponsor, submit } from './acts.ts'
import { WhyDialog } from './WhyDialog.tsx'

const all = ['sendBack', 'refuse', 'suspend', 'resume', 'withdraw'] as const

/** What of the zones and conduits a decision is about: the draft as long as it waits, or one conduit. */
const networkOf = ({ effect, state, content: { fields } }: Decision): NetworkSearch =>
  effect === 'network-plan'
    ? undecided.includes(state)
      ? { of: 'draft' }
      : {}
    : { conduit: String(fields.conduit ?? '') }

/** What whoever is here may do with the decision as a whole. Nobody is shown what others may do. */
export function Ends({ decision }: { decision: Decision }) {
  const { say } = useSpeech()
  const handing = useAct(() => submit(decision))
  const go = useNavigate()
  const renewing = useAct(async () => go(paths.decisionDraft(await renew(decision))))
  const taking = useAct(async () => {
    await sponsor(decision)
    await go(paths.decisionDraft(decision.id))
  })
  const printing = useAct(() => paper(decision))
  const { steps, state } = decision
  const open = all.filter(step => steps[step] === null)
  return (
    <>
      <div className="row wrap">
        {steps.sponsor === null && (
          <ActButton look="primary" onPress={() => void taking.run()}>
            {say('decision.do.sponsor')}
          </ActButton>
        )}
        {state === 'draft' && steps.submit === null && (
          <ActButton look="primary" onPress={() => void handing.run()}>
            {say('decision.do.submit')}
          </ActButton>
        )}
        {steps.change === null && (
          <Link className="btn" {...paths.decisionDraft(decision.id)}>
            {say('ask.change')}
          </Link>
        )}
        {decision.effect === 'asset-differences' && decision.site !== null && state === 'deciding' && (
          <Link
            className={decision.content.fields.accepted === undefined ? 'btn primary' : 'btn'}
            {...paths.differences({ site: decision.site, source: decision.title })}
          >
            {say('decision.to_differences')}
          </Link>
        )}
        {decision.draft?.state === 'draft' && (
          <Link className="btn" {...paths.draft(decision.draft.id)}>
            {say('decision.read_draft')}
          </Link>
        )}
        {decision.draft?.state === 'draft' && (
          <Link className="btn" {...paths.draftCompare(decision.draft.id)}>
            {say('draft.compare')}
          </Link>
        )}
        {decision.draft?.state === 'draft' && state === 'draft' && (
          <Link className="btn primary" {...paths.draftSign(decision.draft.id)}>
            {say('decision.hand_in_draft')}
          </Link>
        )}
        {decision.draft !== null && decision.draft.state !== 'draft' && (
          <Link className="btn" {...paths.version(decision.draft.id)}>
            {say('decision.read_version')}
          </Link>
        )}
        {decision.site !== null &&
          (decision.effect === 'network-plan' || decision.effect === 'agreed-traffic') && (
            <Link className="btn" {...paths.network(decision.site, networkOf(decision))}>
              {say('network.decision.show')}
            </Link>
          )}
        {decision.ends && ['decided', 'expired'].includes(state) && decision.renewed === null && (
          <ActButton onPress={() => void renewing.run()}>{say('decision.do.renew')}</ActButton>
        )}
        {open.map(step => (
          <WhyDialog key={step} decision={decision} step={step} />
        ))}
        <ActButton onPress={() => void printing.run()}>{say('decision.do.paper')}</ActButton>
      </div>
      <Trouble of={handing.refused ?? taking.refused ?? renewing.refused ?? printing.refused} />
    </>
  )
}
