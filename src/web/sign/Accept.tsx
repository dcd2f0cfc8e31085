import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type DraftState, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import { ReadRestricted } from './ReadRestricted.tsx'

type Finding = DraftState['findings'][number]
type Props = { draft: string; rev: number; finding: Finding; names: ReadonlyMap<string, string> }

/** A finding that stands in the way: accepted in writing, or the way to accept it. */
export function Accept({ draft, rev, finding, names }: Props) {
  const { say } = useSpeech()
  const refusal = useMayNot('finding.unaccept')
  const { key, accepted, sentence } = finding
  const back = useAct(async () => {
    await told(
      api.DELETE('/api/split/drafts/{draft}/acceptances/{finding}', {
        params: { path: { draft, finding: key }, header: actHeaders(rev) },
        body: {},
      }),
    )
    await queries.invalidateQueries({ queryKey: ['split'] })
  })
  return (
    <li className={accepted === null ? 'obstacle' : 'obstacle accepted'}>
      <span className="dot" aria-hidden="true" />
      <div className="stack">
        <p>{sentence}</p>
        {accepted !== null && (
          <p className="small">
            <span className="tag">{say('accept.accepted')}</span>{' '}
            {say('accept.by', {
              name: names.get(accepted.by) ?? '',
              reason: accepted.restricted === null ? accepted.reason : say('restricted.reason'),
            })}
          </p>
        )}
        {accepted?.restricted != null && <ReadRestricted restricted={accepted.restricted} />}
        <Trouble of={back.refused} />
      </div>
      {accepted === null ? (
        <AcceptButton draft={draft} rev={rev} findings={[finding]} label={say('accept.do')} />
      ) : (
        <ActButton
          look="small"
          onPress={() => void back.run()}
          refusal={refusal}
          name={`${say('accept.back')}: ${sentence}`}
        >
          {say('accept.back')}
        </ActButton>
      )}
    </li>
  )
}

type ButtonProps = { draft: string; rev: number; findings: readonly Finding[]; label: string }

/** Asks for the reason, and accepts findings with it. */
export function AcceptButton({ draft, rev, findings, label }: ButtonProps) {
  const { say } = useSpeech()
  const refusal = useMayNot('finding.accept')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const [restricted, setRestricted] = useState(false)
  const act = useAct(async () => {
    await told(
      api.POST('/api/split/drafts/{draft}/acceptances', {
        params: { path: { draft }, header: actHeaders(rev) },
        body: { findings: findings.map(({ key }) => key), why, restricted },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['split'] })
    setOpen(false)
  })
  return (
    <>
      <ActButton
        look="small"
        onPress={() => setOpen(true)}
        refusal={refusal}
        {...(findings.length === 1 ? { name: `${label}: ${findings[0]?.sentence}` } : {})}
      >
        {label}
      </ActButton>
      {open && (
        <Dialog title={say('accept.title')} onClose={() => setOpen(false)}>
          <ul className="accepting">
            {findings.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            <Labelled label={say('web.why')} hint={say('accept.why')}>
              {field => (
                <textarea
                  {...field}
                  rows={3}
                  value={why}
                  onChange={event => setWhy(event.target.value)}
                  required
                />
              )}
            </Labelled>
            <label className="pick">
              <input
                type="checkbox"
                checked={restricted}
                onChange={event => setRestricted(event.target.checked)}
              />
              <span>
                {say('accept.restrict')} <span className="small muted">{say('accept.restrict_why')}</span>
              </span>
            </label>
            <Trouble of={act.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={act.busy}>
                {say('accept.do')}
              </button>
              <button type="button" className="btn" onClick={() => setOpen(false)}>
                {say('web.cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
