import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import type { Standing } from './queries.ts'

/** What has been agreed, proposed or raised about something that a check showed. */
export function StandingTags({
  standing: { agreed, decision, explanation, finding },
}: {
  standing: Standing
}) {
  const { say } = useSpeech()
  return (
    <>
      {agreed !== null && <span className="tag">{say('traffic.agreed_since', { permission: agreed })}</span>}
      {explanation !== null && (
        <span className="small">
          {say('traffic.explained')}{' '}
          <Link {...paths.decision(explanation.id)}>
            D-{explanation.number} {explanation.title}
          </Link>
        </span>
      )}
      {decision !== null && (
        <span className="small">
          {say('traffic.proposed')}{' '}
          <Link {...paths.decision(decision.id)}>
            D-{decision.number} {decision.title}
          </Link>
        </span>
      )}
      {finding !== null && (
        <span className="small">
          {say('traffic.raised')} <Link {...paths.finding(finding.id)}>{finding.title}</Link>
        </span>
      )}
    </>
  )
}
