import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import { paths } from '../../paths.ts'
import type { Decision } from '../queries.ts'

/** What was asked for, as it is signed: why, what the kind's form asks, how long, the way back, and every asset. */
export function About({ decision }: { decision: Decision }) {
  const { say, label, language } = useSpeech()
  const { content, fields, assets, until, class: of, said } = decision
  const { why, rollback, minutes } = content
  const told = fields.flatMap(({ id, label: name, type }) => {
    const value = content.fields[id]
    if (value === undefined || value === '') return []
    const text = type === 'yes-no' ? say(value === true ? 'decision.yes' : 'decision.no') : String(value)
    return [{ id, name: label(name), text }]
  })
  return (
    <section className="panel decision-part" id="about" aria-labelledby="about-title">
      <h2 id="about-title">{say('decision.about')}</h2>
      <dl className="decision-facts">
        {why !== '' && <Fact name={say('decision.why')}>{why}</Fact>}
        {told.map(({ id, name, text }) => (
          <Fact key={id} name={name}>
            {text}
          </Fact>
        ))}
        {said.map(({ fact, label: name, value }) => (
          <Fact key={fact} name={name}>
            {value}
          </Fact>
        ))}
        {of !== null && <Fact name={say('decision.class')}>{say(`asset.class.${of}`)}</Fact>}
        {minutes !== null && (
          <Fact name={say('decision.minutes')}>
            {say('decision.minutes.said', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
          </Fact>
        )}
        {rollback !== '' && <Fact name={say('decision.rollback')}>{rollback}</Fact>}
        {until !== null && <Fact name={say('decision.until')}>{sayDay(language, `${until}T12:00:00Z`)}</Fact>}
        {assets.length > 0 && (
          <Fact name={say('decision.assets')}>
            <ul>
              {assets.map(({ id, tag, name }) => (
                <li key={id}>
                  <Link {...paths.asset(id)} className="mono">
                    {tag}
                  </Link>{' '}
                  {name}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
