import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import { benches } from './draft.ts'
import { Findings } from './findings/Findings.tsx'
import { Verdict } from './findings/Verdict.tsx'
import { MatrixView } from './MatrixView.tsx'
import { useStandard } from './standard.ts'

const bench = benches.standard

/** The standard split as a matrix, to read, to filter and to try out. */
export function SplitPage() {
  const { say } = useSpeech()
  const draft = useStandard()
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
        <DraftActs bench={bench} />
      </header>
      <Findings bench={bench} path={paths.activity} />
      <MatrixView bench={bench} draft={draft} name="standard" path={paths.activity} />
    </>
  )
}
