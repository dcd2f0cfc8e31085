import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { type DraftState, stateQuery, type VersionDocument, versionQuery } from '../api/queries.ts'
import { Timeline } from '../ledger/Timeline.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Signatures } from '../version/Signatures.tsx'
import { Accept, AcceptButton } from './Accept.tsx'
import { HandIn } from './HandIn.tsx'
import '../version/version.css'
import './sign.css'

/** A draft before it is decided: what stands in the way, who will turn the keys, and what was signed so far. */
export function SignPage() {
  const { language } = useSpeech()
  const { draft } = useParams({ from: '/split/drafts/$draft/sign' })
  const document = useQuery(versionQuery(draft))
  const isDraft = document.data?.version.state === 'draft'
  const state = useQuery({ ...stateQuery(draft, language), enabled: isDraft })
  if (document.data === undefined)
    return document.error === null ? <Loading /> : <PageUnread of={document.error} />
  if (!isDraft) return <Navigate {...paths.version(draft)} replace />
  if (state.data === undefined) return state.error === null ? <Loading /> : <PageUnread of={state.error} />
  return <Standing document={document.data} state={state.data} />
}

function Standing({ document, state }: { document: VersionDocument; state: DraftState }) {
  const { say, language } = useSpeech()
  const { version, number, signatures, names: named } = document
  const names = new Map(Object.entries(named))
  const errors = state.findings.filter(({ severity }) => severity === 'error')
  const open = errors.filter(({ accepted }) => accepted === null)
  return (
    <>
      <Title of={say('sign.title', { number })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link> /{' '}
            <Link {...paths.draft(version.id)}>{version.label}</Link>
          </p>
          <h1>{say('sign.title', { number })}</h1>
          <p role="status">{state.notReady === null ? say('sign.ready') : state.notReady.title}</p>
          <p className="muted">
            {version.inForceFrom === null
              ? say('draft.in_force_at_once', { number })
              : say('draft.in_force_from', { number, from: sayMoment(language, version.inForceFrom) })}
          </p>
        </div>
        <div className="row wrap">
          <Link className="btn" {...paths.draft(version.id)}>
            {say('sign.back')}
          </Link>
          <Link className="btn" {...paths.draftCompare(version.id)}>
            {say('draft.compare')}
          </Link>
        </div>
      </header>
      <HandIn document={document} state={state} />
      {errors.length > 0 && (
        <section className="panel standing-findings" aria-label={say('sign.findings')}>
          <div className="row between wrap">
            <h2>{say(open.length > 0 ? 'sign.findings' : 'sign.findings_accepted')}</h2>
            {open.length > 1 && (
              <AcceptButton
                draft={version.id}
                rev={state.rev}
                findings={open}
                label={say('accept.all', { count: open.length })}
              />
            )}
          </div>
          <p className="muted">{say('sign.findings.about')}</p>
          <ul>
            {errors.map(finding => (
              <Accept key={finding.key} draft={version.id} rev={state.rev} finding={finding} names={names} />
            ))}
          </ul>
        </section>
      )}
      <section className="panel standing-findings">
        <h2>{say('sign.signatures')}</h2>
        <Signatures version={version.id} signatures={signatures} names={names} />
      </section>
      <Timeline kind="split" subject={version.id} />
    </>
  )
}
