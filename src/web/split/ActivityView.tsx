import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Nowhere } from '../shell/Trouble.tsx'
import { DraftActs } from './DraftActs.tsx'
import type { Bench, Draft } from './draft.ts'
import { ActivityProofView } from './findings/ActivityProofView.tsx'
import { Findings } from './findings/Findings.tsx'
import { ruleMarks } from './findings/marks.ts'
import { DecisionTable } from './table/DecisionTable.tsx'
import { RowSummary } from './table/RowSummary.tsx'
import './split.css'

type Props = { bench: Bench; draft: Draft; id: string; back: ReactNode }

/** An activity opened: who does what by default, the decision table, and what is proved while it is changed. */
export function ActivityView({ bench, draft, id, back }: Props) {
  const { say, label } = useSpeech()
  const verified = bench.proof.use()
  const { split } = draft
  const activity = split.activities.find(each => each.id === id)
  const findings = verified === null || verified instanceof Error ? [] : verified.proof.findings
  const marks = useMemo(() => ruleMarks(findings.filter(each => each.activity === id)), [findings, id])
  if (activity === undefined) return <Nowhere />
  const group = split.groups.find(each => each.id === activity.group)
  return (
    <>
      <Title of={label(activity.label)} />
      <header className="head">
        <div>
          <p className="crumbs">
            {back} / {group !== undefined && label(group.label)}
          </p>
          <h1>{label(activity.label)}</h1>
          {activity.about !== undefined && <p className="muted about">{label(activity.about)}</p>}
        </div>
        <DraftActs bench={bench} />
      </header>
      <ActivityProofView bench={bench} activity={id} />
      <Findings bench={bench} only={id} />
      {(activity.rules?.length ?? 0) > 0 && (
        <>
          <div className="row between wrap">
            <h2>{say('table.title')}</h2>
            <span className="small faint">{say('table.help')}</span>
          </div>
          <DecisionTable split={split} activity={activity} marks={marks} onChange={bench.change} />
        </>
      )}
      <RowSummary split={split} activity={activity} onChange={bench.change} />
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
