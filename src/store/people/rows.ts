import type { Selectable } from 'kysely'
import { placeOf } from '../people.ts'
import type { Tables } from '../tables.ts'

/** Rows of the record as splits write them. */

type Row<Name extends 'person' | 'holding' | 'deputy' | 'absence' | 'training', Field extends string> = Pick<
  Selectable<Tables[Name]>,
  Field & keyof Selectable<Tables[Name]>
>
export type PersonRow = Row<'person', 'id' | 'name' | 'left_at'>
export type HolderRow = Row<'holding', 'function' | 'person' | 'site' | 'area' | 'from_day' | 'to_day'>
export type DeputyRow = Row<'deputy', 'person' | 'deputy' | 'from_day' | 'to_day'>
export type AbsenceRow = Row<'absence', 'person' | 'from_at' | 'to_at'>
export type TrainedRow = Row<'training', 'person' | 'course' | 'from_day' | 'to_day'>

const span = ({ from_day, to_day }: { from_day: string | null; to_day: string | null }) => ({
  ...(from_day === null ? {} : { from: from_day }),
  ...(to_day === null ? {} : { to: to_day }),
})

export const personOf = ({ id, name, left_at }: PersonRow) => ({
  id,
  name,
  ...(left_at !== null && { left: left_at.toString() }),
})

export function holderOf(row: HolderRow) {
  const place = placeOf(row)
  const { function: fn, person } = row
  return { function: fn, person, ...(place === undefined ? {} : { place }), ...span(row) }
}

export const deputyOf = ({ person, deputy, ...days }: DeputyRow) => ({ person, deputy, ...span(days) })

export const absenceOf = ({ person, from_at, to_at }: AbsenceRow) => ({
  person,
  from: from_at.toString(),
  ...(to_at !== null && { to: to_at.toString() }),
})

export const trainedOf = ({ person, course, ...days }: TrainedRow) => ({ person, course, ...span(days) })
