import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type PerimeterKind, perimeterKinds } from '#rules/perimeter/perimeter.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import { Labelled, LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { AskDialog } from '../session/AskDialog.tsx'
import { type PlanNames, usePlanNames } from './planNames.ts'
import { type Entry, outdated, type Standard } from './queries.ts'

type Said = {
  readonly kind: PerimeterKind
  readonly name: string
  readonly purpose: string
  readonly zones: readonly string[]
  readonly conduits: readonly string[]
  /** The tag of the asset that it is. */
  readonly tag: string
  /** A line each. */
  readonly parties: string
  readonly standard: string
}
const empty: Said = {
  ...{ kind: 'firewall', name: '', purpose: '', zones: [], conduits: [], tag: '', parties: '', standard: '' },
}
const saidOf = (entry: Entry): Said => ({
  ...{ kind: entry.kind, name: entry.name, purpose: entry.purpose, zones: entry.zones },
  ...{ conduits: entry.conduits, tag: entry.asset?.tag ?? '', parties: entry.parties.join('\n') },
  standard: entry.standard?.id ?? '',
})

/** What a form says, as the act takes it; what is no longer in the plan falls out. Refuses a tag that no asset of the site has. */
function useBody(site: string, plan: PlanNames | undefined) {
  const { say } = useSpeech()
  const assetOf = async (tag: string): Promise<string | null> => {
    if (tag === '') return null
    const { assets } = await told(api.GET('/api/assets', { params: { query: { site, q: tag } } }))
    const found = assets.find(one => one.tag.toLowerCase() === tag.toLowerCase())
    if (found === undefined) throw new Refused('perimeter.asset.none', say('perimeter.asset.none', { tag }))
    return found.id
  }
  const inPlan = (ids: readonly string[], all: PlanNames['zones'] = []) =>
    ids.filter(id => all.some(one => one.id === id))
  return async ({ kind: _, tag, parties, standard, ...said }: Said) => ({
    ...said,
    zones: inPlan(said.zones, plan?.zones),
    conduits: inPlan(said.conduits, plan?.conduits),
    asset: await assetOf(tag.trim()),
    parties: parties
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
    standard: standard === '' ? null : standard,
  })
}

/** Something comes into the register of a site. */
export function AddEntry({ site, standards }: { site: string; standards: readonly Standard[] }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const plan = usePlanNames(site)
  const bodyOf = useBody(site, plan)
  const [said, setSaid] = useState(empty)
  const add = async () => {
    const entry = crypto.randomUUID()
    const body = { entry, kind: said.kind, ...(await bodyOf(said)) }
    const params = { path: { site }, header: actHeaders() }
    await told(api.POST('/api/sites/{site}/perimeter', { params, body }))
    setSaid(empty)
    await outdated()
    await go(paths.perimeterEntry(site, entry))
  }
  return (
    <FormDialog act="perimeter.add" label={say('perimeter.add')} look="primary" onDo={add}>
      <Labelled label={say('perimeter.kind')}>
        {field => (
          <select
            {...field}
            value={said.kind}
            onChange={event => setSaid({ ...said, kind: event.target.value as PerimeterKind, standard: '' })}
          >
            {perimeterKinds.map(one => (
              <option key={one} value={one}>
                {say(`perimeter.kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Fields said={said} onSay={setSaid} plan={plan} standards={standards} />
    </FormDialog>
  )
}

type ChangeProps = { site: string; entry: Entry; standards: readonly Standard[]; onClose: () => void }

/** The register says something else of an entry. */
export function ChangeEntry({ site, entry, standards, onClose }: ChangeProps) {
  const { say } = useSpeech()
  const plan = usePlanNames(site)
  const bodyOf = useBody(site, plan)
  const [said, setSaid] = useState(saidOf(entry))
  const change = async () => {
    const params = { path: { entry: entry.id }, header: actHeaders(entry.rev) }
    await told(api.PUT('/api/perimeter/{entry}', { params, body: await bodyOf(said) }))
    await outdated()
  }
  return (
    <AskDialog title={say('perimeter.change')} onDo={change} onClose={onClose}>
      <Fields said={said} onSay={setSaid} plan={plan} standards={standards} />
    </AskDialog>
  )
}

type FieldsProps = {
  said: Said
  onSay: (said: Said) => void
  plan: PlanNames | undefined
  standards: readonly Standard[]
}

function Fields({ said, onSay, plan, standards }: FieldsProps) {
  const { say } = useSpeech()
  const fitting = standards.filter(({ kind }) => kind === said.kind)
  return (
    <>
      <TextField
        label={say('perimeter.name')}
        value={said.name}
        onChange={name => onSay({ ...said, name })}
        required
      />
      <LongField
        label={say('perimeter.purpose')}
        value={said.purpose}
        onChange={purpose => onSay({ ...said, purpose })}
      />
      <Labelled label={say('perimeter.standard')}>
        {field => (
          <select
            {...field}
            value={said.standard}
            onChange={event => onSay({ ...said, standard: event.target.value })}
          >
            <option value="">{say('perimeter.standard.none')}</option>
            {fitting.map(({ id, name, version }) => (
              <option key={id} value={id}>
                {say('perimeter.standard.version', { name, version })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {plan !== undefined && plan.zones.length === 0 && (
        <p className="small muted">{say('perimeter.no_plan')}</p>
      )}
      {(['zones', 'conduits'] as const).map(part => (
        <Ticks
          key={part}
          label={say(`perimeter.${part}`)}
          all={plan?.[part] ?? []}
          chosen={said[part]}
          onChoose={ids => onSay({ ...said, [part]: ids })}
        />
      ))}
      <TextField
        label={say('perimeter.asset')}
        hint={say('perimeter.asset.hint')}
        value={said.tag}
        onChange={tag => onSay({ ...said, tag })}
      />
      <Labelled label={say('perimeter.parties')} hint={say('perimeter.parties.hint')}>
        {field => (
          <textarea
            {...field}
            rows={2}
            value={said.parties}
            onChange={event => onSay({ ...said, parties: event.target.value })}
          />
        )}
      </Labelled>
    </>
  )
}

type TicksProps = {
  label: string
  all: PlanNames['zones']
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

function Ticks({ label, all, chosen, onChoose }: TicksProps) {
  if (all.length === 0) return null
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])
  return (
    <fieldset className="plain-set perimeter-ticks">
      <legend>{label}</legend>
      {all.map(({ id, name }) => (
        <label key={id} className="row">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
        </label>
      ))}
    </fieldset>
  )
}
