import type { Tx } from '#store/database.ts'

/**
 * A person, locked together with every administrator, in one order: of the last two who go at once, the second has to see
 * the first go. `others` counts those who stay; who is to leave one day does not.
 */
export async function withAdministrators(tx: Tx, person: string) {
  const locked = await tx
    .selectFrom('person')
    .selectAll()
    .where(({ eb, or }) => or([eb('id', '=', person), eb('administrator', '=', true)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  const others = locked.filter(one => one.id !== person && one.administrator && one.left_at === null)
  return { now: locked.find(({ id }) => id === person), others: others.length }
}
