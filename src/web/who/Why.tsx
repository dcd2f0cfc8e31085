import { Link } from '@tanstack/react-router'
import type { Answer } from '#rules/split/answer.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import type { Path } from '../paths.ts'
import { BecauseTable } from './BecauseTable.tsx'
import type { Asked } from './question.ts'
import { Relax } from './Relax.tsx'

type Props = { split: Split; answer: Answer; asked: Asked; table: Table }

/** Where the decision table of an activity can be read. */
export type Table = (activity: string, place: string | null) => Path

/** The reason: which rule matched, fact by fact, and what would relax it. */
export function Why({ split, answer, asked, table }: Props) {
  const { say, label } = useSpeech()
  const activity = split.activities.find(each => each.id === answer.activity)
  const { rule, level } = answer.source
  const at = activity?.rules?.findIndex(each => each.id === rule) ?? -1
  const note = activity?.rules?.[at]?.note
  return (
    <section className="panel why">
      <div className="row between wrap">
        <h2>{say('who.why')}</h2>
        <span className="faint small">
          {say('who.why.rule', {
            version: split.version,
            rule:
              rule === null
                ? say('who.why.default')
                : say('who.why.rule_name', { rule: at < 0 ? rule : at + 1 }),
            activity: activity === undefined ? answer.activity : label(activity.label),
            level: say(`who.level.${level}`),
          })}{' '}
          <Link {...table(answer.activity, answer.source.place)}>{say('who.table')}</Link>
        </span>
      </div>
      {note !== undefined && <p>{label(note)}</p>}
      <BecauseTable split={split} because={answer.because} />
      <Relax split={split} answer={answer} asked={asked} />
    </section>
  )
}
