import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { assetQuery } from '../../asset/queries.ts'
import { Trouble } from '../../parts/useAct.tsx'
import { type Names, useRecordNames } from '../../people/names.ts'
import { useMe } from '../../session/me.ts'
import { Loading } from '../../shell/Trouble.tsx'
import { type KindOf, kindsQuery } from '../list/queries.ts'
import { AskForm } from './AskForm.tsx'
import { blank } from './form.ts'
import { KindChoice } from './KindChoice.tsx'
import './ask.css'

const route = getRouteApi('/decisions/new')

/** Somebody asks for a decision: first of which kind, then its form. With `first` people have acted already. */
export function NewDecisionPage() {
  const { kind: id, asset, intervention, first } = route.useSearch()
  const kinds = useQuery(kindsQuery)
  const names = useRecordNames()
  const about = useQuery({ ...assetQuery(asset ?? ''), enabled: asset !== undefined })
  const error = kinds.error ?? about.error
  if (error !== null) return <Trouble of={error} />
  if (kinds.data === undefined || names === null || (asset !== undefined && about.data === undefined))
    return <Loading />
  const offered = kinds.data.kinds
    .filter(kind => first === undefined || kind.first)
    .filter(kind => asset === undefined || kind.subject === 'assets')
  const fitting = offered.filter(kind => kind.intervention === intervention)
  const [only, ...others] = intervention === undefined ? [] : fitting
  const kind =
    id === undefined ? (others.length === 0 ? only : undefined) : offered.find(one => one.id === id)
  if (kind === undefined)
    return <KindChoice kinds={fitting.length > 1 && id === undefined ? fitting : offered} />
  return (
    <Fresh key={kind.id} kind={kind} names={names} asset={about.data ?? null} first={first !== undefined} />
  )
}

type FreshProps = {
  kind: KindOf
  names: Names
  asset: { id: string; tag: string; name: string; site: string; area: string | null } | null
  first: boolean
}

/** A form that nothing is written into yet: at the asset that it is about, or where the person works. */
function Fresh({ kind, names, asset, first }: FreshProps) {
  const me = useMe()
  const home = me?.held.find(({ site }) => site !== null)?.site
  const start = blank(kind, asset?.site ?? home ?? names.sites[0]?.id ?? '')
  const of = asset === null ? [] : [{ id: asset.id, tag: asset.tag, name: asset.name }]
  const acted = me === null || me.person === null ? [] : [{ id: me.person, name: me.name }]
  return (
    <AskForm
      kind={kind}
      names={names}
      start={{ ...start, assets: of, area: asset?.area ?? '', acted: first ? acted : [] }}
      draft={null}
      first={first}
    />
  )
}
