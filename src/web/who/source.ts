import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Split } from '#rules/split/split.ts'
import { inForceQuery, type VersionHead } from '../api/queries.ts'
import { rulesOf } from '../draft/working.ts'
import { endOfDay, today } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import { useMe, useVisit } from '../session/me.ts'
import { useStandard } from '../split/standard.ts'
import type { Table } from './Why.tsx'

/** Where answers come from: what was in force on a day for who is signed in, else the standard split. */
export type Source =
  | { readonly is: 'reading' }
  | { readonly is: 'none'; readonly why: unknown }
  | {
      readonly is: 'there'
      readonly split: Split
      readonly table: Table
      readonly version: VersionHead | null
    }

/** `on` is the day asked about, as an ISO date; now without one. */
export function useSource(on: string | undefined): Source {
  const me = useMe()
  const standard = useStandard()
  const past = on !== undefined && on !== today()
  const none = useVisit()?.inForce === null && !past
  const inForce = useQuery({
    ...inForceQuery(past ? endOfDay(on) : null),
    enabled: me !== null && !none,
  })
  const document = inForce.data
  const split = useMemo(() => (document === undefined ? null : rulesOf(document)), [document])
  // Before the first version the standard split answers, too.
  if (me === null || none)
    // A try-out on the standard split is nobody's agreement, so it answers no question.
    return standard === null
      ? { is: 'reading' }
      : { is: 'there', split: standard.first, table: paths.standardActivity, version: null }
  if (document === undefined || split === null)
    return inForce.error === null ? { is: 'reading' } : { is: 'none', why: inForce.error }
  const { version } = document
  const table: Table = (activity, place) => paths.versionActivity(version.id, activity, place)
  return { is: 'there', split, table, version }
}
