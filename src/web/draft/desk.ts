import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { type VersionDocument, versionQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useMayNot } from '../session/may.ts'
import type { Bench, Draft } from '../split/draft.ts'
import { useInForce } from '../version/inForce.ts'
import { readOnly } from '../version/readOnly.ts'
import { arrive, onBench, working } from './working.ts'

/** The draft that the address names, on its bench; what others do in it comes in by itself. */
export type Desk =
  | { readonly document: undefined; readonly error: unknown }
  | {
      readonly document: VersionDocument
      readonly bench: Bench
      readonly draft: Draft | null
      /** Why it cannot be changed; null where it can. */
      readonly fixed: string | null
    }

export function useDesk(): Desk {
  const { say } = useSpeech()
  const { draft: id = '' } = useParams({ strict: false })
  const found = useQuery(versionQuery(id))
  const { inForce, error } = useInForce()
  const mayNot = useMayNot('draft.change')
  const known = inForce !== undefined || error !== null
  const first = inForce?.split ?? null
  const document = found.data
  useEffect(() => {
    if (document?.version.state === 'draft' && known) arrive(document, first)
  }, [document, known, first])
  const draft = working.draft.use()
  const state = document?.version.state
  const fixed = state !== undefined && state !== 'draft' ? say('draft.closed') : mayNot
  const bench = useMemo(() => (fixed === null ? working : readOnly(working, fixed)), [fixed])
  if (document === undefined) return { document, error: found.error }
  return { document, bench, draft: onBench() === id ? draft : null, fixed }
}
