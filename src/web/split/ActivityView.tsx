import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { factsAt, rulesAt } from '#rules/split/level/table.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Nowhere } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import type { Bench, Draft } from './draft.ts'
import { ActivityProofView } from './findings/ActivityProofView.tsx'
import { Findings } from './findings/Findings.tsx'
import { Levels } from './level/Levels.tsx'
import { PlaceAgreed } from './level/PlaceAgreed.tsx'
import { type Addresses, usePlace } from './level/place.ts'
import { Lock } from './matrix/MatrixRow.tsx'
import { DecisionTable } from './table/DecisionTable.tsx'
import { RowSummary } from './table/RowSummary.tsx'
import { TableActs } from './table/TableActs.tsx'
import { tableActs, useLevel } from './table/useLevel.tsx'
import './split.css'

type Props = {
  bench: Bench
  draft: Draft
  id: string
  back: ReactNode
  /** Where the same activity stands at other levels. */
  at: Addresses
  /** What can be done with the draft as a whole. */
  acts?: ReactNode
}

/** An activity opened: who does what by default, the decision table, and what is proved while it is changed. */
export function ActivityView({ bench, draft, id, back, at, acts = <DraftActs bench={bench} /> }: Props) {
  const { say, label } = useSpeech()
  const verified = bench.proof.use()
  const { split } = draft
  const activity = split.activities.find(each => each.id === id)
  const place = usePlace(split)
  const work = useLevel(bench, { activity: id, place })
  const proof = verified === null || verified instanceof Error ? null : verified.proof
  const findings = useMemo(
    () => (proof?.findings ?? []).filter(each => each.activity === id && each.place === place),
    [proof, id, place],
  )
  if (activity === undefined) return <Nowhere />
  const rules = rulesAt(split, activity, place).length
  const columns = factsAt(split, activity, place).length
  const group = split.groups.find(each => each.id === activity.group)
  return (
    <>
      <Title of={label(activity.label)} />
      <header className="head">
        <div>
          <p className="crumbs">
            {back} / {group !== undefined && label(group.label)}
          </p>
          <h1>
            {label(activity.label)} {activity.locked === true && <Lock />}
          </h1>
          {activity.about !== undefined && <p className="muted about">{label(activity.about)}</p>}
        </div>
        {acts}
      </header>
      <Levels split={split} place={place} path={to => at.activity(id, to)} />
      {place !== null && (
        <PlaceAgreed bench={bench} split={split} activity={activity} place={place} at={at} />
      )}
      <ActivityProofView bench={bench} activity={id} place={place} />
      <Findings bench={bench} only={id} place={place} path={at.activity} />
      <div className="row between wrap">
        <h2>{say('table.title')}</h2>
        <span className="small faint">{say(rules + columns > 0 ? 'table.help' : 'table.none_yet')}</span>
      </div>
      {rules + columns > 0 ? (
        <DecisionTable
          bench={bench}
          split={split}
          activity={activity}
          place={place}
          findings={findings}
          work={work}
        />
      ) : (
        <TableActs split={split} facts={[]} {...tableActs(work, { activity: id, place })} />
      )}
      <RowSummary split={split} activity={activity} place={place} rules={rules} work={work} />
      {work.ask}
      {bench.subject === 'standard' && (
        <p>
          <Link className="btn" {...paths.who({ activity: id })}>
            {say('table.ask')}
          </Link>
        </p>
      )}
    </>
  )
}
