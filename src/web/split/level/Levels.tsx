import { Link, useNavigate } from '@tanstack/react-router'
import { toReconfirm } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import './level.css'

type Props = {
  split: Split
  place: string | null
  path: (place: string | null) => Path
}

/** With more sites than this they are chosen from a list. */
const FEW = 8

/** Corporate, the sites, and the areas of the site that is looked at, each with how much it does differently. */
export function Levels({ split, place, path }: Props) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const sites = split.sites ?? []
  if (sites.length === 0) return null
  const site = sites.find(each => each.id === place?.split('/')[0])
  const areas = site?.areas ?? []
  const level = (to: string | null, name: string) => (
    <Level key={to ?? ''} split={split} to={to} name={name} at={place} path={path} />
  )
  return (
    <nav className="levels" aria-label={say('level.choose')}>
      <ul>
        {level(null, say('level.corporate'))}
        {sites.length <= FEW && sites.map(each => level(each.id, label(each.label)))}
      </ul>
      {sites.length > FEW && (
        <select
          className="field"
          aria-label={say('level.site')}
          value={site?.id ?? ''}
          onChange={event => void go(path(event.target.value || null))}
        >
          <option value="">{say('level.site')}</option>
          {sites.map(each => (
            <option key={each.id} value={each.id}>
              {label(each.label)}
            </option>
          ))}
        </select>
      )}
      {site !== undefined && areas.length > 0 && (
        <ul className="areas" aria-label={label(site.label)}>
          {areas.map(area => level(`${site.id}/${area.id}`, label(area.label)))}
        </ul>
      )}
    </nav>
  )
}

type LevelProps = {
  split: Split
  to: string | null
  name: string
  at: string | null
  path: (place: string | null) => Path
}

function Level({ split, to, name, at, path }: LevelProps) {
  const { say } = useSpeech()
  const own = (split.overrides ?? []).filter(each => each.place === to)
  const late = own.some(each => {
    const activity = split.activities.find(one => one.id === each.activity)
    return activity !== undefined && toReconfirm(each, activity)
  })
  return (
    <li>
      <Link
        {...path(to)}
        className={`chip ${to !== null && at?.startsWith(`${to}/`) === true ? 'around' : ''}`}
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={to === at ? 'page' : undefined}
      >
        {name}
        {own.length > 0 && (
          <span
            className={`amount ${late ? 'late' : ''}`}
            title={say('level.differs', { count: own.length })}
          >
            <span aria-hidden="true">{own.length}</span>
            <span className="vanish">
              {say('level.differs', { count: own.length })}
              {late && `, ${say('level.differs_late')}`}
            </span>
          </span>
        )}
      </Link>
    </li>
  )
}
