import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { ApprovedFields } from './ApprovedFields.tsx'
import { type Configuration, outdated } from './queries.ts'

type Props = { of: Configuration; onClose: () => void }

/** Another version is approved; where something else runs, that is filled in. */
export function Approve({ of: { id, name, rev, seen, state, explanation, ...was }, onClose }: Props) {
  const { say } = useSpeech()
  const differs = state === 'explained' || state === 'different' ? seen : null
  const decision = state === 'explained' ? explanation : null
  const [said, setSaid] = useState({
    version: differs === null ? was.version : (differs.version ?? ''),
    checksum: differs?.checksum ?? was.checksum,
    place: was.place,
  })
  const [why, setWhy] = useState(
    decision === null ? '' : say('configuration.why_decision', { number: decision.number }),
  )
  const approve = async () => {
    const params = { path: { configuration: id }, header: actHeaders(rev) }
    const body = { ...said, why, decision: decision?.id ?? null }
    await told(api.POST('/api/configurations/{configuration}/approvals', { params, body }))
    await outdated()
  }
  return (
    <AskDialog
      title={say('configuration.approve_of', { name })}
      button={say('configuration.approve')}
      onDo={approve}
      onClose={onClose}
    >
      {differs !== null && <p>{say('configuration.approve.about')}</p>}
      <ApprovedFields said={said} onSay={setSaid} />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}

/** It is no longer looked after, with a reason. */
export function End({ of: { id, name, rev }, onClose }: Props) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const end = async () => {
    const params = { path: { configuration: id }, header: actHeaders(rev) }
    await told(api.POST('/api/configurations/{configuration}/endings', { params, body: { why } }))
    await outdated()
  }
  return (
    <AskDialog
      title={say('configuration.end_of', { name })}
      button={say('configuration.end')}
      onDo={end}
      onClose={onClose}
    >
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}
