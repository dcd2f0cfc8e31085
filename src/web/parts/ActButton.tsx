import { Tooltip } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = {
  children: ReactNode
  onPress: () => void
  /** Why it cannot be pressed now; the button stays reachable and says so. */
  refusal?: string | null
  look?: 'primary' | 'small' | 'plain link'
  name?: string
}

/** A button that, when it cannot be pressed, says why: on hover, on focus, and to a screen reader. */
export function ActButton({ children, onPress, refusal = null, look, name }: Props) {
  const id = useId()
  const classes = look === 'plain link' ? look : `btn ${look ?? ''}`
  const button = (
    <button
      type="button"
      className={classes}
      onClick={refusal === null ? onPress : undefined}
      aria-disabled={refusal !== null || undefined}
      aria-describedby={refusal === null ? undefined : id}
      aria-label={name}
    >
      {children}
    </button>
  )
  if (refusal === null) return button
  return (
    <>
      <Tooltip label={refusal} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
        {button}
      </Tooltip>
      <span id={id} className="vanish">
        {refusal}
      </span>
    </>
  )
}
