import { useMemo, useState } from 'react'
import type { Finding } from '#rules/split/finding.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import type { Bench } from '../draft.ts'
import { FindingLine } from './FindingLine.tsx'
import './findings.css'

type Props = {
  bench: Bench
  /** Only what concerns this activity. */
  only?: string
  path?: (activity: string) => Path
  /** Findings that another part of the page shows. */
  without?: Finding['kind']
}

const FIRST = 6

/** What the proof found, worst first, each with its example and its mend. */
export function Findings({ bench, only, path, without }: Props) {
  const { say } = useSpeech()
  const [all, setAll] = useState(false)
  const draft = bench.draft.use()
  const verified = bench.proof.use()
  const findings = useMemo(
    () =>
      verified === null || verified instanceof Error
        ? []
        : verified.proof.findings.filter(
            ({ kind, activity }) => kind !== without && (only === undefined || activity === only),
          ),
    [verified, only, without],
  )
  if (draft === null || verified === null || verified instanceof Error || findings.length === 0) return null
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section className="findings panel" aria-label={say('finding.title')}>
      <ul>
        {shown.map(finding => (
          <FindingLine key={keyOf(finding)} bench={bench} split={draft.split} finding={finding} path={path} />
        ))}
      </ul>
      {findings.length > FIRST && (
        <button type="button" className="plain link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('finding.less') : say('finding.all', { count: findings.length })}
        </button>
      )}
    </section>
  )
}

const keyOf = ({ kind, activity, place, rows, box }: Finding) =>
  [kind, activity, place, ...rows, JSON.stringify(box)].join(' ')
