import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { list } from '#words/finding.ts'
import { sayWithin } from '#words/within.ts'
import { api, told } from '../../api/client.ts'
import type { Got } from '../../api/queries.ts'
import { KeySlot } from '../../parts/KeySlot.tsx'
import { useSpeech } from '../../parts/language.ts'
import { SideTag } from '../../parts/SideTag.tsx'
import { Trouble } from '../../parts/useAct.tsx'
import type { Names } from '../../people/names.ts'
import type { KindOf } from '../list/queries.ts'
import type { Asked } from './form.ts'
import { areaOf, hasSubject, isCampaign, sitesOf } from './form.ts'

type Needed = Got<'/api/decision-kinds/{kind}/needed'>
/** As many assets as an address holds: of a site with more, those tell who is asked. */
const MOST = 200

type Props = { kind: KindOf; names: Names; asked: Asked; first: boolean }

/** Whom the request would be put to if it were handed in as it is filled in now, by name; at each site of a campaign. */
export function WhoNeeded({ kind, names, asked, first }: Props) {
  const { say } = useSpeech()
  const sites = sitesOf(asked)
  return (
    <aside className="panel needed" aria-labelledby="needed">
      <h2 id="needed">{say(first ? 'ask.who.first' : 'ask.who')}</h2>
      {!hasSubject(kind, asked) ? (
        <p className="muted">{say('ask.who.hint')}</p>
      ) : isCampaign(kind, asked) ? (
        sites.map((site, at) => {
          const there = asked.assets.filter(one => one.site === site)
          const part = { ...asked, site, area: areaOf(there), assets: there }
          return <AtSite key={site} open={at === 0} {...{ kind, names, asked: part, first }} />
        })
      ) : (
        <Asking {...{ kind, names, asked, first }} />
      )}
    </aside>
  )
}

/** One site of a campaign: it is asked only once somebody looks. */
function AtSite({ open, ...props }: Props & { open: boolean }) {
  const { say } = useSpeech()
  const [seen, setSeen] = useState(open)
  return (
    <details open={open} onToggle={event => event.currentTarget.open && setSeen(true)}>
      <summary>{say('ask.who.at', { site: props.names.place(props.asked.site, null) })}</summary>
      {seen && <Asking {...props} />}
    </details>
  )
}

function Asking({ kind, names, asked, first }: Props) {
  const { subject } = kind
  const [site = asked.site] = subject === 'assets' ? sitesOf(asked) : []
  const query = {
    ...(site !== '' && { site }),
    ...(asked.area !== '' && { area: asked.area }),
    ...(subject === 'class' && asked.class !== '' && { class: asked.class as 'plc' }),
    ...(subject === 'assets' && {
      assets: asked.assets
        .slice(0, MOST)
        .map(({ id }) => id)
        .join(','),
    }),
    ...(kind.ends && asked.until !== '' && { until: asked.until }),
    facts: JSON.stringify(asked.stated),
  }
  const found = useQuery({
    queryKey: ['who', 'needed', kind.id, query],
    queryFn: () =>
      told(api.GET('/api/decision-kinds/{kind}/needed', { params: { path: { kind: kind.id }, query } })),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <>
      <Trouble of={found.error} />
      {found.data !== undefined && found.error === null && (
        <Told needed={found.data} names={names} first={first} acted={asked.acted} />
      )}
    </>
  )
}

const roles = ['impact', 'consult', 'key', 'consent'] as const

type ToldProps = { needed: Needed; names: Names; first: boolean; acted: Asked['acted'] }

function Told({ needed, names, first, acted }: ToldProps) {
  const { say, label, language } = useSpeech()
  const facts = names.split.facts.filter(({ id }) => needed.unknown.includes(id))
  const shown = roles.filter(role => !first || role === 'key' || role === 'consent')
  return (
    <>
      {shown.map(role => {
        const asks = needed.asks.filter(one => one.role === role)
        if (asks.length === 0) return null
        return (
          <div key={role} className="needed-role">
            <h3>{say(`ask.who.${role}`)}</h3>
            <ul>
              {asks.map(ask => {
                // Who acted never reviews it.
                const people = ask.people.filter(({ person }) => acted.every(one => one.id !== person))
                return (
                  <li key={`${ask.impact} ${ask.function}`} className="who-says">
                    {role === 'key' && <KeySlot side={ask.side} state="waiting" size={32} silent />}
                    <div>
                      {ask.impact !== null && (
                        <span className="small muted">{say(`decision.impact.${ask.impact}`)}: </span>
                      )}
                      {people.length > 0 ? (
                        <b>{people.map(({ name }) => name).join(', ')}</b>
                      ) : ask.people.length > 0 ? (
                        <span>{say('ask.who.acted')}</span>
                      ) : (
                        <span className="wrong">{say('ask.who.nobody')}</span>
                      )}{' '}
                      <SideTag side={ask.side}>{label(ask.label)}</SideTag>
                    </div>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
      {needed.within !== null && (
        <p className="small">{say('ask.who.within', { within: sayWithin(language, needed.within) })}</p>
      )}
      {facts.length > 0 && (
        <p className="small muted">
          {say('ask.who.unknown', {
            facts: list(
              language,
              facts.map(fact => label(fact.label)),
            ),
          })}
        </p>
      )}
    </>
  )
}
