import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { assetQuery } from '../../asset/queries.ts'
import { useSpeech } from '../../parts/language.ts'
import { Trouble } from '../../parts/useAct.tsx'
import { paths, readSearch } from '../../paths.ts'
import { type Names, useRecordNames } from '../../people/names.ts'
import { useMe } from '../../session/me.ts'
import { Loading } from '../../shell/Trouble.tsx'
import { type KindOf, kindsQuery } from '../list/queries.ts'
import { AskForm } from './AskForm.tsx'
import { chosenQuery } from './chosen.ts'
import { blank, type Picked, sitesOf } from './form.ts'
import { KindChoice } from './KindChoice.tsx'
import './ask.css'

const route = getRouteApi('/decisions/new')

/** Somebody asks for a decision: first of which kind, then its form. With `first` people have acted already. */
export function NewDecisionPage() {
  const { kind: id, asset, intervention, first, assets, filter } = route.useSearch()
  const many = assets !== undefined || filter !== undefined
  const kinds = useQuery(kindsQuery)
  const names = useRecordNames()
  const about = useQuery({ ...assetQuery(asset ?? ''), enabled: asset !== undefined })
  const chosen = useQuery({ ...chosenQuery({ assets, filter }), enabled: many })
  const error = kinds.error ?? about.error ?? chosen.error
  if (error !== null) return <Trouble of={error} />
  const waits = (asset !== undefined && about.data === undefined) || (many && chosen.data === undefined)
  if (kinds.data === undefined || names === null || waits) return <Loading />
  if (many && (chosen.data?.more || chosen.data?.assets.length === 0))
    return <NotSo many={chosen.data.more} filter={filter ?? ''} />
  const offered = kinds.data.kinds
    .filter(kind => kind.form && (first === undefined || kind.first))
    .filter(kind => (asset === undefined && !many) || kind.subject === 'assets')
  const fitting = offered.filter(kind => kind.intervention === intervention)
  const [only, ...others] = intervention === undefined ? [] : fitting
  const kind =
    id === undefined ? (others.length === 0 ? only : undefined) : offered.find(one => one.id === id)
  if (kind === undefined)
    return <KindChoice kinds={fitting.length > 1 && id === undefined ? fitting : offered} />
  const one = about.data === undefined ? [] : [about.data]
  return (
    <Fresh
      key={kind.id}
      kind={kind}
      names={names}
      assets={many ? (chosen.data?.assets ?? []) : one}
      area={many ? '' : (about.data?.area ?? '')}
      first={first !== undefined}
    />
  )
}

/** Of what the list leaves there is too much for a campaign, or nothing any more. */
function NotSo({ many, filter }: { many: boolean; filter: string }) {
  const { say } = useSpeech()
  return (
    <>
      <h1>{say('ask.title')}</h1>
      <p>{say(many ? 'ask.filter.many' : 'ask.filter.none')}</p>
      <p>
        <Link className="btn" {...paths.assets(readSearch(filter))}>
          {say('ask.filter.back')}
        </Link>
      </p>
    </>
  )
}

type FreshProps = {
  kind: KindOf
  names: Names
  assets: readonly Picked[]
  area: string
  first: boolean
}

/** A form that nothing is written into yet: at the assets that it is about, or where the person works. */
function Fresh({ kind, names, assets, area, first }: FreshProps) {
  const me = useMe()
  const home = me?.held.find(({ site }) => site !== null)?.site
  const [at = home ?? names.sites[0]?.id ?? '', ...others] = sitesOf({ assets })
  const start = blank(kind, others.length > 0 ? '' : at)
  const of = assets.map(({ id, tag, name, site, area }) => ({ id, tag, name, site, area }))
  const acted = me === null || me.person === null ? [] : [{ id: me.person, name: me.name }]
  return (
    <AskForm
      kind={kind}
      names={names}
      start={{ ...start, assets: of, area, acted: first ? acted : [] }}
      draft={null}
      first={first}
    />
  )
}
