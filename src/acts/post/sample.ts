import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'

/** Nothing leaves the sample company: whoever looks around in it is an administrator there by one click. */
export async function notInSample(tx: Tx): Promise<Refusal | null> {
  const organisation = await tx.selectFrom('organisation').select('mode').executeTakeFirst()
  return organisation?.mode === 'sample' ? refuse('post.sample') : null
}
