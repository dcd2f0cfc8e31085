import type { ReactNode } from 'react'
import type { Refusal } from '#rules/refusal.ts'
import type { Label } from '#rules/split/facts.ts'
import { sayRefusal } from '#words/say.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useSpeech } from '../../parts/language.ts'
import { UsedBy } from './UsedBy.tsx'

type Props = {
  title: string
  children: ReactNode
  /** Why it cannot be saved as it stands. */
  unready: string | null
  /** What was refused when it was tried. */
  refused: Refusal | null
  onSave: () => void
  /** Takes the element out; absent for one that is new. */
  onRetire?: (() => void) | undefined
  /** What still names it: only what nothing names can be taken out. */
  users?: readonly Label[]
  onClose: () => void
}

/** One element of a split, to be written and saved, or taken out. */
export function ElementDialog(props: Props) {
  const { title, children, unready, refused, onSave, onRetire, users = [], onClose } = props
  const { say, language } = useSpeech()
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form
        className="element"
        onSubmit={event => {
          event.preventDefault()
          if (unready === null) onSave()
        }}
      >
        {children}
        <button type="submit" hidden />
        {refused !== null && (
          <p className="wrong" role="alert">
            {sayRefusal(language, refused)}
          </p>
        )}
        {onRetire !== undefined && props.users !== undefined && <UsedBy users={users} />}
        <div className="row between wrap">
          <div className="row wrap">
            <ActButton look="primary" refusal={unready} onPress={onSave}>
              {say('parts.save')}
            </ActButton>
            <button type="button" className="btn" onClick={onClose}>
              {say('parts.leave')}
            </button>
          </div>
          {onRetire !== undefined && (
            <ActButton
              onPress={onRetire}
              refusal={users.length === 0 ? null : say('parts.still_named', { count: users.length })}
            >
              {say('parts.retire')}
            </ActButton>
          )}
        </div>
      </form>
    </Dialog>
  )
}
