import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { Notice } from '../shell/Trouble.tsx'
import { ActivityView } from '../split/ActivityView.tsx'
import { benches } from '../split/draft.ts'

const at = { matrix: paths.check, activity: paths.checked }

/** One activity of the workbook that is open. */
export function CheckedActivityPage() {
  const { say } = useSpeech()
  const { activity } = useParams({ from: '/check/$activity' })
  const draft = benches.workbook.draft.use()
  // A workbook lives in its tab only, and this one has none: it was loaded anew, or the address came from elsewhere.
  if (draft === null) return <Notice title="check.closed" text="check.closed.do" />
  return (
    <ActivityView
      bench={benches.workbook}
      draft={draft}
      id={activity}
      at={at}
      back={<Link {...paths.check()}>{say('check.title')}</Link>}
    />
  )
}
