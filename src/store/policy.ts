import type { Policy } from '#rules/people/factor.ts'
import type { Tx } from './database.ts'

/** Where a second factor is asked for, of the sites in scope. */
export async function policyOf(tx: Tx): Promise<Policy> {
  const organisation = await tx.selectFrom('organisation').select('second_factor').executeTakeFirst()
  const sites = await tx.selectFrom('site').select('id').where('second_factor', '=', true).execute()
  return { everywhere: organisation?.second_factor ?? false, sites: sites.map(({ id }) => id) }
}
