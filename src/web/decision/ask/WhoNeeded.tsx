import { keepPreviousData, useQuery } from '@tanstack/react-query'
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
import { hasSubject } from './form.ts'

type Needed = Got<'/api/decision-kinds/{kind}/needed'>
type Props = { kind: KindOf; names: Names; asked: Asked; first: boolean }

/** Whom the request would be put to if it were handed in as it is filled in now, by name. */
export function WhoNeeded({ kind, names, asked, first }: Props) {
  const { say } = useSpeech()
  const { subject } = kind
  const query = {
    ...(asked.site !== '' && { site: asked.site }),
    ...(asked.area !== '' && { area: asked.area }),
    ...(subject === 'class' && asked.class !== '' && { class: asked.class as 'plc' }),
    ...(subject === 'assets' && { assets: asked.assets.map(({ id }) => id).join(',') }),
    ...(kind.ends && asked.until !== '' && { until: asked.until }),
    facts: JSON.stringify(asked.stated),
  }
  const found = useQuery({
    queryKey: ['who', 'needed', kind.id, query],
    queryFn: () =>
      told(api.GET('/api/decision-kinds/{kind}/needed', { params: { path: { kind: kind.id }, query } })),
    enabled: hasSubject(kind, asked),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <aside className="panel needed" aria-labelledby="needed">
      <h2 id="needed">{say(first ? 'ask.who.first' : 'ask.who')}</h2>
      {!hasSubject(kind, asked) ? (
        <p className="muted">{say('ask.who.hint')}</p>
      ) : (
        <>
          <Trouble of={found.error} />
          {found.data !== undefined && found.error === null && (
            <Told needed={found.data} names={names} first={first} />
          )}
        </>
      )}
    </aside>
  )
}

const roles = ['impact', 'consult', 'key', 'consent'] as const

function Told({ needed, names, first }: { needed: Needed; names: Names; first: boolean }) {
  const { say, label, language } = useSpeech()
  const facts = names.split.facts.filter(({ id }) => needed.unknown.includes(id))
  const shown = roles.filter(role => !first || role === 'key' || role === 'consent')
  return (
    <>
      {shown.map(role => {
        const asks = needed.asks.filter(one => one.role === role)
        if (asks.length === 0) return null
        return (
          <section key={role} aria-labelledby={`needed-${role}`}>
            <h3 id={`needed-${role}`}>{say(`ask.who.${role}`)}</h3>
            <ul>
              {asks.map(ask => (
                <li key={`${ask.impact} ${ask.function}`} className="who-says">
                  {role === 'key' && <KeySlot side={ask.side} state="waiting" size={32} silent />}
                  <div>
                    {ask.impact !== null && (
                      <span className="small muted">{say(`decision.impact.${ask.impact}`)}: </span>
                    )}
                    {ask.people.length === 0 ? (
                      <span className="wrong">{say('ask.who.nobody')}</span>
                    ) : (
                      <b>{ask.people.map(({ name }) => name).join(', ')}</b>
                    )}{' '}
                    <SideTag side={ask.side}>{label(ask.label)}</SideTag>
                  </div>
                </li>
              ))}
            </ul>
          </section>
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
