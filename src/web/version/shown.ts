import { useEffect, useMemo } from 'react'
import type { VersionDocument } from '../api/queries.ts'
import { splitOf } from '../draft/working.ts'
import { useSpeech } from '../parts/language.ts'
import { type Bench, bench, type Draft } from '../split/draft.ts'
import { readOnly } from './readOnly.ts'

const own = bench('version')

/** A version on a bench that only shows it; null for the moment until it is there. */
export function useShown(document: VersionDocument): { bench: Bench; draft: Draft | null } {
  const { say } = useSpeech()
  const split = useMemo(() => splitOf(document), [document])
  useEffect(() => {
    if (own.draft.get()?.split !== split) own.open(split)
  }, [split])
  const draft = own.draft.use()
  const shown = useMemo(() => readOnly(own, say('version.no_change')), [say])
  return { bench: shown, draft: draft?.split === split ? draft : null }
}
