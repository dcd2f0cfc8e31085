import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type VersionHead } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'

/** Gives a draft up, with why; it stays in the record. */
export function Discard({ version }: { version: VersionHead }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const refusal = useMayNot('draft.discard')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const act = useAct(async () => {
    await told(
      api.POST('/api/split/drafts/{draft}/discards', {
        params: { path: { draft: version.id }, header: actHeaders(version.rev) },
        body: { why },
      }),
    )
    await go(paths.split())
    await queries.invalidateQueries({ queryKey: ['split'] })
  })
  return (
    <>
      <ActButton onPress={() => setOpen(true)} refusal={refusal}>
        {say('draft.give_up')}
      </ActButton>
      {open && (
        <Dialog title={say('draft.give_up')} onClose={() => setOpen(false)}>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            <p className="muted">{say('draft.give_up.about')}</p>
            <TextField label={say('web.why')} value={why} onChange={setWhy} required />
            <Trouble of={act.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={act.busy}>
                {say('draft.give_up')}
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
