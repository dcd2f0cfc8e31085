import { useState } from 'react'
import { api, told } from '../api/client.ts'
import type { paths as Api } from '../api/contract.ts'
import { type Account, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type SetUp = Api['/api/account/second-factor']['post']['responses'][200]['content']['application/json']

/** The session goes on with another factor: what is asked of it changes, too. */
async function outdated() {
  await queries.invalidateQueries({ queryKey: ['account'] })
  await queries.invalidateQueries({ queryKey: ['visit'] })
}

/** The second factor: none, being set up with its picture and recovery codes, or on. */
export function SecondFactor({ factor }: { factor: Account['secondFactor'] }) {
  const { say } = useSpeech()
  const [setUp, setSetUp] = useState<SetUp | null>(null)
  const [codes, setCodes] = useState<readonly string[]>([])
  return (
    <section className="panel account">
      <h2>{say('account.factor')}</h2>
      <p className="muted">
        {factor.on ? say('account.factor.on', { codes: factor.recoveryCodes }) : say('account.factor.off')}
      </p>
      {factor.on ? (
        <TurnOff onCodes={setCodes} />
      ) : setUp === null ? (
        <Begin onBegun={setSetUp} />
      ) : (
        <Confirm
          setUp={setUp}
          onDone={() => {
            setCodes(setUp.recoveryCodes)
            setSetUp(null)
          }}
        />
      )}
      <Codes codes={setUp?.recoveryCodes ?? codes} />
    </section>
  )
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { say } = useSpeech()
  if (codes.length === 0) return null
  return (
    <>
      <p>{say('account.factor.codes')}</p>
      <ul className="codes mono">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  )
}

function Begin({ onBegun }: { onBegun: (setUp: SetUp) => void }) {
  const { say } = useSpeech()
  const [password, setPassword] = useState('')
  const act = useAct(async () =>
    onBegun(await told(api.POST('/api/account/second-factor', { body: { password } }))),
  )
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        void act.run()
      }}
    >
      <Password value={password} onChange={setPassword} />
      <Trouble of={act.refused} />
      <button type="submit" className="btn" aria-busy={act.busy}>
        {say('account.factor.begin')}
      </button>
    </form>
  )
}

function Confirm({ setUp, onDone }: { setUp: SetUp; onDone: () => void }) {
  const { say } = useSpeech()
  const [code, setCode] = useState('')
  const act = useAct(async () => {
    await told(api.POST('/api/account/second-factor/confirmations', { body: { code } }))
    onDone()
    await outdated()
  })
  const { size, path } = setUp.picture
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        void act.run()
      }}
    >
      <p>{say('account.factor.photo')}</p>
      <svg
        className="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={say('account.factor.picture')}
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#000000" />
      </svg>
      <p className="mono secret">{setUp.secret.replace(/(.{4})/g, '$1 ')}</p>
      <TextField
        label={say('session.code')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
      />
      <Trouble of={act.refused} />
      <button type="submit" className="btn primary" aria-busy={act.busy}>
        {say('account.factor.confirm')}
      </button>
    </form>
  )
}

function TurnOff({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const { say } = useSpeech()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const remove = useAct(async () => {
    await told(api.POST('/api/account/second-factor/removals', { body: { password, code } }))
    await outdated()
  })
  const renew = useAct(async () => {
    const made = await told(api.POST('/api/account/second-factor/recovery-codes', { body: { password } }))
    onCodes((made as { recoveryCodes: readonly string[] }).recoveryCodes)
    await outdated()
  })
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        void remove.run()
      }}
    >
      <Password value={password} onChange={setPassword} />
      <TextField
        label={say('session.code')}
        value={code}
        onChange={setCode}
        hint={say('session.code.hint')}
        autoComplete="one-time-code"
      />
      <Trouble of={remove.refused ?? renew.refused} />
      <div className="row wrap">
        <button type="submit" className="btn" aria-busy={remove.busy}>
          {say('account.factor.remove')}
        </button>
        <button type="button" className="btn" aria-busy={renew.busy} onClick={() => void renew.run()}>
          {say('account.factor.renew')}
        </button>
      </div>
    </form>
  )
}

function Password({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useSpeech()
  return (
    <TextField
      label={say('session.password')}
      value={value}
      onChange={onChange}
      type="password"
      autoComplete="current-password"
      required
    />
  )
}
