import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { Loading, Nowhere } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import { benches } from './draft.ts'
import { PartsView } from './parts/PartsView.tsx'
import { isPartSection } from './parts/sections.ts'
import { useStandard } from './standard.ts'

const bench = benches.standard
const at = { matrix: paths.standard, activity: paths.standardActivity }

/** The parts of the standard split, to look at and to try out. */
export function StandardPartsPage() {
  const { say } = useSpeech()
  const { section } = useParams({ from: '/standard/parts/$section' })
  const draft = useStandard()
  if (!isPartSection(section)) return <Nowhere />
  if (draft === null) return <Loading />
  return (
    <PartsView
      bench={bench}
      draft={draft}
      section={section}
      path={paths.standardParts}
      at={at}
      back={<Link {...paths.standard()}>{say('split.title')}</Link>}
      acts={<DraftActs bench={bench} />}
    />
  )
}
