import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { bareAsset } from '#rules/plant/asset.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Choice } from './fact/Choice.tsx'
import { Field } from './fact/Field.tsx'
import { type Group, groups, type Field as Name, patchOf, type Values, valuesOf } from './form.ts'
import { useMayNotThere } from './owner.ts'
import './asset.css'

/** What is asked first; everything else may come later, and is folded. */
const first = ['tag', 'name', 'class', 'area', 'cell'] as const satisfies readonly Name[]
const blank = { ...bareAsset, tag: '', class: 'plc' } as const
/** Without a class that somebody has chosen, the act is told all the same. */
const nothing = { ...blank, class: null as never }

/** An asset joins the authoritative list. */
export function NewAssetPage() {
  const names = useRecordNames()
  if (names === null) return <Loading />
  return <Form names={names} />
}

function Form({ names }: { names: Names }) {
  const { say, label } = useSpeech()
  const navigate = useNavigate()
  const { site: asked, address } = useSearch({ from: '/assets/new' })
  const [site, setSite] = useState(asked ?? names.sites[0]?.id ?? '')
  const [values, setValues] = useState<Values>(() => ({ ...valuesOf(blank), addresses: address ?? '' }))
  const [id] = useState(() => crypto.randomUUID())
  const mayNot = useMayNotThere('asset.add', { site, area: values.area || null }, names)
  const add = useAct(async () => {
    const fields = patchOf(nothing, values) as { tag: string; class: 'plc' }
    await told(
      api.POST('/api/assets', { params: { header: actHeaders() }, body: { asset: id, site, fields } }),
    )
    await queries.invalidateQueries({ queryKey: ['assets'] })
    await navigate(paths.asset(id))
  })
  const props = {
    site,
    names,
    values,
    onChange: (some: Partial<Values>) => setValues({ ...values, ...some }),
  }
  const field = (name: Name) => <Field key={name} name={name} {...props} />
  const shown: readonly Name[] = address === undefined ? first : [...first, 'addresses']
  const later = (Object.keys(groups) as Group[]).map(group => ({
    group,
    fields: groups[group].filter(name => !shown.some(one => one === name)),
  }))
  return (
    <>
      <Title of={say('asset.new')} />
      <header className="head">
        <div>
          <h1>{say('asset.new')}</h1>
          <p className="muted">{say('asset.new.about')}</p>
        </div>
      </header>
      <form
        className="panel new-asset"
        onSubmit={event => {
          event.preventDefault()
          if (mayNot === null) void add.run()
        }}
      >
        <div className="asset-fields">
          <Choice
            label={say('asset.field.site')}
            value={site}
            onChange={next => {
              setSite(next)
              setValues({ ...values, area: '', cell: '', parent: '', partner: '' })
            }}
            options={names.sites.map(each => [each.id, label(each.label)])}
          />
          {shown.map(field)}
        </div>
        {later.map(({ group, fields }) => (
          <details key={group}>
            <summary>{say(`asset.group.${group}`)}</summary>
            <div className="asset-fields">{fields.map(field)}</div>
          </details>
        ))}
        <Trouble of={add.refused} />
        <div className="row wrap">
          <ActButton submit look="primary" refusal={mayNot}>
            {say('asset.new.do')}
          </ActButton>
        </div>
      </form>
    </>
  )
}
