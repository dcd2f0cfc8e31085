import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { list } from '#words/finding.ts'
import { kindsQuery } from '../decision/list/queries.ts'
import { AnswerPick } from '../decision/page/AnswerPick.tsx'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { ToLink } from '../parts/ToLink.tsx'
import { sayTrouble, useAct } from '../parts/useAct.tsx'
import type { Names } from '../people/names.ts'
import { answerAll, type Batch, type Given, type NotGiven, nameOf } from './batches.ts'
import { DueTag, isUrgent } from './DueTag.tsx'

type Props = { batch: Batch; now: string; names: Names | null }

/** The same question, asked for several decisions: opened, it is read for each, and answered for those that are chosen. */
export function BatchLine({ batch, now, names }: Props) {
  const { say, label, language } = useSpeech()
  const kinds = useQuery(kindsQuery)
  const [open, setOpen] = useState(false)
  const id = useId()
  const { role, items, impacts, kind: of } = batch
  const kind = kinds.data?.kinds.find(one => one.id === of)
  const first = items.find(one => one.due !== null)
  const due = first?.due ?? null
  const title =
    role === 'consult'
      ? say('desk.batch.consult', { count: items.length })
      : say('desk.batch.impact', {
          impacts: list(
            language,
            impacts.map(on => say(`decision.impact.${on}`)),
          ),
          count: items.length,
        })
  return (
    <li className={isUrgent(due, now) ? 'panel waits batch urgent' : 'panel waits batch'}>
      <div className="what">
        <b>{title}</b>
        <p className="small muted">
          {say('desk.batch.because', {
            function: names?.fn(String(items[0]?.because.params.function)) ?? '',
            kind: kind === undefined ? of : label(kind.label),
          })}
        </p>
        {due !== null && (
          <p className="row wrap small">
            <DueTag due={due} now={now} zone={names?.zone(first?.site ?? null)} />
          </p>
        )}
      </div>
      <button
        type="button"
        className="btn"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say(open ? 'desk.batch.close' : 'desk.batch.open')}
      </button>
      {open && (
        <div id={id} className="batch-open">
          {kind?.impacts
            .filter(one => impacts.includes(one.on))
            .map(one => (
              <p key={one.on}>{label(one.question)}</p>
            ))}
          <BatchForm batch={batch} names={names} title={title} />
        </div>
      )}
    </li>
  )
}

/** For which of them, and what: of a campaign all are chosen at first, since the same stands in each. */
function BatchForm({ batch, names, title }: Pick<Props, 'batch' | 'names'> & { title: string }) {
  const speech = useSpeech()
  const { say } = speech
  const { items, role, alike } = batch
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(alike ? items.map(one => one.subject) : []),
  )
  const [answer, setAnswer] = useState<Given['answer'] | null>(role === 'consult' ? 'no' : null)
  const [said, setSaid] = useState('')
  const [not, setNot] = useState<readonly NotGiven[]>([])
  const those = items.filter(one => chosen.has(one.subject))
  const doing = useAct(async () => {
    const failed = await answerAll(batch, those, { answer: answer ?? 'unknown', said })
    setNot(failed)
    if (failed.length === 0) setSaid('')
  })
  const choose = (subject: string) => {
    const next = new Set(chosen)
    if (!next.delete(subject)) next.add(subject)
    setChosen(next)
  }
  const needsWords = role === 'consult' || answer !== 'no'
  const refusal =
    those.length === 0
      ? say('desk.batch.none')
      : answer === null
        ? say('desk.batch.no_answer')
        : needsWords && said.trim().length < 3
          ? say('desk.batch.no_words')
          : null
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        if (refusal === null) void doing.run()
      }}
    >
      <fieldset className="plain-set">
        <legend className="vanish">{title}</legend>
        <ul className="batch-items">
          {items.map(({ subject, title: name, site, to, because: { params } }) => {
            const failed = not.find(one => one.item.subject === subject)
            return (
              <li key={subject}>
                <label className="row">
                  <input type="checkbox" checked={chosen.has(subject)} onChange={() => choose(subject)} />
                  <span>
                    {name} <span className="mono small faint">{String(params.number)}</span>{' '}
                    <span className="muted small">{names?.place(site, null)}</span>
                  </span>
                </label>
                <ToLink to={to} look="link" name={`${say('desk.batch.read')}: ${params.number}`}>
                  {say('desk.batch.read')}
                </ToLink>
                {failed !== undefined && (
                  <p className="refused" role="alert">
                    {sayTrouble(speech, failed.why)}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      </fieldset>
      {role === 'impact' && <AnswerPick name={nameOf(batch)} answer={answer} onPick={setAnswer} />}
      <Labelled label={say(role === 'impact' ? 'decision.answer.said' : 'desk.batch.advice')}>
        {field => (
          <textarea {...field} rows={2} value={said} onChange={event => setSaid(event.target.value)} />
        )}
      </Labelled>
      <ActButton submit look="primary" refusal={refusal}>
        {say('desk.batch.do', { count: those.length })}
      </ActButton>
    </form>
  )
}
