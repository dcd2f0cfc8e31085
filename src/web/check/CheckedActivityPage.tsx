import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { ActivityView } from '../split/ActivityView.tsx'
import { benches } from '../split/draft.ts'

/** One activity of the workbook that is open. */
export function CheckedActivityPage() {
  const { say } = useSpeech()
  const { activity } = useParams({ from: '/check/$activity' })
  const draft = benches.workbook.draft.use()
  if (draft === null) return <Closed />
  return (
    <ActivityView
      bench={benches.workbook}
      draft={draft}
      id={activity}
      back={<Link {...paths.check()}>{say('check.title')}</Link>}
    />
  )
}

/** A workbook lives in its tab only, and this one has none: it was loaded anew, or the address came from elsewhere. */
function Closed() {
  const { say } = useSpeech()
  return (
    <div className="stack">
      <Title of={say('check.closed')} />
      <h1>{say('check.closed')}</h1>
      <p className="muted">{say('check.closed.do')}</p>
      <p>
        <Link {...paths.check()} className="btn primary">
          {say('check.title')}
        </Link>
      </p>
    </div>
  )
}
