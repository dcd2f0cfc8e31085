import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { ActivityView } from './ActivityView.tsx'
import { benches } from './draft.ts'
import { useStandard } from './standard.ts'

const at = { matrix: paths.standard, activity: paths.standardActivity }

/** One activity of the standard split: its decision table, and the proof beside it. */
export function StandardActivityPage() {
  const { say } = useSpeech()
  const { activity } = useParams({ from: '/standard/$activity' })
  const draft = useStandard()
  if (draft === null) return <Loading />
  return (
    <ActivityView
      bench={benches.standard}
      draft={draft}
      id={activity}
      at={at}
      back={<Link {...paths.standard()}>{say('split.title')}</Link>}
    />
  )
}
