import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import { benches } from './draft.ts'
import { Findings } from './findings/Findings.tsx'
import { Verdict } from './findings/Verdict.tsx'
import { usePlace } from './level/place.ts'
import { MatrixView } from './MatrixView.tsx'
import { useStandard } from './standard.ts'

const bench = benches.standard
const at = { matrix: paths.standard, activity: paths.standardActivity }

/** The standard split as a matrix, to read, to filter and to try out. */
export function StandardPage() {
  const { say } = useSpeech()
  const draft = useStandard()
  const place = usePlace(draft?.split)
  if (draft === null) return <Loading />
  return (
    <>
      <Title of={say('split.title')} />
      <header className="head">
        <div>
          <h1>{say('split.title')}</h1>
          <p className="muted">
            <Verdict bench={bench} />
          </p>
        </div>
        <div className="row wrap">
          <Link className="btn" {...paths.standardParts()}>
            {say('parts.title')}
          </Link>
          <DraftActs bench={bench} />
        </div>
      </header>
      <Findings bench={bench} place={place} path={paths.standardActivity} />
      <MatrixView bench={bench} draft={draft} name="standard" place={place} at={at} />
    </>
  )
}
