import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { ClassMatrix } from './ClassMatrix.tsx'
import { type Constraints, constraintsQuery } from './queries.ts'
import './constraint.css'

const route = getRouteApi('/constraints')

/** What each class of asset tolerates, at a site or in the whole company, and where that comes from. */
export function ConstraintsPage() {
  const { say } = useSpeech()
  const { site = null } = route.useSearch()
  const found = useQuery(constraintsQuery(site))
  const names = useRecordNames()
  return (
    <>
      <Title of={say('constraint.title')} />
      <header className="head">
        <div>
          <h1>{say('constraint.title')}</h1>
          <p className="muted">{say('constraint.sentence')}</p>
        </div>
        {names !== null && <Where names={names} site={site} />}
      </header>
      {found.data === undefined || names === null ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : (
        <>
          <ClassMatrix key={site} constraints={found.data.constraints} site={site} />
          {site !== null && <Differing of={found.data.assets} />}
        </>
      )}
    </>
  )
}

function Where({ names, site }: { names: Names; site: string | null }) {
  const { say, label } = useSpeech()
  const navigate = useNavigate()
  return (
    <Labelled label={say('constraint.where')}>
      {field => (
        <select
          {...field}
          value={site ?? ''}
          onChange={({ target: { value } }) => void navigate(paths.constraints(value || null))}
        >
          <option value="">{say('level.corporate')}</option>
          {names.sites.map(one => (
            <option key={one.id} value={one.id}>
              {label(one.label)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Assets of the site of which something of their own was decided, by tag. */
function Differing({ of }: { of: Constraints['assets'] }) {
  const { say } = useSpeech()
  const byAsset = [...Map.groupBy(of, ({ id }) => id)]
  return (
    <section className="panel differing" aria-labelledby="differing">
      <h2 id="differing">{say('constraint.differing')}</h2>
      {byAsset.length === 0 && <p className="muted">{say('constraint.differing.none')}</p>}
      <ul>
        {byAsset.map(([id, own]) => (
          <li key={id}>
            <Link {...paths.asset(id)} className="mono">
              {own[0]?.tag}
            </Link>{' '}
            <span className="faint small">{own[0] && say(`asset.class.${own[0].class}`)}</span>{' '}
            {own
              .map(
                one => `${say(`intervention.${one.intervention}`)}: ${say(`constraint.short.${one.says}`)}`,
              )
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
