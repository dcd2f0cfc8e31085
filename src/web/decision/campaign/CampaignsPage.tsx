import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import { Title } from '../../parts/Title.tsx'
import { Trouble } from '../../parts/useAct.tsx'
import { paths } from '../../paths.ts'
import { Loading } from '../../shell/Trouble.tsx'
import { campaignsQuery, statesOf, totalsOf } from './queries.ts'
import './campaign.css'

/** What was asked for at several sites at once, the newest first, and how far each has come. */
export function CampaignsPage() {
  const { say, label, language } = useSpeech()
  const found = useQuery(campaignsQuery)
  return (
    <>
      <Title of={say('campaigns.title')} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.decisions()}>{say('web.nav.decisions')}</Link>
          </p>
          <h1>{say('campaigns.title')}</h1>
          <p className="muted">{say('campaigns.about')}</p>
        </div>
      </header>
      {found.data === undefined ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : found.data.campaigns.length === 0 ? (
        <p className="muted">{say('campaigns.none')}</p>
      ) : (
        <ul className="panel campaigns">
          {found.data.campaigns.map(({ id, title, kind, requested, decisions }) => (
            <li key={id}>
              <Link {...paths.campaign(id)}>{title}</Link>
              <span className="small faint">
                {say('campaign.asked_by', {
                  ...{ kind: label(kind.label), name: requested.by.name },
                  at: sayDay(language, requested.at),
                })}
              </span>
              <span>{say('campaign.sentence', totalsOf(decisions))}</span>
              <ul className="row wrap">
                {statesOf(decisions).map(([state, count]) => (
                  <li key={state} className="tag">
                    {say('decisions.count', { count, state })}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
