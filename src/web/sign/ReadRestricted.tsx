import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'

/** The way to a restricted reason, for who needs it: asks what for, and shows it until the page is left. */
export function ReadRestricted({ restricted }: { restricted: string }) {
  const { say } = useSpeech()
  const refusal = useMayNot('restricted.read')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const [reason, setReason] = useState<string | null>(null)
  const act = useAct(async () => {
    const params = { path: { restricted } }
    const read = await told(
      api.POST('/api/restricted/{restricted}/readings', { params, headers: actHeaders(), body: { why } }),
    )
    setReason(read.reason)
    setOpen(false)
  })
  if (reason !== null)
    return (
      <p className="small" role="status">
        {reason} <span className="muted">{say('restricted.noted')}</span>
      </p>
    )
  return (
    <div>
      <ActButton look="small" onPress={() => setOpen(true)} refusal={refusal}>
        {say('restricted.read')}
      </ActButton>
      {open && (
        <Dialog title={say('restricted.title')} onClose={() => setOpen(false)}>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            <Labelled label={say('web.why')} hint={say('restricted.why')}>
              {field => (
                <textarea
                  {...field}
                  rows={2}
                  value={why}
                  onChange={event => setWhy(event.target.value)}
                  required
                />
              )}
            </Labelled>
            <Trouble of={act.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={act.busy}>
                {say('restricted.read')}
              </button>
              <button type="button" className="btn" onClick={() => setOpen(false)}>
                {say('web.cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  )
}
