import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { useInForce } from '../version/inForce.ts'
import { Compared } from './Compared.tsx'
import { useDesk } from './desk.ts'

/** A draft beside what is in force: what changes for whom. */
export function ComparePage() {
  const { say } = useSpeech()
  const { draft: id } = useParams({ from: '/split/drafts/$draft/compare' })
  const desk = useDesk()
  const { inForce } = useInForce()
  if (desk.document === undefined) return desk.error === null ? <Loading /> : <PageUnread of={desk.error} />
  if (desk.draft === null || inForce === undefined) return <Loading />
  const { version } = desk.document
  return (
    <>
      <Title of={say('compared.title')} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link> /{' '}
            <Link {...paths.draft(id)}>{version.label}</Link>
          </p>
          <h1>{say('compared.title')}</h1>
          <p className="muted">
            {inForce === null
              ? say('compared.nothing')
              : say('compared.with', { number: inForce.document.version.number ?? '' })}
          </p>
        </div>
        <Link className="btn primary" {...paths.draftSign(id)}>
          {say('draft.put_in_force')}
        </Link>
      </header>
      {inForce !== null && (
        <Compared
          before={inForce.split}
          after={desk.draft.split}
          activity={(activity, place) => paths.draftActivity(id, activity, place)}
        />
      )}
    </>
  )
}
