import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { isSample } from '#store/sample.ts'

/**
 * Nothing leaves the sample company, and nobody comes into it from elsewhere: whoever looks around in it is an
 * administrator there by one click. Refuses with the code of what was to be done; null where this is no sample.
 */
export const notInSample = async (
  tx: Tx,
  code: 'post.sample' | 'provider.not_in_sample',
): Promise<Refusal | null> => ((await isSample(tx)) ? refuse(code) : null)
