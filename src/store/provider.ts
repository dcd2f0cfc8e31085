import type { Selectable } from 'kysely'
import type { Claimed } from '#rules/people/provider.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export type ProviderRow = Selectable<Tables['provider']>

/** The company's own sign-in, if there is one. */
export const providerOf = (tx: Tx): Promise<ProviderRow | undefined> =>
  tx.selectFrom('provider').selectAll().executeTakeFirst()

/** What the claims of a person say now. Ask in the scope of all sites. */
export const claimedOf = (tx: Tx, person: string): Promise<Claimed[]> =>
  tx
    .selectFrom('claimed')
    .select(['id', 'function', 'site', 'holding'])
    .where('person', '=', person)
    .where('gone_at', 'is', null)
    .orderBy('id')
    .execute()

/** What claims say of a person and nobody has given them yet, of the sites in scope. */
export const waitingClaims = (tx: Tx, person: string) =>
  tx
    .selectFrom('claimed')
    .select(['function', 'site', 'value'])
    .where('person', '=', person)
    .where('holding', 'is', null)
    .where('gone_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('holding')
            .select('holding.id')
            .whereRef('holding.person', '=', 'claimed.person')
            .whereRef('holding.function', '=', 'claimed.function')
            .where(({ eb, ref }) => eb('holding.site', 'is not distinct from', ref('claimed.site')))
            .where('holding.to_day', 'is', null),
        ),
      ),
    )
    .orderBy('since')
    .orderBy('id')
    .execute()
