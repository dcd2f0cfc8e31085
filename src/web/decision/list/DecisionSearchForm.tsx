import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { decisionStates, openStates } from '#rules/decision/cycle.ts'
import { decisionWhiches } from '#rules/view/view.ts'
import { Labelled, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { type DecisionSearch, paths } from '../../paths.ts'
import type { Names } from '../../people/names.ts'
import { kindsQuery } from './queries.ts'

/** Open ones, one's own, those that are done with, or all. */
export function Which({ search: { which = 'open', state: _, ...rest } }: { search: DecisionSearch }) {
  const { say } = useSpeech()
  return (
    <nav className="tabs" aria-label={say('decisions.which')}>
      {decisionWhiches.map(each => (
        <Link
          key={each}
          className="chip"
          {...paths.decisions(each === 'open' ? rest : { ...rest, which: each })}
          aria-current={each === which ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(`decisions.which.${each}`)}
        </Link>
      ))}
    </nav>
  )
}

const isOpen = (state: string) => openStates.some(one => one === state)

/** What the list is narrowed down to; all of it stands in the address. */
export function DecisionSearchForm({ search, names }: { search: DecisionSearch; names: Names }) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const kinds = useQuery(kindsQuery)
  // A state says by itself which ones: under "Open" nothing that is over is looked for.
  const tab = (state: string) =>
    state === '' || search.which === 'mine' ? {} : { which: isOpen(state) ? '' : 'all' }
  const set = (change: { [name in keyof DecisionSearch]?: string }) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void go({ ...paths.decisions(Object.fromEntries(next)), replace: true, resetScroll: false })
  }
  const choice = (
    name: 'site' | 'kind' | 'state',
    options: readonly (readonly [id: string, name: string])[],
  ) => (
    <Labelled label={say(`decisions.${name}`)}>
      {field => (
        <select
          {...field}
          value={search[name] ?? ''}
          onChange={({ target: { value } }) => set({ [name]: value, ...(name === 'state' && tab(value)) })}
        >
          <option value="">{say('decisions.any')}</option>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
  return (
    <search className="panel decision-search">
      <TextField
        label={say('decisions.search')}
        value={search.text ?? ''}
        onChange={text => set({ text })}
        type="search"
      />
      {choice(
        'site',
        names.sites.map(site => [site.id, label(site.label)]),
      )}
      {choice(
        'kind',
        (kinds.data?.kinds ?? []).map(kind => [kind.id, label(kind.label)]),
      )}
      {choice(
        'state',
        decisionStates.map(state => [state, say(`decision.state.${state}`)]),
      )}
    </search>
  )
}
