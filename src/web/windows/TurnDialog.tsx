import { useState } from 'react'
import { saySeries } from '#words/window/series.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type OutageWindow, queries, type Site, type WindowTurn } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayWhen } from '../parts/moment.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { namePlace } from './place.ts'
import { wallIn } from './wall.ts'

type Props = { site: Site; window: OutageWindow; turn: WindowTurn; onClose: () => void }

/** One turn of a window or blackout: what it is, and the ways to move or cancel it alone. */
export function TurnDialog({ site, window, turn, onClose }: Props) {
  const speech = useSpeech()
  const { say, language } = speech
  const when = (instant: string) => sayWhen(language, instant, site.zone)
  return (
    <Dialog title={say('windows.turn_of', { title: window.title, when: when(turn.from) })} onClose={onClose}>
      <p>
        <span className="tag">{say(`windows.kind.${window.kind}`)}</span> {namePlace(speech, site, window)}
      </p>
      <p className="mono small">
        {when(turn.from)} – {when(turn.to)}
      </p>
      <p className="small muted">{saySeries(language, window.rule, window.start)}</p>
      <p>{window.why}</p>
      <div className="row wrap">
        <MoveTurn {...{ site, window, turn, onClose }} />
        <CancelTurn {...{ site, window, turn, onClose }} />
        <button type="button" className="btn" onClick={onClose}>
          {say('windows.close')}
        </button>
      </div>
    </Dialog>
  )
}

const outdated = () => queries.invalidateQueries({ queryKey: ['windows'] })

function MoveTurn({ site, window, turn, onClose }: Props) {
  const { say } = useSpeech()
  const [start, setStart] = useState(() => wallIn(site.zone, turn.from))
  const [end, setEnd] = useState(() => wallIn(site.zone, turn.to))
  const [why, setWhy] = useState('')
  const move = async () => {
    const params = { path: { window: window.id }, header: actHeaders(window.rev) }
    await told(api.POST('/api/windows/{window}/moves', { params, body: { on: turn.on, start, end, why } }))
    onClose()
    await outdated()
  }
  return (
    <FormDialog act="window.move" label={say('windows.move_turn')} onDo={move}>
      <TextField
        label={say('windows.field.start')}
        type="datetime-local"
        value={start}
        onChange={setStart}
        required
      />
      <TextField
        label={say('windows.field.end')}
        type="datetime-local"
        value={end}
        onChange={setEnd}
        required
      />
      <TextField label={say('windows.field.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}

function CancelTurn({ window, turn, onClose }: Props) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const cancel = async () => {
    const params = { path: { window: window.id }, header: actHeaders(window.rev) }
    await told(api.POST('/api/windows/{window}/cancellations', { params, body: { on: turn.on, why } }))
    onClose()
    await outdated()
  }
  return (
    <FormDialog act="window.cancel" label={say('windows.cancel_turn')} onDo={cancel}>
      <TextField label={say('windows.field.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
