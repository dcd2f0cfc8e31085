import { type ReactNode, useState } from 'react'
import { type FindingStep, stepsIn } from '#rules/finding/cycle.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type OneFinding, queries } from '../api/queries.ts'
import { LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { today } from '../parts/moment.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { type Chosen, PersonField } from '../people/PersonField.tsx'
import { useMe } from '../session/me.ts'

type Props = { finding: OneFinding }

/** The step that a state waits for. */
const next: Readonly<Partial<Record<OneFinding['state'], FindingStep>>> = {
  open: 'plan',
  planned: 'close',
  closed: 'check',
}

const forms: Readonly<Record<FindingStep, (props: Props & Look) => ReactNode>> = {
  plan: Plan,
  close: Close,
  check: Check,
  reopen: Reopen,
  withdraw: Withdraw,
}

/** What may be done with a finding now: the step that it waits for first, each other one with why not. */
export function Steps({ finding }: Props) {
  const { say } = useSpeech()
  const first = next[finding.state]
  const order = stepsIn(finding.state).toSorted((a, b) => Number(b === first) - Number(a === first))
  const why = finding.steps[first ?? order[0] ?? 'plan']
  if (order.length === 0) return null
  return (
    <section className="panel steps" aria-labelledby="steps">
      <h2 id="steps">{say('finding.next')}</h2>
      <div className="row wrap">
        {order.map(step => {
          const Form = forms[step]
          return <Form key={step} finding={finding} look={step === first ? 'primary' : undefined} />
        })}
      </div>
      {why !== null && <p className="muted small">{why}</p>}
    </section>
  )
}

type Look = { look: 'primary' | undefined }
type StepProps = Props & Look & { step: FindingStep; onDo: () => Promise<unknown>; children: ReactNode }

function Step({ finding, step, look, onDo, children }: StepProps) {
  const { say } = useSpeech()
  return (
    <FormDialog
      act={`finding.${step}`}
      mayNot={finding.steps[step] ?? null}
      label={say(`finding.do.${step}`)}
      onDo={async () => {
        await onDo()
        await queries.invalidateQueries({ queryKey: ['findings'] })
        await queries.invalidateQueries({ queryKey: ['ledger'] })
      }}
      {...(look === undefined ? {} : { look })}
    >
      {children}
    </FormDialog>
  )
}

const params = ({ id, rev }: OneFinding) => ({ path: { finding: id }, header: actHeaders(rev) })

function Plan({ finding, look }: Props & Look) {
  const { say } = useSpeech()
  const me = useMe()
  const [action, setAction] = useState(finding.action?.text ?? '')
  const own = me === null ? null : { id: me.person, name: me.name }
  const planned = finding.action && { id: finding.action.by.person, name: finding.action.by.name }
  const [by, setBy] = useState<Chosen | null>(planned ?? own)
  const [until, setUntil] = useState(finding.action?.until ?? '')
  const plan = () =>
    told(
      api.POST('/api/findings/{finding}/actions', {
        params: params(finding),
        body: { action, by: by?.id ?? '', until },
      }),
    )
  return (
    <Step finding={finding} step="plan" look={look} onDo={plan}>
      <LongField label={say('finding.action')} value={action} onChange={setAction} required />
      <PersonField
        label={say('finding.action.who')}
        value={by}
        onChange={setBy}
        among={{ for: finding.site ?? '', there: 'true' }}
        required
      />
      <TextField
        label={say('finding.action.until')}
        value={until}
        onChange={setUntil}
        type="date"
        hint={until !== '' && until < today() ? say('finding.until_past', { until }) : null}
        required
      />
    </Step>
  )
}

function Close({ finding, look }: Props & Look) {
  const { say } = useSpeech()
  const [done, setDone] = useState('')
  const [evidence, setEvidence] = useState('')
  const close = () =>
    told(api.POST('/api/findings/{finding}/closures', { params: params(finding), body: { done, evidence } }))
  return (
    <Step finding={finding} step="close" look={look} onDo={close}>
      <LongField label={say('finding.done')} value={done} onChange={setDone} required />
      <LongField label={say('finding.evidence')} value={evidence} onChange={setEvidence} />
    </Step>
  )
}

function Check({ finding, look }: Props & Look) {
  const { say } = useSpeech()
  const [found, setFound] = useState('')
  const check = () =>
    told(api.POST('/api/findings/{finding}/checks', { params: params(finding), body: { found } }))
  return (
    <Step finding={finding} step="check" look={look} onDo={check}>
      <LongField label={say('finding.found')} value={found} onChange={setFound} required />
    </Step>
  )
}

function Reopen({ finding, look }: Props & Look) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const reopen = () =>
    told(api.POST('/api/findings/{finding}/reopenings', { params: params(finding), body: { why } }))
  return (
    <Step finding={finding} step="reopen" look={look} onDo={reopen}>
      <LongField label={say('finding.why')} value={why} onChange={setWhy} required />
    </Step>
  )
}

function Withdraw({ finding, look }: Props & Look) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const withdraw = () =>
    told(api.POST('/api/findings/{finding}/withdrawals', { params: params(finding), body: { why } }))
  return (
    <Step finding={finding} step="withdraw" look={look} onDo={withdraw}>
      <LongField label={say('finding.why')} value={why} onChange={setWhy} required />
    </Step>
  )
}
