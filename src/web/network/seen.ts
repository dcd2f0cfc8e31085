import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isUnexpected } from '#rules/network/checks/summary.ts'
import type { Plan } from '#rules/network/plan/plan.ts'
import { type Seen, seenIn } from '#rules/network/plan/seen.ts'
import { checkQuery, checksQuery, type Line, type Standing } from '../traffic/queries.ts'

/** What the latest check of a site's traffic shows of a plan. */
export type SeenHere = {
  readonly check: string
  readonly name: string
  readonly at: string
  /** As it stands on the picture; null where somebody would rather not see it, or it is not there yet. */
  readonly of: Seen | null
  /** How many of its lines are not kept, and so are not on the picture. */
  readonly more: number
  /** What was done about a line since; undefined where nothing needs to be. */
  readonly standing: (line: Line) => Standing | undefined
}

/** The latest log of connections that was checked at a site; null where there is none. */
export function useSeen(site: string, plan: Plan, isShown: boolean): SeenHere | null {
  const latest = useQuery(checksQuery(site)).data?.find(({ kind }) => kind === 'flows')
  const { data } = useQuery({
    ...checkQuery(site, latest?.id ?? ''),
    enabled: isShown && latest !== undefined,
  })
  return useMemo(() => {
    if (latest === undefined) return null
    const { id: check, name, at } = latest
    if (!isShown || data?.found.kind !== 'flows')
      return { check, name, at, of: null, more: 0, standing: () => undefined }
    const { lines, moreLines: more } = data.found
    const standings = new Map(
      lines.filter(({ verdict }) => isUnexpected(verdict)).map((line, i) => [line, data.standing[i]]),
    )
    const of = seenIn(plan, lines, Date.now())
    return { check, name, at, of, more, standing: line => standings.get(line) }
  }, [latest, data, plan, isShown])
}
