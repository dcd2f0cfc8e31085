import { useEffect } from 'react'
import { kept } from '../parts/kept.ts'
import { ask } from '../worker/ask.ts'
import { benches, type Draft } from './draft.ts'

const trouble = kept<Error | null>(null)
let asked = false

/** The standard split on its bench, read once; null while it is being read. Throws where it cannot be read. */
export function useStandard(): Draft | null {
  const failed = trouble.use()
  useEffect(() => {
    if (asked) return
    asked = true
    ask('standard').then(benches.standard.open, trouble.set)
  }, [])
  if (failed !== null) throw failed
  return benches.standard.draft.use()
}
