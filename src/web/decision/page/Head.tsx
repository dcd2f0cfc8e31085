import { Link } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import { Rich } from '../../parts/Rich.tsx'
import { paths } from '../../paths.ts'
import type { Names } from '../../people/names.ts'
import type { Decision } from '../queries.ts'
import { Ends } from './Ends.tsx'
import { Life } from './Life.tsx'
import { useNamed } from './named.ts'
import { nextOf } from './next.ts'
import { Stages } from './Stages.tsx'

const FEW = 5
/** Where somebody has until then to say something. */
const waits: readonly Decision['state'][] = ['assessing', 'deciding', 'acted']

/** Number and title, what happens next in a sentence, what it is about, and how far it has come. */
export function Head({ decision, names }: { decision: Decision; names: Names }) {
  const { say, language, label } = useSpeech()
  const named = useNamed(decision)
  const {
    number,
    campaign,
    title,
    kind,
    site,
    area,
    state,
    due,
    assets,
    requested,
    happened,
    acted,
    renews,
    renewed,
  } = decision
  const { visitor } = decision
  const outside = visitor !== null && visitor.person !== requested.by.person ? visitor.name : null
  const sentences = nextOf(decision, {
    ...named,
    impact: on => say(`decision.impact.${on as 'safety'}`),
    day: day => sayDay(language, `${day}T12:00:00Z`),
  })
  const who = { kind: label(kind.label), name: requested.by.name, at: named.at(requested.at) }
  return (
    <>
      <header className="head decision-head">
        <div>
          <p className="crumbs">
            <Link {...paths.decisions()}>{say('web.nav.decisions')}</Link> /{' '}
            {campaign !== null && (
              <>
                <Link {...paths.campaign(campaign)}>{say('campaign.part')}</Link> /{' '}
              </>
            )}
            {names.place(site, area)}
          </p>
          <h1>
            <span className="mono muted">{say('decision.number', { number })}</span> {title}
          </h1>
          <p className="decision-sentence" role="status">
            {sentences.map(({ key, values }) => (
              <span key={key}>
                <Rich of={key} values={values} />{' '}
              </span>
            ))}
            {decision.stale && say('decision.stale')}
            {renewed !== null && (
              <Link {...paths.decision(renewed.id)}>
                {say('decision.renewed', { number: say('decision.number', { number: renewed.number }) })}
              </Link>
            )}
          </p>
          <p className="muted">
            {happened === null
              ? say('decision.asked_by', who)
              : say('decision.recorded_by', {
                  ...who,
                  happened: named.at(happened),
                  acted: acted.map(one => one.name),
                })}
            {renews !== null && (
              <>
                {' '}
                <Link {...paths.decision(renews.id)}>
                  {say('decision.renews', { number: say('decision.number', { number: renews.number }) })}
                </Link>
              </>
            )}
            {outside !== null && <> {say('decision.visitor', { name: outside })}</>}
          </p>
          {assets.length > 0 && (
            <ul className="decision-assets row wrap" aria-label={say('decision.assets')}>
              {assets.slice(0, FEW).map(({ id, tag, name }) => (
                <li key={id}>
                  <Link {...paths.asset(id)} className="tag mono" title={name}>
                    {tag}
                  </Link>
                </li>
              ))}
              {assets.length > FEW && (
                <li>
                  <a href="#about" className="small">
                    {say('decision.assets.more', { count: assets.length - FEW })}
                  </a>
                </li>
              )}
            </ul>
          )}
        </div>
        <div className="decision-acts">
          <p>
            {due === null || !waits.includes(state) ? (
              <span className="tag">{say(`decision.state.${state}`)}</span>
            ) : (
              <span className="tag late">{say('decision.due', { at: named.at(due) })}</span>
            )}
          </p>
          <Ends decision={decision} />
        </div>
      </header>
      <Stages decision={decision} />
      <Life decision={decision} />
    </>
  )
}
