import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { sayDay, sayWhen } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { requestsQuery } from './queries.ts'
import { standOf } from './stand.ts'
import './outside.css'

/** What somebody outside has asked for, the newest first, and the way to ask. */
export function RequestsPage() {
  const { say, label, language } = useSpeech()
  const found = useQuery(requestsQuery)
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const { kinds, requests } = found.data
  return (
    <>
      <Title of={say('web.nav.requests')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.requests')}</h1>
          <p role="status">{say('outside.sentence', { count: requests.length })}</p>
          <p className="muted">{say('outside.about')}</p>
        </div>
        <div className="row wrap">
          {kinds.map(({ id, label: name }) => (
            <Link key={id} className="btn primary" {...paths.newRequest(id)}>
              {say('outside.ask', { kind: label(name) })}
            </Link>
          ))}
        </div>
      </header>
      {requests.length === 0 ? (
        <p className="muted">{say('outside.none')}</p>
      ) : (
        <ul className="panel">
          {requests.map(request => (
            <li key={request.id} className="request-line">
              <div className="what">
                <Link {...paths.request(request.id)}>{request.title}</Link>
                <span className="faint small">
                  <span className="mono">{request.number}</span> ·{' '}
                  {[label(request.kind), label(request.site)].join(' · ')}
                </span>
              </div>
              <div>
                <span className="tag">{say(`outside.state.${standOf(request)}`)}</span>
              </div>
              <span className="small muted">
                {request.slot === null
                  ? sayDay(language, request.asked)
                  : say('outside.when.said', {
                      from: sayWhen(language, request.slot.from, request.zone),
                      to: sayWhen(language, request.slot.to, request.zone),
                    })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
