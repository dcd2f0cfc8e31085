import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { versionQuery } from '../api/queries.ts'
import { Timeline } from '../ledger/Timeline.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { VersionView } from './VersionView.tsx'

/** Any version by its address, with what happened to it. */
export function VersionPage() {
  const { version } = useParams({ from: '/split/versions/$version' })
  const found = useQuery(versionQuery(version))
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  if (found.data.version.state === 'draft') return <Navigate {...paths.draft(version)} replace />
  return (
    <>
      <VersionView document={found.data} matrix={place => paths.version(version, place)} />
      <Timeline kind="split" subject={version} />
    </>
  )
}
