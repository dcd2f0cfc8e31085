import { sql } from 'kysely'
import { homeOf, type Tx } from './transaction.ts'

/** What stands beside a split, as the database counts its changes (migration 0005). */
const relations = [
  'organisation',
  'site',
  'area',
  'person',
  'holding',
  'deputy',
  'absence',
  'training',
] as const
export type Relation = (typeof relations)[number]

/** Which sites a transaction sees, how often each relation was changed, and whether it has changed any itself. */
export type State = {
  readonly sites: string
  readonly changes: Readonly<Record<Relation, number>>
  readonly own: boolean
}

export async function stateOfRecords(tx: Tx): Promise<State> {
  const { rows } = await sql<{ sites: string; relation: Relation; changes: number; own: boolean | null }>`
    select coalesce(current_setting('countersign.sites', true), '') as sites, relation, sum(changes)::bigint as changes,
      bool_or(xmin::text = pg_current_xact_id_if_assigned()::xid::text) as own
    from records_state group by relation`.execute(tx)
  const none = Object.fromEntries(relations.map(name => [name, 0])) as Record<Relation, number>
  return {
    sites: rows[0]?.sites ?? '',
    changes: { ...none, ...Object.fromEntries(rows.map(({ relation, changes }) => [relation, changes])) },
    own: rows.some(({ own }) => own === true),
  }
}

type Kept = { readonly at: string; readonly value: Promise<unknown> }
const kept = new WeakMap<object, Map<string, Kept>>()
const MOST = 2_000

/**
 * What was loaded of some relations, as long as none of them has changed; loaded once, however many ask at once. What a
 * transaction has changed itself it loads for itself.
 */
export async function keptWhile<Value>(
  tx: Tx,
  state: State,
  key: string,
  of: readonly Relation[],
  load: () => Promise<Value>,
): Promise<Value> {
  if (state.own) return load()
  const home = homeOf(tx)
  const all = kept.get(home) ?? new Map<string, Kept>()
  kept.set(home, all)
  const at = of.map(name => state.changes[name]).join()
  const known = all.get(key)
  // The one who loads it may fail for reasons of its own.
  if (known?.at === at) return (known.value as Promise<Value>).catch(load)
  const value = load()
  all.delete(key)
  all.set(key, { at, value })
  value.catch(() => all.get(key)?.value === value && all.delete(key))
  if (all.size > MOST) all.delete(all.keys().next().value ?? '')
  return value
}
