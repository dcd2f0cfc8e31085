import { Moment, Uuid } from '#acts/fields.ts'

/** Where a page of a list by time ended: the instant and the id of its last row, as one text. */
export type Mark = { readonly at: Temporal.Instant; readonly id: string }

/** Whether a text says where a page ended. */
export function isMark(text: string): boolean {
  const [at, id, ...more] = text.split(' ')
  return more.length === 0 && Moment.safeParse(at).success && Uuid.safeParse(id).success
}

/** Where the page before ended; nowhere for the first. */
export function markOf(text: string | undefined): Mark | undefined {
  const [at = '', id = ''] = text?.split(' ') ?? []
  return text === undefined ? undefined : { at: Temporal.Instant.from(at), id }
}
