import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { ListColumn } from '#rules/plant/list/columns.ts'
import type { ListSort } from '#rules/plant/list/filter.ts'
import { sayCell, sayColumn } from '#words/plant/listCell.ts'
import { useSpeech } from '../parts/language.ts'
import { type ListSearch, paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { columnsOf, type Listed, orderOf } from './search.ts'

type Props = {
  rows: readonly Listed[]
  search: ListSearch
  names: Names
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onShow: (search: ListSearch) => void
}

/** Which sort a column's head gives; the others cannot be sorted by. */
const sorts: Partial<Record<ListColumn, ListSort>> = {
  ...{ tag: 'tag', name: 'name', class: 'class', place: 'place', vendor: 'make' },
  ...{ ranking: 'ranking', support: 'support', changed: 'changed' },
}
const mono = new Set<ListColumn>(['tag', 'number', 'serial', 'firmware', 'hostname', 'addresses', 'changed'])

/** The assets, a row each: arrows go up and down, space chooses, with shift all on the way, enter opens. */
export function AssetTable({ rows, search, names, chosen, onChoose, onShow }: Props) {
  const { say, language } = useSpeech()
  const body = useRef<HTMLTableSectionElement>(null)
  const [at, setAt] = useState(0)
  const [from, setFrom] = useState(0)
  const columns = columnsOf(search)
  const order = orderOf(search)
  const here = Math.min(at, rows.length - 1)

  const toggle = (row: number, through: boolean) => {
    const next = new Set(chosen)
    const [first, last] = through ? [Math.min(from, row), Math.max(from, row)] : [row, row]
    const adds = through || !chosen.has(rows[row]?.id ?? '')
    for (const { id } of rows.slice(first, last + 1)) adds ? next.add(id) : next.delete(id)
    if (!through) setFrom(row)
    onChoose(next)
  }
  const goTo = (row: number, through: boolean) => {
    const to = Math.max(0, Math.min(rows.length - 1, row))
    setAt(to)
    if (through) toggle(to, true)
    body.current?.querySelectorAll('tr')[to]?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLAnchorElement) return
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: rows.length,
    }
    const to = steps[event.key]
    if (to !== undefined) goTo(to, event.shiftKey)
    else if (event.key === ' ') toggle(here, event.shiftKey)
    else if (event.key === 'Enter') body.current?.querySelectorAll('tr')[here]?.querySelector('a')?.click()
    else return
    event.preventDefault()
  }
  const sortBy = (sort: ListSort) => {
    const down = order.sort === sort && order.direction === 'up'
    onShow({ ...search, sort, direction: down ? 'down' : 'up' })
  }
  return (
    <div className="panel list-scroll">
      <table
        className="asset-list"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked as a grid
        role="grid"
        aria-multiselectable="true"
        aria-label={say('web.nav.assets')}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="vanish">{say('list.choose')}</span>
            </th>
            {columns.map(column => {
              const sort = sorts[column]
              const sorted = sort !== undefined && order.sort === sort
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sorted ? (order.direction === 'up' ? 'ascending' : 'descending') : undefined}
                >
                  {sort === undefined ? (
                    sayColumn(language, column)
                  ) : (
                    <button type="button" className="plain" onClick={() => sortBy(sort)}>
                      {sayColumn(language, column)}
                      <span aria-hidden>{sorted ? (order.direction === 'up' ? ' ↑' : ' ↓') : ''}</span>
                    </button>
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKey}>
          {rows.map((row, i) => (
            <tr
              key={row.id}
              tabIndex={i === here ? 0 : -1}
              aria-selected={chosen.has(row.id)}
              onFocus={() => setAt(i)}
            >
              <td>
                <input
                  type="checkbox"
                  tabIndex={-1}
                  checked={chosen.has(row.id)}
                  aria-label={say('list.choose_one', { tag: row.tag })}
                  onChange={event => toggle(i, (event.nativeEvent as MouseEvent).shiftKey === true)}
                />
              </td>
              {columns.map(column => {
                const text =
                  column === 'owner' && row.owner !== ''
                    ? names.fn(row.owner)
                    : sayCell(language, row, column, names.sites)
                const title = sayColumn(language, column)
                return (
                  <td
                    key={column}
                    data-head={text === '' || column === 'tag' ? undefined : title}
                    className={`${mono.has(column) ? 'mono' : ''} of-${column}`}
                  >
                    {column === 'tag' ? <Link {...paths.asset(row.id)}>{text}</Link> : text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
