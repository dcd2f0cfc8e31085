import type { ReactNode } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type Props = { title: string; onDo: () => Promise<unknown>; onClose: () => void; children: ReactNode }

/** A form about one's own account, which closes when it is done. */
export function AskDialog({ title, onDo, onClose, children }: Props) {
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
            {title}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
