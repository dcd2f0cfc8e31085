import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import type { Configuration } from './queries.ts'

const look = { same: '', unseen: '', waiting: 'late', explained: 'late', different: 'wrong' } as const

/** How what runs stands to what is approved, in a word. */
export function StateTag({ state }: Pick<Configuration, 'state'>) {
  const { say } = useSpeech()
  return <span className={`tag ${look[state]}`}>{say(`configuration.state.${state}`)}</span>
}

/** What says why it differs: the decision, or the finding that it has become. */
export function Because({ of: { state, explanation, finding } }: { of: Configuration }) {
  const { say } = useSpeech()
  if (state === 'explained' && explanation !== null)
    return (
      <p className="small">
        {say('configuration.explained_by')}{' '}
        <Link {...paths.decision(explanation.id)}>
          {say('decision.number', { number: explanation.number })} {explanation.title}
        </Link>
        .{' '}
        <span className="muted">
          {say(
            explanation.state === 'closed'
              ? 'configuration.by_approval'
              : explanation.undone
                ? 'configuration.undone'
                : 'configuration.by_closing',
          )}
        </span>
      </p>
    )
  if (state !== 'different') return null
  return (
    <p className="small">
      {finding === null ? (
        say('configuration.becomes_finding')
      ) : (
        <>
          {say('configuration.is_finding')}{' '}
          <Link {...paths.finding(finding.id)}>
            {say('configuration.finding')}, {say(`finding.state.${finding.state}`)}
          </Link>
        </>
      )}
    </p>
  )
}

/** A checksum by its beginning; all of it is there to be read and copied. */
export function Checksum({ of }: { of: string }) {
  const shown = of.length > 20 ? `${of.slice(0, 16)}…` : of
  return (
    <span className="mono configuration-sum" title={of}>
      {shown}
    </span>
  )
}
