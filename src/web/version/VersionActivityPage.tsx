import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type VersionDocument, versionQuery } from '../api/queries.ts'
import { versionAddresses } from '../draft/addresses.ts'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { ActivityView } from '../split/ActivityView.tsx'
import { NoChangeNotice } from './Notice.tsx'
import { OpenDraft } from './OpenDraft.tsx'
import { useShown } from './shown.ts'

/** One activity of a version: its table, to read. */
export function VersionActivityPage() {
  const { version } = useParams({ from: '/split/versions/$version/activities/$activity' })
  const found = useQuery(versionQuery(version))
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  return <Shown document={found.data} />
}

function Shown({ document }: { document: VersionDocument }) {
  const { activity } = useParams({ from: '/split/versions/$version/activities/$activity' })
  const { bench, draft } = useShown(document)
  const { id, label, inForce } = document.version
  if (draft === null) return <Loading />
  return (
    <>
      <ActivityView
        bench={bench}
        draft={draft}
        id={activity}
        at={versionAddresses(id)}
        back={<Link {...paths.version(id)}>{label}</Link>}
        acts={null}
      />
      <NoChangeNotice>
        <OpenDraft from={inForce ? 'in-force' : id} look="small" />
      </NoChangeNotice>
    </>
  )
}
