import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { openDraft, type Start } from '../draft/open.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'

type Props = { from: Start; label?: string; look?: 'primary' | 'small' }

/** Opens a draft under a name, and goes there. */
export function OpenDraft({ from, label, look }: Props) {
  const { say } = useSpeech()
  const go = useNavigate()
  const refusal = useMayNot('draft.open')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const act = useAct(async () => {
    await go(paths.draft(await openDraft(from, name)))
  })
  return (
    <>
      <ActButton onPress={() => setOpen(true)} refusal={refusal} {...(look === undefined ? {} : { look })}>
        {label ?? say('draft.open')}
      </ActButton>
      {open && (
        <Dialog title={say('draft.open')} onClose={() => setOpen(false)}>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            <TextField
              label={say('draft.name')}
              value={name}
              onChange={setName}
              hint={say('draft.name.hint')}
              required
            />
            <Trouble of={act.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={act.busy}>
                {say('draft.open')}
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
