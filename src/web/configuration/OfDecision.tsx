import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Decision } from '../decision/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { configurationsQuery } from './queries.ts'
import { Checksum, StateTag } from './Stands.tsx'
import './configuration.css'

/** What closing a decision approves: who looks at the work sees what runs, beside what was said would. */
export function OfDecision({ decision: { id, state } }: { decision: Decision }) {
  const { say } = useSpeech()
  const waits = state === 'under-way' || state === 'finished' || state === 'acted'
  const found = useQuery({ ...configurationsQuery({ decision: id }), enabled: waits })
  const { configurations = [], stated = null } = found.data ?? {}
  if (!waits || (found.error === null && configurations.length === 0)) return null
  return (
    <section className="panel decision-part" aria-labelledby="approves">
      <h2 id="approves">{say('configuration.decision.title')}</h2>
      <Trouble of={found.error} />
      <p className="small muted">{say('configuration.decision.about')}</p>
      {stated !== null && stated.checksum !== '' && (
        <p className="small">{say('configuration.decision.stated', { checksum: stated.checksum })}</p>
      )}
      <ul className="configurations">
        {configurations.map(one => (
          <li key={one.id}>
            <div className="row between wrap">
              <span>
                <Link {...paths.asset(one.asset.id)} className="mono">
                  {one.asset.tag}
                </Link>{' '}
                {one.name}
              </span>
              <StateTag state={one.state} />
            </div>
            {one.explanation?.id === id && one.seen !== null ? (
              <p className="small">
                {one.version} <Checksum of={one.checksum} /> → {one.seen.version}{' '}
                <Checksum of={one.seen.checksum} />
              </p>
            ) : (
              <p className="small muted">
                {say(
                  one.state === 'different'
                    ? 'configuration.decision.otherwise'
                    : 'configuration.decision.unseen',
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
