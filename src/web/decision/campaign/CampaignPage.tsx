import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { list } from '#words/finding.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import { Title } from '../../parts/Title.tsx'
import { sayTrouble, Trouble, useAct } from '../../parts/useAct.tsx'
import { paths } from '../../paths.ts'
import { type Names, useRecordNames } from '../../people/names.ts'
import { useMayNot } from '../../session/may.ts'
import { Loading, PageUnread } from '../../shell/Trouble.tsx'
import { type CampaignOf, campaignQuery, handInAll, type NotHandedIn, statesOf, totalsOf } from './queries.ts'
import { SitesTable } from './SitesTable.tsx'
import './campaign.css'

/** A campaign as a whole: how far it has come, and for each site where it stands there and whom it waits for. */
export function CampaignPage() {
  const { campaign: id } = useParams({ from: '/campaigns/$campaign' })
  // Time alone may move it.
  const found = useQuery({ ...campaignQuery(id), refetchInterval: 60_000 })
  const names = useRecordNames()
  if (found.data === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return <Whole key={id} campaign={found.data} names={names} />
}

function Whole({ campaign, names }: { campaign: CampaignOf; names: Names }) {
  const { say, label, language } = useSpeech()
  const { title, kind, requested, decisions } = campaign
  return (
    <>
      <Title of={title} />
      <header className="head">
        <div className="campaign-head">
          <p className="crumbs">
            <Link {...paths.decisions()}>{say('web.nav.decisions')}</Link> /{' '}
            <Link {...paths.campaigns()}>{say('campaigns.title')}</Link>
          </p>
          <h1>{title}</h1>
          <p className="campaign-sentence" role="status">
            {say('campaign.sentence', totalsOf(decisions))}
          </p>
          <p className="muted">
            {say('campaign.asked_by', {
              ...{ kind: label(kind.label), name: requested.by.name },
              at: sayDay(language, requested.at),
            })}
          </p>
        </div>
        <HandIn campaign={campaign} names={names} />
      </header>
      <ul className="row wrap campaign-states" aria-label={say('campaign.state')}>
        {statesOf(decisions).map(([state, count]) => (
          <li key={state} className="tag">
            {say('decisions.count', { count, state })}
          </li>
        ))}
      </ul>
      <SitesTable parts={decisions} names={names} />
      <p className="small faint">{say('campaign.scope')}</p>
    </>
  )
}

/** One's own drafts of all sites go on their way with one press. */
function HandIn({ campaign: { id, decisions }, names }: { campaign: CampaignOf; names: Names }) {
  const speech = useSpeech()
  const { say, language } = speech
  const refusal = useMayNot('decision.submit')
  const [done, setDone] = useState(0)
  const [all, setAll] = useState(0)
  const [not, setNot] = useState<readonly NotHandedIn[]>([])
  const drafts = decisions.filter(one => one.mine).length
  const sending = useAct(async () => {
    setNot([])
    setDone(0)
    setAll(drafts)
    setNot(await handInAll(id, setDone))
  })
  if (drafts === 0 && not.length === 0 && !sending.busy) return null
  return (
    <div className="campaign-hand-in">
      {drafts > 0 && (
        <ActButton look="primary" refusal={refusal} onPress={() => void sending.run()}>
          {say('campaign.submit', { count: drafts })}
        </ActButton>
      )}
      {sending.busy && <p role="status">{say('campaign.submitting', { done, all })}</p>}
      <Trouble of={sending.refused} />
      {[...Map.groupBy(not, one => sayTrouble(speech, one.why))].map(([why, those]) => (
        <p key={why} className="refused" role="alert">
          {say('campaign.not_submitted', {
            sites: list(
              language,
              those.map(one => names.place(one.site, null)),
            ),
            why,
          })}
        </p>
      ))}
    </div>
  )
}
