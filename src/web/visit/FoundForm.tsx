import type { ReactNode } from 'react'
import { LEAST } from '#rules/people/password.ts'
import { type Side, sides } from '#rules/split/split.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Trouble, type useAct } from '../parts/useAct.tsx'
import { PasswordField } from '../session/PasswordField.tsx'

export type FounderFields = { readonly name: string; readonly email: string }
export type Founding = {
  readonly organisation: string
  readonly it: FounderFields
  readonly operations: FounderFields
  /** Who of the two sits at the keyboard. */
  readonly here: Side
  readonly password: string
  readonly site: string
  readonly zone: string
}

type Props = {
  fields: Founding
  onChange: (fields: Founding) => void
  act: ReturnType<typeof useAct<[]>>
}

/** Who founds the organisation: its name, one founder of each side, and the first site. */
export function FoundForm({ fields, onChange, act }: Props) {
  const { say } = useSpeech()
  const set = (change: Partial<Founding>) => onChange({ ...fields, ...change })
  return (
    <form
      className="founding"
      onSubmit={event => {
        event.preventDefault()
        if ([...fields.password].length >= LEAST) void act.run()
      }}
    >
      <fieldset>
        <legend>{say('found.organisation')}</legend>
        <TextField
          label={say('found.organisation.name')}
          value={fields.organisation}
          onChange={organisation => set({ organisation })}
          autoComplete="organization"
          required
        />
      </fieldset>
      <fieldset>
        <legend>{say('found.founders')}</legend>
        <p className="muted">{say('found.founders.about')}</p>
        <div className="two">
          {sides.map(side => (
            <Founder
              key={side}
              side={side}
              fields={fields[side]}
              here={fields.here === side}
              onChange={founder => set({ [side]: founder })}
              onHere={() => set({ here: side })}
            >
              {fields.here === side && (
                <PasswordField
                  label={say('found.password')}
                  value={fields.password}
                  onChange={password => set({ password })}
                />
              )}
            </Founder>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('found.site')}</legend>
        <div className="two">
          <TextField
            label={say('site.name')}
            value={fields.site}
            onChange={site => set({ site })}
            hint={say('found.site.hint')}
            required
          />
          <TextField
            label={say('site.zone')}
            value={fields.zone}
            onChange={zone => set({ zone })}
            hint={say('site.zone.hint')}
            required
          />
        </div>
      </fieldset>
      <Trouble of={act.refused} />
      <p>
        <button type="submit" className="btn primary" aria-busy={act.busy}>
          {say('found.do')}
        </button>
      </p>
    </form>
  )
}

type FounderProps = {
  side: Side
  fields: FounderFields
  here: boolean
  onChange: (fields: FounderFields) => void
  onHere: () => void
  children: ReactNode
}

function Founder({ side, fields, here, onChange, onHere, children }: FounderProps) {
  const { say } = useSpeech()
  const name = say(`split.side.${side}`)
  return (
    <div className="founder">
      <p>
        <SideTag side={side} />
      </p>
      <TextField
        label={say('found.founder.name', { side: name })}
        value={fields.name}
        onChange={name => onChange({ ...fields, name })}
        autoComplete="off"
        required
      />
      <TextField
        label={say('found.founder.email', { side: name })}
        value={fields.email}
        onChange={email => onChange({ ...fields, email })}
        type="email"
        autoComplete="off"
        required
      />
      <label className="pick">
        <input type="radio" name="here" checked={here} onChange={onHere} />
        {say('found.here')}
      </label>
      {children}
    </div>
  )
}
