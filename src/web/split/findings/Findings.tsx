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
  /** Only what concerns this place and what is within it; at corporate level everything. */
  place?: string | null
  path?: (activity: string, place: string | null) => Path
  /** Findings that another part of the page shows. */
  without?: Finding['kind']
}

const FIRST = 6

/** What the proof found, worst first, each with its example and its mend. */
export function Findings({ bench, only, place = null, path, without }: Props) {
  const { say } = useSpeech()
  const [all, setAll] = useState(false)
  const draft = bench.draft.use()
  const verified = bench.proof.use()
  const findings = useMemo(
    () =>
      verified === null || verified instanceof Error
        ? []
        : verified.proof.findings.filter(
            ({ kind, activity, place: at }) =>
              kind !== without && (only === undefined || activity === only) && within(at, place),
          ),
    [verified, only, place, without],
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

const within = (at: string | null, place: string | null) =>
  place === null || at === place || at?.startsWith(`${place}/`) === true

const keyOf = ({ kind, activity, place, rows, box }: Finding) =>
  [kind, activity, place, ...rows, JSON.stringify(box)].join(' ')
