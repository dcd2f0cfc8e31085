import type { Database } from '#store/database.ts'

/** What the company and its sites are called, in every language: what a password must not be made of. */
export const namesOf = (db: Database): Promise<readonly string[]> =>
  db.within('*', async tx => {
    const labels = [
      ...(await tx.selectFrom('organisation').select('label').execute()),
      ...(await tx.selectFrom('site').select('label').execute()),
    ]
    return labels.flatMap(({ label }) => Object.values(label))
  })
