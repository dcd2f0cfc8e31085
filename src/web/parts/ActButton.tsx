import { Tooltip } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = {
  children: ReactNode
  onPress?: () => void
  /** It sends the form that it stands in. */
  submit?: boolean
  /** Why it cannot be pressed now; the button stays reachable and says so. */
  refusal?: string | null
  /** Says why for everybody to read, beside the button: where it is the first thing on its page. */
  beside?: boolean
  look?: 'primary' | 'small' | 'plain link' | 'state' | 'big' | 'big primary'
  name?: string
  /** Whether it stands for what is so now, among others. */
  pressed?: boolean
}

/**
 * A button that, when it cannot be pressed, says why: on hover, on focus, and to a screen reader. It stays the same
 * element throughout, so that a press which leaves nothing more to do does not lose the focus.
 */
export function ActButton({
  children,
  onPress,
  submit = false,
  refusal = null,
  beside = false,
  look,
  name,
  pressed,
}: Props) {
  const id = useId()
  const classes = look === 'plain link' ? look : `btn ${look ?? ''}`
  return (
    <>
      <Tooltip
        label={refusal}
        disabled={refusal === null || beside}
        multiline
        maw={280}
        events={{ hover: true, focus: true, touch: true }}
      >
        <button
          type={submit && refusal === null ? 'submit' : 'button'}
          className={classes}
          onClick={refusal === null ? onPress : undefined}
          aria-disabled={refusal !== null || undefined}
          aria-describedby={refusal === null ? undefined : id}
          aria-label={name}
          aria-pressed={pressed}
        >
          {children}
        </button>
      </Tooltip>
      {refusal !== null && (
        <span id={id} className={beside ? 'small muted' : 'vanish'}>
          {refusal}
        </span>
      )}
    </>
  )
}
