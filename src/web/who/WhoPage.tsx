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
  if (isRefusal(asked))
    return <Wrong split={split} sentence={sayRefusal(language, asked)} activity={search.activity} />
  const ask = (next: Asked, replace: boolean) =>
    void navigate({
      ...paths.who(next),
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
    return <Wrong split={split} sentence={sayRefusal(language, answer)} activity={asked.activity} inside />
  return (
    <>
      <AnswerView split={split} answer={answer} />
      <Depends split={split} question={question} />
      <Why split={split} answer={answer} asked={asked} />
    </>
  )
}

type WrongProps = { split: Split; sentence: string; activity: string | undefined; inside?: boolean }

/** A question that has no answer: one sentence, and the way on: the same activity, where there is one. */
function Wrong({ split, sentence, activity, inside }: WrongProps) {
  const { say } = useSpeech()
  const known = split.activities.find(each => each.id === activity)?.id
  return (
    <>
      {inside !== true && <h1>{say('who.title')}</h1>}
      <div className="panel answer" role="alert">
        <p className="sentence">{say('who.wrong')}</p>
        <p>{sentence}</p>
        <p className="row wrap">
          <Link className="btn primary" {...paths.who(known === undefined ? {} : { activity: known })}>
            {say('who.anew')}
          </Link>
          {known !== undefined && (
            <Link className="btn" {...paths.activity(known)}>
              {say('who.table')}
            </Link>
          )}
        </p>
      </div>
    </>
  )
}
