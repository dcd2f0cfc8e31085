import { useState } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { useMayNot } from '../session/may.ts'
import { titleOf } from './about.ts'
import { ConstraintForm } from './ConstraintForm.tsx'
import { EndForm } from './EndForm.tsx'
import { Mark } from './Mark.tsx'
import type { Cell } from './queries.ts'
import { capital, sayOrigin, saySaying } from './told.ts'

type Props = { cell: Cell; site: string | null; onClose: () => void }

/** What a class tolerates of an intervention, how and why, and the way to decide it anew or to end what is decided here. */
export function CellDialog({ cell, site, onClose }: Props) {
  const speech = useSpeech()
  const { say, label } = speech
  const mayNot = useMayNot('constraint.set')
  const [doing, setDoing] = useState<'decide' | 'end' | null>(null)
  const about = { class: cell.class, intervention: cell.intervention, site }
  const here = cell.from === (site === null ? 'corporate' : 'site')
  if (doing === 'decide') return <ConstraintForm about={about} was={cell} onClose={onClose} />
  if (doing === 'end') return <EndForm about={about} rev={cell.rev} onClose={onClose} />
  return (
    <Dialog title={titleOf(speech, about)} onClose={onClose}>
      <p className="told">
        <Mark of={cell.says} size={20} /> <b>{capital(saySaying(speech, cell.says, cell.states))}</b>
      </p>
      <p>{label(cell.reason)}</p>
      {(cell.method !== null || cell.preconditions.length > 0 || cell.half) && (
        <div>
          <h3 className="small muted">{say('now.how')}</h3>
          {cell.method !== null && <p>{label(cell.method)}</p>}
          <ul className="dots">
            {cell.preconditions.map(one => (
              <li key={one.en}>{label(one)}</li>
            ))}
            {cell.half && <li>{say('constraint.half')}</li>}
          </ul>
        </div>
      )}
      <p className="faint small">{capital(sayOrigin(speech, cell))}</p>
      <div className="row wrap">
        <ActButton look="primary" refusal={mayNot} onPress={() => setDoing('decide')}>
          {say('constraint.decide')}
        </ActButton>
        {here && (
          <ActButton refusal={mayNot} onPress={() => setDoing('end')}>
            {say('constraint.end')}
          </ActButton>
        )}
        <button type="button" className="btn" onClick={onClose}>
          {say('web.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
