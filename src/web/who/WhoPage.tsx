import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { isRefusal } from '#rules/refusal.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { useStandard } from '../split/standard.ts'
import { AnswerView } from './AnswerView.tsx'
import { Depends } from './Depends.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { type Asked, readQuestion } from './question.ts'
import { Starters } from './Starters.tsx'
import { Why } from './Why.tsx'
import './who.css'

/** Who decides? The whole question stands in the address, so that it can be sent to a colleague. */
export function WhoPage() {
  const { say, language } = useSpeech()
  const draft = useStandard()
  const search = useSearch({ from: '/who' })
  const navigate = useNavigate()
  if (draft === null) return <Loading />
  // A try-out on the standard split is nobody's agreement, so it answers no question.
  const split = draft.first
  const asked = readQuestion(split, search)
  if (isRefusal(asked)) return <Wrong sentence={sayRefusal(language, asked)} />
  const ask = (next: Asked, replace: boolean) =>
    void navigate({
      ...paths.who({
        ...next,
        ...(next.activity === undefined ? {} : { activity: next.activity }),
      } as Asked & {
        activity: string
      }),
      replace,
      resetScroll: false,
    })
  return (
    <>
      <Title of={say('who.title')} />
      <h1>{say('who.title')}</h1>
      <QuestionForm split={split} asked={asked} onAsk={ask} />
      {asked.activity === undefined ? (
        <Starters split={split} />
      ) : (
        <Answered split={split} asked={{ ...asked, activity: asked.activity }} />
      )}
    </>
  )
}

function Answered({ split, asked }: { split: Split; asked: Asked & { activity: string } }) {
  const { language } = useSpeech()
  const { place, ...rest } = asked
  const question = place === undefined ? rest : { ...rest, place }
  const answer = resolve(split, question)
  if (isRefusal(answer))
    return <Wrong sentence={sayRefusal(language, answer)} activity={asked.activity} inside />
  return (
    <>
      <AnswerView split={split} answer={answer} />
      <Depends split={split} question={question} />
      <Why split={split} answer={answer} asked={asked} />
    </>
  )
}

/** A question that has no answer: one sentence, and the way on. */
function Wrong({ sentence, activity, inside }: { sentence: string; activity?: string; inside?: boolean }) {
  const { say } = useSpeech()
  return (
    <>
      {inside !== true && <h1>{say('who.title')}</h1>}
      <div className="panel answer" role="alert">
        <p className="sentence">{say('who.wrong')}</p>
        <p>{sentence}</p>
        <p className="row wrap">
          <Link className="btn primary" {...paths.who({})}>
            {say('who.anew')}
          </Link>
          {activity !== undefined && (
            <Link className="btn" {...paths.activity(activity)}>
              {say('who.table')}
            </Link>
          )}
        </p>
      </div>
    </>
  )
}
