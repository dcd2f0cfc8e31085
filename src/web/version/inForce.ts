import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mayRead } from '#rules/people/access.ts'
import type { Split } from '#rules/split/split.ts'
import { inForceQuery, type VersionDocument } from '../api/queries.ts'
import { rulesOf } from '../draft/working.ts'
import { readerOf } from '../session/may.ts'
import { useMe, useVisit } from '../session/me.ts'

/** What is in force now: the document with its split, null where nothing is yet, undefined while it is being read. */
export type InForce = { readonly document: VersionDocument; readonly split: Split } | null | undefined

export function useInForce(): { readonly inForce: InForce; readonly error: unknown } {
  const visit = useVisit()
  const me = useMe()
  // Who reads nothing of the record is told what everybody may know: the standard split.
  const reads = me === null || mayRead('member', readerOf(me)) === null
  const there = reads ? visit?.inForce : null
  const found = useQuery({ ...inForceQuery(), enabled: there !== null && there !== undefined })
  const document = found.data
  const inForce = useMemo(
    () => (document === undefined ? undefined : { document, split: rulesOf(document) }),
    [document],
  )
  return { inForce: inForce ?? (there === null ? null : undefined), error: found.error }
}
