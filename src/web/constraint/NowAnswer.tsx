import { Link } from '@tanstack/react-router'
import { type RefObject, useState } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { ConstraintForm } from './ConstraintForm.tsx'
import { EndForm } from './EndForm.tsx'
import { Mark } from './Mark.tsx'
import type { Now, NowOf } from './queries.ts'
import { capital, sayBecause, sayOrigin, saySaying, sayWhen } from './told.ts'
import { Whose } from './Whose.tsx'

type Props = {
  of: NowOf
  now: Now
  mayNot: string | null
  heading: RefObject<HTMLHeadingElement | null>
}

/** One clear answer: allowed or not, whose yes, until when, how, and why. */
export function NowAnswer({ of, now, mayNot, heading }: Props) {
  const speech = useSpeech()
  const { say, label } = speech
  const { allowed, constraint, intervention, relaxing } = now
  const when = sayWhen(speech, of, now)
  const open = allowed === 'yes' || allowed === 'with-yes'
  return (
    <>
      <p className="small muted">{capital(say(`intervention.${intervention}`))}</p>
      <h3 className={`verdict ${allowed}`} ref={heading} tabIndex={-1}>
        <Mark of={allowed} size={28} /> {say(`now.verdict.${allowed}`)}
      </h3>
      <p className="grounds">
        {sayBecause(speech, of, now)} {when !== null && <b>{when}</b>}
      </p>
      {(open || now.ground === 'nobody') && <Whose now={now} />}
      {allowed !== 'never' && <How of={of} now={now} />}
      <div>
        <h3>{say('now.why')}</h3>
        <p>{label(constraint.reason)}</p>
        <p className="faint small">
          {capital(saySaying(speech, constraint.says, constraint.states))}: {sayOrigin(speech, constraint)}
        </p>
      </div>
      {open && relaxing.length > 0 && (
        <details>
          <summary>{say('now.relaxing')}</summary>
          <ul className="dots">
            {relaxing.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <Deciding of={of} now={now} mayNot={mayNot} />
    </>
  )
}

function How({ of: { pair }, now: { constraint } }: Pick<Props, 'of' | 'now'>) {
  const { say, label } = useSpeech()
  const { method, preconditions, half } = constraint
  const paired = half && pair !== null
  if (method === null && preconditions.length === 0 && !paired) return null
  return (
    <div>
      <h3>{say('now.how')}</h3>
      {method !== null && <p>{label(method)}</p>}
      <ul className="dots">
        {preconditions.map(one => (
          <li key={one.en}>{label(one)}</li>
        ))}
        {paired && <li>{say('now.pair', { tag: pair.tag, state: say(`asset.state.${pair.state}`) })}</li>}
      </ul>
    </div>
  )
}

/** What the asset tolerates is decided here, and ended again. */
function Deciding({ of, now, mayNot }: Pick<Props, 'of' | 'now' | 'mayNot'>) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<'decide' | 'end' | null>(null)
  const { intervention, constraint, allowed } = now
  const mayAsk = useMayNot('decision.request') === null
  const about = { asset: of.id, name: of.tag, intervention }
  const close = () => setOpen(null)
  return (
    <div className="row wrap">
      {allowed !== 'never' && mayAsk && (
        <Link className="btn primary" {...paths.newDecision({ asset: of.id, intervention })}>
          {say('ask.for_asset')}
        </Link>
      )}
      <ActButton refusal={mayNot} onPress={() => setOpen('decide')}>
        {say('constraint.decide.asset')}
      </ActButton>
      {constraint.from === 'asset' && (
        <ActButton refusal={mayNot} onPress={() => setOpen('end')}>
          {say('constraint.end')}
        </ActButton>
      )}
      {open === 'decide' && <ConstraintForm about={about} was={constraint} onClose={close} />}
      {open === 'end' && <EndForm about={about} rev={constraint.rev} onClose={close} />}
    </div>
  )
}
