import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { openStates } from '#rules/decision/cycle.ts'
import { list } from '#words/finding.ts'
import { Folded } from '../../list/Folded.tsx'
import { SaveList } from '../../list/SaveList.tsx'
import { Views } from '../../list/Views.tsx'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Title } from '../../parts/Title.tsx'
import { Trouble } from '../../parts/useAct.tsx'
import { type DecisionSearch, paths } from '../../paths.ts'
import { useRecordNames } from '../../people/names.ts'
import { useMayNot } from '../../session/may.ts'
import { Loading } from '../../shell/Trouble.tsx'
import { DecisionLine } from './DecisionLine.tsx'
import { DecisionSearchForm, Which } from './DecisionSearchForm.tsx'
import { decisionsQuery, filterOf, kindsQuery } from './queries.ts'
import './list.css'

const route = getRouteApi('/decisions')
/** The server counts no further. */
const COUNTED = 1_000

/** Decisions: what is asked for at one's sites, where it stands, and the way to ask for one. */
export function DecisionsPage() {
  const { say, language } = useSpeech()
  const search = route.useSearch()
  const go = useNavigate()
  const names = useRecordNames()
  const found = useInfiniteQuery(decisionsQuery(search))
  const open = found.data?.pages[0]?.open
  const all = found.data?.pages.flatMap(page => page.decisions) ?? []
  return (
    <>
      <Title of={say('web.nav.decisions')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.decisions')}</h1>
          {open !== undefined && (
            <p role="status">
              {say('decisions.sentence', {
                count: countOf(open),
                more: countOf(open) >= COUNTED ? 'yes' : 'no',
                states: list(
                  language,
                  openStates.flatMap(state => {
                    const count = open[state]
                    return count === undefined ? [] : [say('decisions.count', { count, state })]
                  }),
                ),
              })}
            </p>
          )}
        </div>
        <Ways />
      </header>
      <Which search={search} />
      <Folded set={[search.site, search.kind, search.state, search.text].filter(Boolean).length}>
        {names !== null && <DecisionSearchForm search={search} names={names} />}
        <div className="row wrap between">
          <Views
            now={{ list: 'decisions', search: filterOf(search) }}
            onShow={shown =>
              shown.list === 'decisions' && void go(paths.decisions(shown.search as DecisionSearch))
            }
          />
          <div className="row wrap">
            <SaveList from="/api/decisions/export" shown={filterOf(search) as Record<string, string>} />
          </div>
        </div>
      </Folded>
      {found.data === undefined || names === null ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : all.length === 0 ? (
        <p className="muted">{say(noneOf(search))}</p>
      ) : (
        <ul className="panel decisions">
          {all.map(decision => (
            <DecisionLine key={decision.id} decision={decision} names={names} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={() => void found.fetchNextPage()}>
            {say('decisions.more')}
          </button>
        </p>
      )}
    </>
  )
}

const countOf = (open: Readonly<Record<string, number>>): number =>
  Object.values(open).reduce((sum, count) => sum + count, 0)

const noneOf = ({ which = 'open', ...filters }: DecisionSearch) =>
  Object.keys(filters).length > 0 || (which !== 'open' && which !== 'mine')
    ? 'decisions.none'
    : (`decisions.none.${which}` as const)

/** Ask for a decision; where people acted first, enter what they did. */
function Ways() {
  const { say } = useSpeech()
  const kinds = useQuery(kindsQuery)
  const mayNot = useMayNot('decision.request')
  const acted = kinds.data?.kinds.some(({ first }) => first) ?? false
  if (mayNot !== null)
    return (
      <ActButton look="primary" refusal={mayNot} beside>
        {say('decisions.ask')}
      </ActButton>
    )
  return (
    <div className="row wrap ways">
      <Link className="btn" {...paths.campaigns()}>
        {say('campaigns.title')}
      </Link>
      {acted && (
        <Link className="btn" {...paths.newDecision({ first: 'yes' })}>
          {say('decisions.acted')}
        </Link>
      )}
      <Link className="btn primary" {...paths.newDecision()}>
        {say('decisions.ask')}
      </Link>
    </div>
  )
}
