import { Link } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { sayDay, sayMoment } from '../../parts/moment.ts'
import { paths } from '../../paths.ts'
import type { Names } from '../../people/names.ts'
import type { Listed } from './queries.ts'
import './list.css'

/** States in which somebody should look at it soon. */
const urgent: readonly Listed['state'][] = ['acted', 'suspended']

/** A decision in a list: what is asked and where, where it stands, when it is done or how long it holds, and who asked. */
export function DecisionLine({ decision, names }: { decision: Listed; names: Names }) {
  const { say, label, language } = useSpeech()
  const {
    id,
    number,
    campaign,
    kind,
    title,
    site,
    area,
    class: of,
    state,
    since,
    requested,
    slot,
    until,
  } = decision
  const moment = (at: string) => sayMoment(language, at, names.zone(site))
  const about = of === null ? [] : [say(`asset.class.${of}`)]
  return (
    <li className="decision-line">
      <div className="what">
        <Link {...paths.decision(id)}>{title}</Link>
        <span className="faint small">
          <span className="mono">{say('decision.number', { number })}</span> ·{' '}
          {[label(kind.label), ...about, names.place(site, area)].join(' · ')}
          {campaign !== null && (
            <>
              {' · '}
              <Link {...paths.campaign(campaign)}>{say('campaign.part')}</Link>
            </>
          )}
        </span>
      </div>
      <div>
        <span className={urgent.includes(state) ? 'tag late' : 'tag'}>{say(`decision.state.${state}`)}</span>
      </div>
      <span className="small muted">
        {slot !== null && (state === 'scheduled' || state === 'under-way')
          ? say('decisions.slot', { from: moment(slot.from) })
          : until !== null
            ? say('decisions.until', { day: sayDay(language, `${until}T12:00:00Z`) })
            : say('decisions.since', { at: moment(since) })}
      </span>
      <span className="small faint">
        {say('decisions.asked', { name: requested.by.name, at: sayDay(language, requested.at) })}
      </span>
    </li>
  )
}
