import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type VersionHead } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'

/** A signed version that is not yet in force can be stopped by either side. */
export function Withdraw({ version }: { version: VersionHead }) {
  const { say } = useSpeech()
  const refusal = useMayNot('split.withdraw')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const act = useAct(async () => {
    await told(
      api.POST('/api/split/versions/{version}/withdrawals', {
        params: { path: { version: version.id }, header: actHeaders(version.rev) },
        body: { why },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['split'] })
    setOpen(false)
  })
  const toCome = version.state === 'signed' && (version.inForceFrom ?? '') > new Date().toISOString()
  if (!toCome) return null
  return (
    <>
      <ActButton onPress={() => setOpen(true)} refusal={refusal}>
        {say('version.withdraw')}
      </ActButton>
      {open && (
        <Dialog title={say('version.withdraw')} onClose={() => setOpen(false)}>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            <p className="muted">{say('version.withdraw.about')}</p>
            <TextField label={say('web.why')} value={why} onChange={setWhy} required />
            <Trouble of={act.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={act.busy}>
                {say('version.withdraw')}
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
