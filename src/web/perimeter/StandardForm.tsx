import { useState } from 'react'
import { type PerimeterKind, perimeterKinds } from '#rules/perimeter/perimeter.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { AskDialog } from '../session/AskDialog.tsx'
import { outdated, type Standard } from './queries.ts'

type Worded = { readonly key: string; readonly n: number | null; readonly text: string }
const empty = (): Worded => ({ key: crypto.randomUUID(), n: null, text: '' })

/** The sentences that say something; an empty one is left out. */
const worded = (all: readonly Worded[]) =>
  all.filter(({ text }) => text.trim() !== '').map(({ n, text }) => ({ n, text: text.trim() }))

/** A standard is set, for this site or the whole company. */
export function AddStandard({ site }: { site: string }) {
  const { say } = useSpeech()
  const [kind, setKind] = useState<PerimeterKind>('firewall')
  const [scope, setScope] = useState<'site' | 'company'>('site')
  const [name, setName] = useState('')
  const [requirements, setRequirements] = useState<readonly Worded[]>(() => [empty()])
  const add = async () => {
    const at = scope === 'site' ? site : null
    const body = { standard: crypto.randomUUID(), site: at, kind, name, requirements: worded(requirements) }
    await told(api.POST('/api/perimeter-standards', { params: { header: actHeaders() }, body }))
    setName('')
    setRequirements([empty()])
    await outdated()
  }
  return (
    <FormDialog act="perimeter-standard.add" label={say('perimeter.standards.add')} look="small" onDo={add}>
      <Labelled label={say('perimeter.kind')}>
        {field => (
          <select {...field} value={kind} onChange={event => setKind(event.target.value as PerimeterKind)}>
            {perimeterKinds.map(one => (
              <option key={one} value={one}>
                {say(`perimeter.kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={say('perimeter.standards.scope')}>
        {field => (
          <select
            {...field}
            value={scope}
            onChange={event => setScope(event.target.value as 'site' | 'company')}
          >
            {(['site', 'company'] as const).map(one => (
              <option key={one} value={one}>
                {say(`perimeter.standards.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField label={say('perimeter.name')} value={name} onChange={setName} required />
      <Sentences all={requirements} onSay={setRequirements} />
    </FormDialog>
  )
}

/** A standard is worded anew: what is changed in it is to be assessed again. */
export function ChangeStandard({ of, onClose }: { of: Standard; onClose: () => void }) {
  const { say } = useSpeech()
  const [name, setName] = useState(of.name)
  const [requirements, setRequirements] = useState<readonly Worded[]>(
    of.requirements.map(({ n, text }) => ({ key: String(n), n, text })),
  )
  const [why, setWhy] = useState('')
  const change = async () => {
    const params = { path: { standard: of.id }, header: actHeaders(of.rev) }
    const body = { name, requirements: worded(requirements), why }
    await told(api.PUT('/api/perimeter-standards/{standard}', { params, body }))
    await outdated()
  }
  return (
    <AskDialog
      title={say('perimeter.standards.change.of', { name: of.name })}
      button={say('perimeter.standards.change')}
      onDo={change}
      onClose={onClose}
    >
      <TextField label={say('perimeter.name')} value={name} onChange={setName} required />
      <p className="small muted">{say('perimeter.standards.leave')}</p>
      <Sentences all={requirements} onSay={setRequirements} />
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}

function Sentences({ all, onSay }: { all: readonly Worded[]; onSay: (all: readonly Worded[]) => void }) {
  const { say } = useSpeech()
  return (
    <>
      {all.map(({ key, n, text }) => (
        <TextField
          key={key}
          label={n === null ? say('perimeter.standards.new') : say('perimeter.standards.n', { n })}
          value={text}
          onChange={next => onSay(all.map(one => (one.key === key ? { ...one, text: next } : one)))}
        />
      ))}
      <div>
        <button type="button" className="btn small" onClick={() => onSay([...all, empty()])}>
          {say('perimeter.standards.more')}
        </button>
      </div>
    </>
  )
}
