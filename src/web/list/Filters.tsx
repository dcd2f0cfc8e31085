import { useState } from 'react'
import {
  assetClasses,
  assetStates,
  backups,
  levels,
  regimes,
  supports,
  validatedStates,
} from '#rules/plant/asset.ts'
import { filterNames, type ListFilter, lackings } from '#rules/plant/list/filter.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import type { ListSearch } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { filterOf } from './search.ts'

type Props = { search: ListSearch; names: Names; onShow: (search: ListSearch) => void }
type Name = Exclude<keyof ListFilter, 'q'>
type Choice = { readonly value: string; readonly text: string }

const offered = filterNames.filter(name => name !== 'q') as readonly Name[]

/** Search, what the list is narrowed down to, and one more filter at a time. */
export function Filters({ search, names, onShow }: Props) {
  const { say } = useSpeech()
  const filter = filterOf(search)
  const [sought, setSought] = useState(search.q ?? '')
  const [name, setName] = useState<Name | ''>('')
  const [value, setValue] = useState('')
  const choices = useChoices(names, filter)
  const without = (gone: string) => {
    const rest = Object.fromEntries(Object.entries(search).filter(([key]) => key !== gone))
    // Areas are of a site, and cells of an area; shared addresses are looked for at one.
    if (gone !== 'site' && gone !== 'area') return rest
    const inside = gone === 'site' ? ['area', 'cell', 'shares'] : ['cell']
    return Object.fromEntries(Object.entries(rest).filter(([key]) => !inside.includes(key)))
  }
  const add = (to: string) => {
    if (name === '' || to === '') return
    onShow({ ...without(name), [name]: to })
    setName('')
    setValue('')
  }
  const open = offered.filter(each => filter[each] === undefined && (choices(each)?.length ?? 1) > 0)
  const texts = name !== '' && choices(name) === null
  return (
    <search className="panel list-filters">
      <form
        className="row wrap"
        onSubmit={event => {
          event.preventDefault()
          onShow(sought.trim() === '' ? without('q') : { ...search, q: sought.trim() })
        }}
      >
        <TextField label={say('list.search')} value={sought} onChange={setSought} type="search" />
        <button type="submit" className="btn">
          {say('list.search.do')}
        </button>
      </form>
      <form
        className="row wrap"
        onSubmit={event => {
          event.preventDefault()
          add(value.trim())
        }}
      >
        <Labelled label={say('list.filter')}>
          {field => (
            <select {...field} value={name} onChange={event => setName(event.target.value as Name)}>
              <option value="">{say('list.filter.choose')}</option>
              {open.map(each => (
                <option key={each} value={each}>
                  {say(`list.filter.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {name !== '' && !texts && (
          <Labelled label={say(`list.filter.${name}`)}>
            {field => (
              <select {...field} value="" onChange={event => add(event.target.value)}>
                <option value="">{say('people.choose')}</option>
                {choices(name)?.map(each => (
                  <option key={each.value} value={each.value}>
                    {each.text}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        {texts && (
          <>
            <TextField label={say(`list.filter.${name}`)} value={value} onChange={setValue} />
            <button type="submit" className="btn">
              {say('list.filter.do')}
            </button>
          </>
        )}
      </form>
      <ul className="row wrap">
        {filterNames
          .filter(each => filter[each] !== undefined && filter[each] !== '')
          .map(each => {
            const text =
              each === 'q' ? filter.q : choices(each)?.find(one => one.value === filter[each])?.text
            const head = each === 'q' ? say('list.search') : say(`list.filter.${each}`)
            return (
              <li key={each}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => {
                    if (each === 'q') setSought('')
                    onShow(without(each))
                  }}
                >
                  {head}: <b>{text ?? filter[each]}</b> <span aria-hidden>×</span>
                  <span className="vanish">{say('list.filter.remove')}</span>
                </button>
              </li>
            )
          })}
      </ul>
    </search>
  )
}

/** What can be chosen for a filter; null where it is typed in, nothing where another one has to be chosen first. */
function useChoices(names: Names, filter: ListFilter): (name: Name) => readonly Choice[] | null {
  const { say, label } = useSpeech()
  const named = (list: readonly { id: string; label: { en: string; de?: string | undefined } }[]) =>
    list.map(({ id, label: { en, de } }) => ({
      value: id,
      text: label(de === undefined ? { en } : { en, de }),
    }))
  const site = names.sites.find(({ id }) => id === filter.site)
  const area = site?.areas.find(({ id }) => id === filter.area)
  return name => {
    switch (name) {
      case 'site':
        return named(names.sites)
      case 'area':
        return named(site?.areas ?? [])
      case 'cell':
        return named(area?.cells ?? [])
      case 'class':
        return assetClasses.map(value => ({ value, text: say(`asset.class.${value}`) }))
      case 'state':
        return assetStates.map(value => ({ value, text: say(`asset.state.${value}`) }))
      case 'ranking':
        return levels.map(value => ({ value, text: say(`asset.level.${value}`) }))
      case 'support':
        return supports.map(value => ({ value, text: say(`asset.support.${value}`) }))
      case 'validated':
        return validatedStates.map(value => ({ value, text: say(`asset.validated.${value}`) }))
      case 'regime':
        return regimes.map(value => ({ value, text: say(`asset.regime.${value}`) }))
      case 'backup':
        return backups.map(value => ({ value, text: say(`asset.backup.${value}`) }))
      case 'owner':
        return named(names.functions)
      case 'without':
        return lackings.map(value => ({ value, text: say(`list.without.${value}`) }))
      case 'shares':
        return site === undefined ? [] : [{ value: 'address', text: say('list.shares.address') }]
      default:
        return null
    }
  }
}
