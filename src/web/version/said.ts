import type { VersionHead } from '../api/queries.ts'
import type { Speech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'

/** What a version is now, in a sentence: in force since when, to come, withdrawn, or a draft. */
export function sayState(
  { say, language }: Speech,
  { state, number, inForce, inForceFrom, withdrawnAt }: VersionHead,
): string {
  const from = inForceFrom === null ? '' : sayMoment(language, inForceFrom)
  if (state === 'draft') return say('version.is_draft')
  if (state === 'discarded') return say('version.is_discarded')
  if (state === 'withdrawn')
    return say('version.is_withdrawn', {
      number: number ?? '',
      at: withdrawnAt === null ? '' : sayMoment(language, withdrawnAt),
    })
  if (inForce) return say('version.is_in_force', { number: number ?? '', from })
  const to_come = inForceFrom !== null && inForceFrom > new Date().toISOString()
  return say(to_come ? 'version.is_to_come' : 'version.was_in_force', { number: number ?? '', from })
}
