import type { Bodies, PartKind } from '../parts.ts'
import type { Row, Rule } from '../split.ts'

/**
 * What a part says, one thing at a time, by path: its own fields, `row.A` and the like for the cells of a default row,
 * `rules.ID` for each rule, and `rules` for their order (their ids). Two edits of one part meet only where they
 * change the same of these.
 */
export type Fields = ReadonlyMap<string, unknown>

/** The fields of a part's body; of none where there is no part. */
export function fieldsOf(body: Bodies[PartKind] | null): Fields {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(body ?? {}))
    if (name === 'row') {
      fields.set('row', true)
      for (const [part, cell] of Object.entries(value as Row)) fields.set(`row.${part}`, cell)
    } else if (name === 'rules') {
      const rules = value as readonly Rule[]
      fields.set(
        'rules',
        rules.map(({ id }) => id),
      )
      for (const rule of rules) fields.set(`rules.${rule.id}`, rule)
    } else fields.set(name, value)
  return fields
}

/** The body that fields make: what `fieldsOf` takes apart. A rule that the order does not name comes last. */
export function bodyOf(fields: Fields): Bodies[PartKind] {
  const body: Record<string, unknown> = {}
  const row: Record<string, unknown> = {}
  const rules = new Map<string, unknown>()
  for (const [path, value] of fields) {
    if (value === undefined) continue
    if (path.startsWith('row.')) row[path.slice(4)] = value
    else if (path.startsWith('rules.')) rules.set(path.slice(6), value)
    else if (path !== 'row' && path !== 'rules') body[path] = value
  }
  const order = (fields.get('rules') as readonly string[] | undefined) ?? []
  const ids = [...order.filter(id => rules.has(id)), ...[...rules.keys()].filter(id => !order.includes(id))]
  if (fields.get('row') !== undefined || Object.keys(row).length > 0) body.row = row
  if (fields.get('rules') !== undefined || ids.length > 0) body.rules = ids.map(id => rules.get(id))
  return body as Bodies[PartKind]
}
