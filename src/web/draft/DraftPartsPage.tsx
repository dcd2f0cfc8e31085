import { Link, useParams } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { Loading, Nowhere, PageUnread } from '../shell/Trouble.tsx'
import { PartsView } from '../split/parts/PartsView.tsx'
import { isPartSection } from '../split/parts/sections.ts'
import { Steps } from '../split/Steps.tsx'
import { NoChangeNotice } from '../version/Notice.tsx'
import { useDesk } from './desk.ts'
import { MeetingDialog } from './MeetingDialog.tsx'
import { SendingState } from './SendingState.tsx'
import '../version/version.css'

/** The parts of a draft: functions, activities, facts, paths, and who may change what. */
export function DraftPartsPage() {
  const { section } = useParams({ from: '/split/drafts/$draft/parts/$section' })
  const desk = useDesk()
  if (!isPartSection(section)) return <Nowhere />
  if (desk.document === undefined) return desk.error === null ? <Loading /> : <PageUnread of={desk.error} />
  const { document, bench, draft } = desk
  const { id, label } = document.version
  if (draft === null) return <Loading />
  return (
    <>
      <PartsView
        bench={bench}
        draft={draft}
        section={section}
        path={to => paths.draftParts(id, to)}
        at={{
          matrix: place => paths.draft(id, place),
          activity: (activity, place) => paths.draftActivity(id, activity, place),
        }}
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
