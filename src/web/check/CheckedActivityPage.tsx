import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { ActivityView } from '../split/ActivityView.tsx'
import { benches } from '../split/draft.ts'

/** One activity of the workbook that is open. The workbook lives in this tab only: without one, it is asked for. */
export function CheckedActivityPage() {
  const { say } = useSpeech()
  const { activity } = useParams({ from: '/check/$activity' })
  const draft = benches.workbook.draft.use()
  if (draft === null) return <Navigate {...paths.check()} replace />
  return (
    <ActivityView
      bench={benches.workbook}
      draft={draft}
      id={activity}
      back={<Link {...paths.check()}>{say('check.title')}</Link>}
    />
  )
}
