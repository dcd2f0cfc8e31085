import { type ReactNode, useState } from 'react'
import type { AnyAct } from '#rules/people/doers.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'

type Props = {
  act: AnyAct
  /** Why not, where the record says more than the table of access. */
  mayNot?: string | null
  /** The person whom the act is about, where everybody may do it for themselves. */
  about?: string
  label: string
  title?: string
  look?: 'primary' | 'small' | 'plain link'
  /** Why not is read beside the button (ActButton). */
  beside?: boolean
  /** What a screen reader says of the button, where the label alone does not tell. */
  name?: string
  onDo: () => Promise<unknown>
  children: ReactNode
}

/** A button that opens a form, and the form that does one act; it closes when the act is done. */
export function FormDialog({
  act,
  mayNot = null,
  about,
  label,
  title = label,
  look,
  beside = false,
  name,
  onDo,
  children,
}: Props) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const refusal = useMayNot(act, about) ?? mayNot
  const doing = useAct(onDo)
  const close = () => {
    setOpen(false)
    doing.forget()
  }
  return (
    <>
      <ActButton
        onPress={() => setOpen(true)}
        refusal={refusal}
        beside={beside}
        {...(look === undefined ? {} : { look })}
        {...(name === undefined ? {} : { name })}
      >
        {label}
      </ActButton>
      {open && (
        <Dialog title={title} onClose={close}>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void doing.run().then(done => done && close())
            }}
          >
            {children}
            <Trouble of={doing.refused} />
            <div className="row wrap">
              <button type="submit" className="btn primary" aria-busy={doing.busy}>
                {label}
              </button>
              <button type="button" className="btn" onClick={close}>
                {say('web.cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
