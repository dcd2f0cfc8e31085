import { z } from 'zod'
import { type Refusal, refuse } from '../../refusal.ts'

/** `list`: an authoritative list, decided by operations. `observed`: what a tool saw, which changes nothing by itself. */
export const importKinds = ['list', 'observed'] as const
export type ImportKind = (typeof importKinds)[number]

export const importStates = [
  'uploading',
  'uploaded',
  'reading',
  'compared',
  'applied',
  'taken-back',
  'refused',
] as const
export type ImportState = (typeof importStates)[number]

export const rowKinds = ['new', 'changed', 'same', 'missing', 'conflicting', 'rejected'] as const
/** What a dry run says of a row of the file, or (missing) of an asset that no row is about. */
export type RowKind = (typeof rowKinds)[number]
export type ImportCounts = Readonly<Record<RowKind, number>> & { readonly odd: number }

/** What a person says of a file, where what was detected is wrong. */
export const Says = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  delimiter: z.enum(['\t', ';', ',', '|']).optional(),
  headLine: z.int().min(1).optional(),
})
export type Says = z.output<typeof Says>

/** What is sent at once, in bytes; the server takes no more than twice of it. */
export const PIECE = 4 * 2 ** 20
/** What a file may hold at most, as it is sent. */
export const LARGEST_FILE = 512 * 2 ** 20

/** What the rows of a dry run need before they can be taken over; null where they can. */
export function applies(
  {
    state,
    counts,
    fingerprint,
  }: {
    readonly state: ImportState
    readonly counts: ImportCounts | null
    readonly fingerprint: string | null
  },
  now: { readonly fingerprint: string; readonly rows: number },
): Refusal | null {
  if (state === 'applied' || state === 'taken-back') return refuse('import.applied_already')
  if (state !== 'compared' || counts === null) return refuse('import.not_compared')
  const { new: fresh, changed, same, conflicting, rejected, missing } = counts
  if (now.rows !== fresh + changed + same + conflicting + rejected + missing)
    return refuse('import.read_again')
  if (now.fingerprint !== fingerprint) return refuse('import.list_changed')
  return fresh + changed + missing === 0 ? refuse('import.nothing_to_do') : null
}
