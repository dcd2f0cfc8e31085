import type { ReactNode } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type Props = {
  title: string
  /** What its button says, where that is not the title. */
  button?: string
  onDo: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** A form that is open, and closes when it is done. */
export function AskDialog({ title, button = title, onDo, onClose, children }: Props) {
  const { say } = useSpeech()
  const doing = useAct(onDo)
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void doing.run().then(done => done && onClose())
        }}
      >
        {children}
        <Trouble of={doing.refused} />
        <div className="row wrap">
          <button type="submit" className="btn primary" aria-busy={doing.busy}>
            {button}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
