import { Link, useNavigate } from '@tanstack/react-router'
import { actHeaders, api, told } from '../api/client.ts'
import { type DraftState, queries, type VersionDocument } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'

/** Who will turn the two keys, and the step by which the draft goes to them; once it is handed in, the way to its decision. */
export function HandIn({ document, state }: { document: VersionDocument; state: DraftState }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const mayNot = useMayNot('split.submit')
  const { decision, keys, notReady } = state
  const handing = useAct(async () => {
    const fresh = crypto.randomUUID()
    const params = { path: { draft: document.version.id }, header: actHeaders(state.rev) }
    await told(api.POST('/api/split/drafts/{draft}/submissions', { params, body: { decision: fresh } }))
    await queries.invalidateQueries({ queryKey: ['split'] })
    const back = decision?.state === 'draft'
    await go(paths.decision(back ? decision.id : fresh))
  })
  const under = decision !== null && ['assessing', 'deciding'].includes(decision.state)
  const called = decision !== null && { number: say('decision.number', { number: decision.number }) }
  return (
    <section className="panel big-keys" aria-label={say('sign.keys')}>
      {keys.map(({ side, holders }) => (
        <div key={side} className="big-key">
          <KeySlot side={side} state="waiting" size={60} />
          <div className="stack">
            <p>
              <SideTag side={side} />
            </p>
            <p>
              {say('sign.who_turns')}{' '}
              <b>
                {holders.length === 0
                  ? say('sign.nobody')
                  : holders
                      .map(one => (one.for === null ? one.name : say('sign.deputy', { name: one.name })))
                      .join(', ')}
              </b>
            </p>
          </div>
        </div>
      ))}
      <div className="hand-in row wrap">
        {under ? (
          <>
            <span role="status">{called && say('sign.handed_in', called)}</span>
            <Link className="btn primary" {...paths.decision(decision.id)}>
              {say('sign.to_decision')}
            </Link>
          </>
        ) : (
          <>
            <ActButton
              look="primary"
              onPress={() => void handing.run()}
              refusal={mayNot ?? notReady?.title ?? null}
            >
              {say('sign.hand_in')}
            </ActButton>
            {decision !== null && called && (
              <Link {...paths.decision(decision.id)}>
                {say(decision.state === 'draft' ? 'sign.sent_back' : 'sign.decided_before', called)}
              </Link>
            )}
            <span className="muted small">{say('sign.hand_in.about')}</span>
          </>
        )}
        <Trouble of={handing.refused} />
      </div>
    </section>
  )
}
