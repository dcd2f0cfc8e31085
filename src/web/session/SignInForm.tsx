import { type FormEvent, useState } from 'react'
import { api, Refused, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type Props = {
  /** Whether somebody else is signed in here, whom this ends. */
  instead: boolean
  onIn: () => void | Promise<void>
}

/** Account name and password, and the code of the second factor once it is asked for. */
export function SignInForm({ instead, onIn }: Props) {
  const { say } = useSpeech()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const act = useAct(async () => {
    const body = { name, password, ...(code === null || code === '' ? {} : { code }) }
    try {
      await told(instead ? api.PUT('/api/session', { body }) : api.POST('/api/session', { body }))
    } catch (error) {
      if (error instanceof Refused && error.code === 'sign_in.code_needed') return setCode('')
      throw error
    }
    await onIn()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act.run()
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={say('session.name')}
        value={name}
        onChange={setName}
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        label={say('session.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        required
      />
      <p role="status" className={code === null ? 'vanish' : 'small'}>
        {code !== null && say('sign_in.code_needed')}
      </p>
      {code !== null && (
        <TextField
          label={say('session.code')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          required
        />
      )}
      <Trouble of={act.refused} />
      <button type="submit" className="btn primary" aria-busy={act.busy}>
        {say('session.sign_in')}
      </button>
    </form>
  )
}
