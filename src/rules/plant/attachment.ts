import { type Refusal, refuse } from '../refusal.ts'

/** What can be attached: each kind with its media type and the endings that names of such files have. */
export const attachable = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  png: { type: 'image/png', endings: ['png'] },
  jpg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  zip: { type: 'application/zip', endings: ['zip'] },
  csv: { type: 'text/csv', endings: ['csv'] },
  txt: { type: 'text/plain', endings: ['txt', 'log'] },
} as const satisfies Record<string, { type: string; endings: readonly string[] }>
export type AttachmentKind = keyof typeof attachable
export const attachmentKinds = Object.keys(attachable) as readonly AttachmentKind[]

/** The largest file, in bytes. */
export const LARGEST = 8 * 1_048_576

/**
 * What kind of file it is, by what is in it; its name has to fit. Refuses what is empty (`attachment.empty`), larger than
 * 8 MB (`attachment.too_large`), or none of the kinds (`attachment.kind_wrong`): programs, pages, documents with macros.
 */
export function kindOf(bytes: Uint8Array, name: string): AttachmentKind | Refusal {
  if (bytes.length === 0) return refuse('attachment.empty', { name })
  if (bytes.length > LARGEST) return refuse('attachment.too_large', { name })
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = attachmentKinds.find(one => attachable[one].endings.some(each => each === ending))
  return kind !== undefined && looksLike[kind](bytes)
    ? kind
    : refuse('attachment.kind_wrong', { name, kinds: [...attachmentKinds] })
}

const begins =
  (...start: readonly number[]) =>
  (bytes: Uint8Array) =>
    start.every((byte, at) => bytes[at] === byte)
const zipped = begins(0x50, 0x4b, 0x03, 0x04)

/** Text of whatever encoding that keeps ASCII: no control characters but tab, line feed, form feed and carriage return. */
const text = (bytes: Uint8Array) =>
  bytes.every(byte =>
    byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 12 || byte === 13,
  )

/** A workbook (ECMA-376) names its parts; one with macros is none. */
function workbook(bytes: Uint8Array): boolean {
  if (!zipped(bytes)) return false
  const names = new TextDecoder('latin1').decode(bytes)
  return (
    ['[Content_Types].xml', 'xl/workbook.xml'].every(one => names.includes(one)) &&
    !names.includes('vbaProject')
  )
}

const looksLike: Record<AttachmentKind, (bytes: Uint8Array) => boolean> = {
  pdf: begins(0x25, 0x50, 0x44, 0x46, 0x2d),
  png: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: begins(0xff, 0xd8, 0xff),
  xlsx: workbook,
  zip: zipped,
  csv: text,
  txt: text,
}
