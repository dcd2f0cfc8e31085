import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { decisionQuery } from './queries.ts'

/** One decision: what is asked, and where it stands. */
export function DecisionPage() {
  const { say, label, language } = useSpeech()
  const { decision: id } = useParams({ from: '/decisions/$decision' })
  const found = useQuery(decisionQuery(id, language))
  if (found.data === undefined) return found.error === null ? <Loading /> : <Trouble of={found.error} />
  const { number, kind, title, state, content, steps } = found.data
  return (
    <>
      <Title of={title} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.decisions()}>{say('web.nav.decisions')}</Link> /{' '}
            <span className="mono">{number}</span> · {label(kind.label)}
          </p>
          <h1>{title}</h1>
          <p>
            <span className="tag">{say(`decision.state.${state}`)}</span>
          </p>
        </div>
        {steps.change === null && (
          <Link className="btn primary" {...paths.decisionDraft(id)}>
            {say('ask.change')}
          </Link>
        )}
      </header>
      <p>{content.why}</p>
    </>
  )
}
