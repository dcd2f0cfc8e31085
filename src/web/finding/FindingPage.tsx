import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findingQuery, type OneFinding } from '../api/queries.ts'
import { Timeline } from '../ledger/Timeline.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay, sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { useInForce } from '../version/inForce.ts'
import { Steps } from './Steps.tsx'
import { DueTag, StopsTag } from './tags.tsx'
import './finding.css'

const route = getRouteApi('/findings/$finding')

/** A finding: whose it is, what comes next, what was agreed, done and checked, and all that happened to it. */
export function FindingPage() {
  const { say, language } = useSpeech()
  const { finding: id } = route.useParams()
  const found = useQuery(findingQuery(id, language))
  const names = useRecordNames()
  if (found.data === undefined || names === null)
    return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const finding = found.data
  return (
    <>
      <Title of={finding.title} />
      <p className="crumbs">
        <Link {...paths.findings()}>{say('finding.list.title')}</Link>
      </p>
      <header className="head">
        <div>
          <h1>{finding.title}</h1>
          <p>{sentence(finding, names, { say, language })}</p>
          <p className="row wrap">
            <span className="tag">{say(`finding.state.${finding.state}`)}</span>
            <StopsTag finding={finding} />
            <DueTag finding={finding} />
          </p>
        </div>
      </header>
      <div className="finding">
        <Steps finding={finding} />
        <Facts finding={finding} names={names} />
        <Done finding={finding} names={names} />
      </div>
      <Timeline kind="finding" subject={id} />
    </>
  )
}

type Speech = Pick<ReturnType<typeof useSpeech>, 'say' | 'language'>

/** The sentence that the page opens with. */
function sentence(
  { state, owner, action, closure, check }: OneFinding,
  names: Names,
  { say, language }: Speech,
): string {
  if (state === 'planned' && action !== null)
    return say('finding.says.planned', { who: action.by.name, until: sayDay(language, action.until) })
  if (state === 'closed') return say('finding.says.closed', { who: closure?.by?.name ?? '' })
  if (state === 'checked') return say('finding.says.checked', { who: check?.by?.name ?? '' })
  if (state === 'withdrawn') return say('finding.says.withdrawn')
  if (owner.function === null) return say('finding.owner.none')
  const people =
    owner.people.length === 0 ? say('finding.owner.vacant') : owner.people.map(one => one.name).join(', ')
  return say('finding.says.open', { owner: `${names.fn(owner.function)} (${people})` })
}

function Facts({ finding, names }: { finding: OneFinding; names: Names }) {
  const { say, language, label } = useSpeech()
  const { inForce } = useInForce()
  const { owner, raised, seen, subject, reference, cell } = finding
  const activity = inForce?.split.activities.find(each => each.id === finding.activity)
  const moment = (at: string) => sayMoment(language, at, names.zone(finding.site))
  const who = { who: raised.by?.name ?? say('ledger.somebody'), at: moment(raised.at) }
  return (
    <section className="panel facts" aria-labelledby="facts">
      <h2 id="facts">{say('finding.what')}</h2>
      {finding.text !== '' && <p className="said">{finding.text}</p>}
      <dl>
        <Fact name={say('finding.site')}>
          {names.place(finding.site, finding.area)}
          {cell !== null && <span className="mono"> {cell}</span>}
        </Fact>
        {subject !== null && <Fact name={say('finding.about')}>{subject.label}</Fact>}
        <Fact name={say('finding.severity')}>{say(`finding.severity.${finding.severity}`)}</Fact>
        <Fact name={say('finding.owner')}>
          {owner.function === null
            ? say('finding.owner.none')
            : `${names.fn(owner.function)}: ${
                owner.people.map(({ name }) => name).join(', ') || say('finding.owner.vacant')
              }`}
        </Fact>
        <Fact name={say('finding.activity')}>
          {activity === undefined ? finding.activity : label(activity.label)}
        </Fact>
        <Fact name={say('finding.source')}>
          {say(`finding.source.${finding.source}`)}
          {reference !== null && <span className="mono"> {reference}</span>}
        </Fact>
        <Fact name={say('finding.raised')}>{say('finding.raised.by', who)}</Fact>
        {seen.count > 1 && (
          <Fact name="">{say('finding.seen', { count: seen.count, at: moment(seen.at) })}</Fact>
        )}
        {finding.reopened > 0 && <Fact name="">{say('finding.reopened', { count: finding.reopened })}</Fact>}
        {finding.why !== null && <Fact name={say('finding.why')}>{finding.why}</Fact>}
      </dl>
    </section>
  )
}

/** What was agreed, what was done, and what the check found. */
function Done({ finding: { action, closure, check, site }, names }: { finding: OneFinding; names: Names }) {
  const { say, language } = useSpeech()
  const by = (one: { by: { name: string } | null; at: string }) =>
    say('finding.raised.by', {
      who: one.by?.name ?? say('ledger.somebody'),
      at: sayMoment(language, one.at, names.zone(site)),
    })
  return (
    <>
      {action !== null && (
        <section className="panel facts" aria-labelledby="action">
          <h2 id="action">{say('finding.action')}</h2>
          <p className="said">{action.text}</p>
          <p className="faint small">
            {action.by.name}, {say('finding.due', { at: sayDay(language, action.until) })}
          </p>
        </section>
      )}
      {closure !== null && (
        <section className="panel facts" aria-labelledby="closure">
          <h2 id="closure">{say('finding.done')}</h2>
          <p className="said">{closure.done}</p>
          {closure.evidence !== '' && (
            <p className="said">
              <span className="faint small">{say('finding.evidence')}: </span>
              {closure.evidence}
            </p>
          )}
          <p className="faint small">{by(closure)}</p>
        </section>
      )}
      {check !== null && (
        <section className="panel facts" aria-labelledby="check">
          <h2 id="check">{say('finding.found')}</h2>
          <p className="said">{check.found}</p>
          <p className="faint small">{by(check)}</p>
        </section>
      )}
    </>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
