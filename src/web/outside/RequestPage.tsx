import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { LongField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment, sayWhen } from '../parts/moment.ts'
import { Rich } from '../parts/Rich.tsx'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { type Request, requestQuery, withdraw } from './queries.ts'
import { standOf } from './stand.ts'
import './outside.css'

/** One request of somebody outside: where it stands, when and by whom they are expected, what may be done and what not. */
export function RequestPage() {
  const { language } = useSpeech()
  const { decision } = useParams({ from: '/requests/$decision' })
  const found = useQuery(requestQuery(decision, language))
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return <Whole request={found.data} />
}

function Whole({ request }: { request: Request }) {
  const { say, label, language } = useSpeech()
  const { number, title, kind, site, slot, zone, why, fields, assets, conditions, expects, asked } = request
  const when = (instant: string) => sayWhen(language, instant, zone)
  const slotSaid = slot && { from: when(slot.from), to: when(slot.to) }
  return (
    <>
      <Title of={`${say('decision.number', { number })} ${title}`} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.requests()}>{say('web.nav.requests')}</Link> / {label(site)}
          </p>
          <h1>
            <span className="mono muted">{say('decision.number', { number })}</span> {title}
          </h1>
          <p className="request-sentence" role="status">
            <Rich of={`outside.says.${sentenceOf(request)}`} values={valuesOf(request, when)} />
          </p>
          <p className="muted">
            {say('outside.asked', { kind: label(kind), at: sayMoment(language, asked, zone) })}
          </p>
        </div>
        {request.withdraw === null && <Withdraw request={request} />}
      </header>
      <section className="panel request-facts" aria-label={title}>
        <dl>
          {slotSaid !== null && (
            <Fact name={say('outside.when')}>
              {say('outside.when.said', slotSaid)} <span className="faint small">{zone}</span>
            </Fact>
          )}
          {expects !== null && <Fact name={say('outside.expects')}>{expects}</Fact>}
          {fields.map(({ id, label: name, said }) => (
            <Fact key={id} name={label(name)}>
              {said}
            </Fact>
          ))}
          {assets.length > 0 && (
            <Fact name={say('outside.assets')}>
              <ul>
                {assets.map(({ tag, name }) => (
                  <li key={tag}>
                    <span className="mono">{tag}</span> {name}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          {conditions.length > 0 && (
            <Fact name={say('outside.conditions')}>
              <ul>
                {conditions.map(one => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact name={say('outside.form.why')}>{why}</Fact>
        </dl>
      </section>
    </>
  )
}

/** What is said of where it stands: of a session that is over its time, that. */
function sentenceOf(request: Request) {
  return request.over ? 'over' : standOf(request)
}

function valuesOf({ slot, expects, said }: Request, when: (instant: string) => string) {
  const why = said === null || /[.!?]$/.test(said) ? (said ?? '') : `${said}.`
  return { name: expects ?? '', why, ...(slot !== null && { from: when(slot.from), to: when(slot.to) }) }
}

function Withdraw({ request }: { request: Request }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  return (
    <FormDialog
      act="decision.withdraw"
      label={say('outside.withdraw')}
      title={`${say('outside.withdraw')}: ${request.title}`}
      onDo={() => withdraw(request, why)}
    >
      <LongField label={say('web.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
