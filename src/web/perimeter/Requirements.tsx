import { Link } from '@tanstack/react-router'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay, sayMoment } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import type { Entry, Required } from './queries.ts'
import { StateTag } from './StateTag.tsx'

type Props = {
  site: string
  entry: Entry
  names: Names
  activity: string
  /** Says of these requirements how it stands. */
  onAssess: (numbers: readonly number[]) => void
}

/** How an entry stands to each requirement of its standard, who said so, and what was done about it. */
export function Requirements({ entry, onAssess, ...more }: Props) {
  const { say } = useSpeech()
  const refusal = useMayNot('perimeter.assess')
  const { requirements } = entry
  return (
    <section className="panel perimeter-facts" aria-labelledby="requirements">
      <div className="row between wrap">
        <h2 id="requirements">{say('perimeter.requirements')}</h2>
        <ActButton
          look="primary"
          refusal={refusal ?? (entry.standard === null ? say('perimeter.no_standard') : null)}
          onPress={() => onAssess(requirements.map(({ n }) => n))}
        >
          {say('perimeter.assess')}
        </ActButton>
      </div>
      <ol className="perimeter-requirements">
        {requirements.map(one => (
          <One key={one.n} of={one} entry={entry} onAssess={onAssess} refusal={refusal} {...more} />
        ))}
      </ol>
    </section>
  )
}

type OneProps = Props & { of: Required; refusal: string | null }

function One({ of, entry, site, names, activity, onAssess, refusal }: OneProps) {
  const { say, language } = useSpeech()
  const { n, text, state, said, finding, reference } = of
  const title = say('perimeter.finding.title', { name: entry.name, text })
  return (
    <li>
      <div className="row between">
        <h3>
          <span className="muted">{n}.</span> {text}
        </h3>
        <StateTag state={state} />
      </div>
      {said !== null && (
        <p className="small">
          {said.text !== '' && <>{said.text} </>}
          <span className="muted">
            {state === 'again' && `${say(`perimeter.verdict.${said.verdict}`)}: `}
            {say('perimeter.said.line', {
              ...{
                by: said.by ?? '',
                at: sayMoment(language, said.at, names.zone(site)),
                version: said.version,
              },
            })}
          </span>
        </p>
      )}
      <Because of={of} />
      {finding !== null && (
        <p className="small">
          {say('perimeter.finding')} <Link {...paths.finding(finding.id)}>{finding.title}</Link>{' '}
          <span className="muted">{say(`finding.state.${finding.state}`)}</span>
        </p>
      )}
      <div className="row wrap">
        <ActButton
          look="small"
          refusal={refusal}
          name={say('perimeter.assess.one', { text })}
          onPress={() => onAssess([n])}
        >
          {say('perimeter.assess')}
        </ActButton>
        {state === 'deviates' && (
          <Link {...paths.newDecision({ kind: 'deviation' })} className="btn small">
            {say('perimeter.ask_deviation')}
          </Link>
        )}
        {state === 'deviates' && finding === null && (
          <RaiseFinding
            names={names}
            at={site}
            look="small"
            name={`${say('finding.raise')}: ${text}`}
            preset={{ title, text: said?.text ?? '', activity, source: 'assessment', reference }}
            {...(entry.asset !== null && { asset: entry.asset.id })}
          />
        )}
      </div>
    </li>
  )
}

/** The decision that allows a deviation, is on its way, or allowed it once. */
function Because({ of: { state, decision } }: { of: Required }) {
  const { say, language } = useSpeech()
  if (decision === null || (state !== 'explained' && state !== 'asked' && state !== 'deviates')) return null
  return (
    <p className="small">
      {say(`perimeter.allowed.${state === 'deviates' ? 'no' : state}`)}{' '}
      <Link {...paths.decision(decision.id)}>
        {say('decision.number', { number: decision.number })} {decision.title}
      </Link>
      {decision.until !== null && (
        <span className="muted">
          , {say('perimeter.until.line', { day: sayDay(language, `${decision.until}T12:00:00Z`) })}
        </span>
      )}
    </p>
  )
}
