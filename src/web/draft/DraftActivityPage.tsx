import { Link, useParams } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { ActivityView } from '../split/ActivityView.tsx'
import { Steps } from '../split/Steps.tsx'
import { NoChangeNotice } from '../version/Notice.tsx'
import { draftAddresses } from './addresses.ts'
import { useDesk } from './desk.ts'
import { MeetingDialog } from './MeetingDialog.tsx'
import { SendingState } from './SendingState.tsx'
import '../version/version.css'

/** One activity of a draft: its decision table, and the proof beside it. */
export function DraftActivityPage() {
  const { activity } = useParams({ from: '/split/drafts/$draft/activities/$activity' })
  const desk = useDesk()
  if (desk.document === undefined) return desk.error === null ? <Loading /> : <PageUnread of={desk.error} />
  const { document, bench, draft } = desk
  const { id, label } = document.version
  if (draft === null) return <Loading />
  return (
    <>
      <ActivityView
        bench={bench}
        draft={draft}
        id={activity}
        at={draftAddresses(id)}
        back={<Link {...paths.draft(id)}>{label}</Link>}
        acts={
          <div className="row wrap">
            <SendingState />
            <Steps bench={bench} />
          </div>
        }
      />
      <NoChangeNotice />
      <MeetingDialog />
    </>
  )
}
