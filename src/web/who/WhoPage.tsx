import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { isRefusal } from '#rules/refusal.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import { thisMinute } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { AnswerView } from './AnswerView.tsx'
import { Depends } from './Depends.tsx'
import { useKnown } from './moments.ts'
import { OnDay } from './OnDay.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { type Asked, readQuestion } from './question.ts'
import { Starters } from './Starters.tsx'
import { type Source, useSource } from './source.ts'
import { type Table, Why } from './Why.tsx'
import './who.css'

/** Who decides? The whole question stands in the address, so that it can be sent to a colleague. */
export function WhoPage() {
  const { say } = useSpeech()
  const search = useSearch({ from: '/who' })
  const source = useSource(search.on)
  return (
    <>
      <Title of={say('who.title')} />
      <h1>{say('who.title')}</h1>
      {source.is === 'reading' && <Loading />}
      {source.is === 'none' && <NoSource why={source.why} on={search.on} />}
      {source.is === 'there' && <Asking source={source} />}
    </>
  )
}

function NoSource({ why, on }: { why: unknown; on: string | undefined }) {
  const { say } = useSpeech()
  return (
    <>
      <Trouble of={why} />
      <p className="row wrap">
        {on !== undefined && (
          <Link className="btn" {...paths.who({})}>
            {say('who.on.now')}
          </Link>
        )}
        <Link className="btn" {...paths.split()}>
          {say('web.nav.split')}
        </Link>
      </p>
    </>
  )
}

function Asking({ source }: { source: Source & { is: 'there' } }) {
  const { language } = useSpeech()
  const search = useSearch({ from: '/who' })
  const navigate = useNavigate()
  const { split, table, version } = source
  const asked = readQuestion(split, search)
  if (isRefusal(asked))
    return (
      <Wrong split={split} table={table} sentence={sayRefusal(language, asked)} activity={search.activity} />
    )
  const ask = (next: Asked, replace: boolean) =>
    void navigate({ ...paths.who(next), replace, resetScroll: false })
  return (
    <>
      <QuestionForm split={split} asked={asked} onAsk={ask}>
        {version !== null && <OnDay asked={asked} version={version} onAsk={ask} />}
      </QuestionForm>
      {asked.activity === undefined ? (
        <Starters split={split} asked={asked} version={version} />
      ) : (
        <Answered source={source} asked={{ ...asked, activity: asked.activity }} />
      )}
    </>
  )
}

type AnsweredProps = { source: Source & { is: 'there' }; asked: Asked & { activity: string } }

function Answered({ source: { split, table, version }, asked }: AnsweredProps) {
  const { language } = useSpeech()
  const { activity, facts, place } = asked
  const question = {
    activity,
    facts,
    ...(place === undefined ? {} : { place }),
    ...(version === null ? {} : { on: asked.on ?? thisMinute() }),
  }
  const known = useKnown(asked, version)
  const answer = resolve(split, question)
  if (isRefusal(answer))
    return <Wrong split={split} table={table} sentence={sayRefusal(language, answer)} activity={activity} />
  return (
    <>
      <AnswerView
        split={known === null ? split : { ...split, people: known.named }}
        answer={known === null ? answer : { ...answer, ...known.people }}
        moments={known?.moments ?? null}
      />
      <Depends split={split} question={question} />
      <Why split={split} answer={answer} asked={asked} table={table} />
    </>
  )
}

type WrongProps = { split: Split; table: Table; sentence: string; activity: string | undefined }

/** A question that has no answer: one sentence, and the way on: the same activity, where there is one. */
function Wrong({ split, table, sentence, activity }: WrongProps) {
  const { say } = useSpeech()
  const known = split.activities.find(each => each.id === activity)?.id
  return (
    <div className="panel answer" role="alert">
      <p className="sentence">{say('who.wrong')}</p>
      <p>{sentence}</p>
      <p className="row wrap">
        <Link className="btn primary" {...paths.who(known === undefined ? {} : { activity: known })}>
          {say('who.anew')}
        </Link>
        {known !== undefined && (
          <Link className="btn" {...table(known, null)}>
            {say('who.table')}
          </Link>
        )}
      </p>
    </div>
  )
}
