import { LEAST } from '#rules/people/password.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** A new password: how long it is and has to be, said while it is typed; the server says the rest. */
export function PasswordField({ label, value, onChange }: Props) {
  const { say } = useSpeech()
  const { length } = [...value]
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      type="password"
      autoComplete="new-password"
      hint={say('password.hint', { least: LEAST, length })}
      wrong={length > 0 && length < LEAST}
      required
    />
  )
}
