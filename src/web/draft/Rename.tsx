import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type VersionHead } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { zoneHere } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'

/** A draft's name, and from when it should be in force. */
export function Rename({ version }: { version: VersionHead }) {
  const { say } = useSpeech()
  const refusal = useMayNot('draft.rename')
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActButton onPress={() => setOpen(true)} refusal={refusal}>
        {say('draft.rename')}
      </ActButton>
      {open && <RenameDialog version={version} onClose={() => setOpen(false)} />}
    </>
  )
}

function RenameDialog({ version, onClose }: { version: VersionHead; onClose: () => void }) {
  const { say } = useSpeech()
  const [label, setLabel] = useState(version.label)
  const [from, setFrom] = useState(localMinute(version.inForceFrom))
  const act = useAct(async () => {
    await told(
      api.PUT('/api/split/drafts/{draft}', {
        params: { path: { draft: version.id }, header: actHeaders(version.rev) },
        body: { label, inForceFrom: from === '' ? null : new Date(from).toISOString() },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['split'] })
    onClose()
  })
  return (
    <Dialog title={say('draft.rename')} onClose={onClose}>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void act.run()
        }}
      >
        <TextField label={say('draft.name')} value={label} onChange={setLabel} required />
        <TextField
          label={say('draft.from')}
          value={from}
          onChange={setFrom}
          type="datetime-local"
          hint={say('draft.from.hint', { zone: zoneHere() })}
        />
        <Trouble of={act.refused} />
        <div className="row wrap">
          <button type="submit" className="btn primary" aria-busy={act.busy}>
            {say('web.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** An instant as a field of date and time shows it, in this browser's zone. */
function localMinute(instant: string | null): string {
  if (instant === null) return ''
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
