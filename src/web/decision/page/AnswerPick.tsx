import { type ImpactAnswer, impactAnswers } from '#rules/decision/facts.ts'
import { useSpeech } from '../../parts/language.ts'
import './pick.css'

type Props = { name: string; answer: ImpactAnswer | null; onPick: (answer: ImpactAnswer) => void }

/** Whether something has an impact: no, yes, or not known. `name` tells one question from the others on the page. */
export function AnswerPick({ name, answer, onPick }: Props) {
  const { say } = useSpeech()
  return (
    <fieldset className="plain-set">
      <legend className="vanish">{say('decision.answer.label')}</legend>
      <div className="row picks">
        {impactAnswers.map(one => (
          <label key={one} className="btn pick-one">
            <input type="radio" name={name} checked={answer === one} onChange={() => onPick(one)} required />
            {say(`decision.answer.pick.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
