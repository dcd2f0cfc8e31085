import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'

/** The way to a restricted reason, for who needs it: asks what for, and shows it until the page is left. */
export function ReadRestricted({ restricted }: { restricted: string }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState<string | null>(null)
  const read = async () => {
    const params = { path: { restricted } }
    const found = await told(
      api.POST('/api/restricted/{restricted}/readings', { params, headers: actHeaders(), body: { why } }),
    )
    setReason(found.reason)
  }
  if (reason !== null)
    return (
      <p className="small" role="status">
        {reason} <span className="muted">{say('restricted.noted')}</span>
      </p>
    )
  return (
    <div>
      <FormDialog
        act="restricted.read"
        label={say('restricted.read')}
        title={say('restricted.title')}
        look="small"
        onDo={read}
      >
        <p className="small muted">{say('restricted.why')}</p>
        <TextField label={say('web.why')} value={why} onChange={setWhy} required />
      </FormDialog>
    </div>
  )
}
