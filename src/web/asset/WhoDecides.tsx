import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { isRefusal } from '#rules/refusal.ts'
import type { Answer } from '#rules/split/answer.ts'
import type { Split } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { useInForce } from '../version/inForce.ts'
import { AnswerView } from '../who/AnswerView.tsx'
import { FactField } from '../who/FactField.tsx'
import { readQuestion, withFact } from '../who/question.ts'
import { Why } from '../who/Why.tsx'
import { Choice } from './fact/Choice.tsx'
import type { Asset } from './queries.ts'
import '../who/who.css'

/** Asked first, where the split has it: the question that brings most people to a controller's page. */
const FIRST = 'vendor-updates'

/** The activities whose answer depends on what an asset is or on what is done to it. */
const aboutAssets = ({ activities }: Split) =>
  activities.filter(one => (one.facts ?? []).some(fact => ofAssets.has(fact)))
const ofAssets = new Set([
  ...['asset-class', 'validated', 'vendor-support', 'obsolete-os', 'redundant', 'change-regime'],
  ...[
    'safety-function',
    'safety-criticality',
    'quality-criticality',
    'production-criticality',
    'intervention',
  ],
])

/** Who decides about something on this asset: an activity is chosen, its facts come from the list, the answer by name. */
export function WhoDecides({ asset, names }: { asset: Asset; names: Names }) {
  const { say } = useSpeech()
  const { inForce } = useInForce()
  if (inForce === undefined) return <Loading />
  if (inForce === null)
    return (
      <section className="panel asset-facts" aria-label={say('who.title')}>
        <h2>{say('who.title')}</h2>
        <p className="muted">{say('asset.who.none')}</p>
      </section>
    )
  return <Asking asset={asset} split={names.split} version={inForce.document.version.id} />
}

function Asking({ asset, split, version }: { asset: Asset; split: Split; version: string }) {
  const { say, label, language } = useSpeech()
  const navigate = useNavigate()
  const offered = aboutAssets(split)
  const search = useSearch({ from: '/assets/$asset' })
  const asked = readQuestion(split, search)
  const said = isRefusal(asked) ? {} : asked.facts
  const activity =
    (isRefusal(asked) ? undefined : asked.activity) ??
    (offered.find(one => one.id === FIRST) ?? offered[0])?.id ??
    ''
  const query = { activity, asset: asset.id, facts: JSON.stringify(said) }
  const found = useQuery({
    queryKey: ['who', query, asset.rev],
    queryFn: () => told(api.GET('/api/who', { params: { query } })),
    placeholderData: before => before,
  })
  const ask = (to: { activity: string; facts: typeof said }) =>
    void navigate({ ...paths.asset(asset.id, to), replace: true, resetScroll: false })
  const listed = found.data?.asset?.facts ?? {}
  const columns = split.activities.find(one => one.id === activity)?.facts ?? []
  const facts = { ...listed, ...said }
  const answer = found.data?.answer as unknown as Answer | undefined
  return (
    <div className="stack">
      <div className="panel question">
        <h2>{say('who.title')}</h2>
        <Choice
          label={say('who.what')}
          value={activity}
          onChange={next => ask({ activity: next, facts: {} })}
          options={offered.map(one => [one.id, label(one.label)])}
        />
        <p className="muted small">
          {say('asset.who.facts', { count: columns.filter(id => id in listed).length })}
        </p>
        <div className="facts">
          {split.facts
            .filter(fact => columns.includes(fact.id))
            .map(fact => (
              <FactField
                key={`${activity} ${fact.id} ${fact.id in listed}`}
                fact={fact}
                value={facts[fact.id]}
                from={fact.id in listed && !(fact.id in said) ? say('asset.who.listed') : null}
                onChange={value => ask({ activity, facts: withFact(said, fact.id, value) })}
              />
            ))}
        </div>
      </div>
      {isRefusal(asked) && <p className="refused">{sayRefusal(language, asked)}</p>}
      <Trouble of={found.error} />
      {answer !== undefined && found.data !== undefined && answer.activity === activity && (
        <>
          <AnswerView split={split} answer={answer} moments={found.data} />
          <details className="more">
            <summary>{say('asset.who.why')}</summary>
            <Why
              split={split}
              answer={answer}
              asked={{ activity, place: answer.place ?? undefined, facts }}
              table={(id, place) => paths.versionActivity(version, id, place)}
            />
          </details>
        </>
      )}
    </div>
  )
}
