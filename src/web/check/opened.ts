import type { FileFormat } from '#exchange/file.ts'
import type { Corrections, Report } from '#exchange/workbook/report.ts'
import type { Side, Split } from '#rules/split/split.ts'
import { kept, recall, remember } from '../parts/kept.ts'
import { benches, unsaved } from '../split/draft.ts'
import { ask } from '../worker/ask.ts'
import type { NotRead } from '../worker/asks.ts'

/** A file as it was opened: its bytes stay here, so that it can be read anew after a correction. */
export type Opened = {
  /** The same as long as it is the same file, however often it is read anew. */
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: FileFormat
  readonly report: Report
  readonly corrections: Corrections
}

/** A file that waits until somebody says so, one on its way, or why the last one could not be read. */
export type Arrival =
  | { readonly is: 'none' }
  | { readonly is: 'waiting'; readonly name: string; readonly file: File }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly why: NotRead }
  | { readonly is: 'failed'; readonly name: string; readonly why: string }

/** What lies on the desk. It stays there while another file is read, and where that one cannot be read. */
export type Desk = { readonly file: Opened | null; readonly arrival: Arrival }

export const desk = kept<Desk>({ file: null, arrival: { is: 'none' } })

let files = 0

const arrive = (arrival: Arrival): void => desk.set({ ...desk.get(), arrival })

/** Opens a file in place of the one before. `rows` and columns are corrections of this one file. */
export async function open(bytes: Uint8Array, name: string, corrections: Corrections = {}): Promise<void> {
  const arrival: Arrival = { is: 'reading', name }
  const isLast = () => desk.get().arrival === arrival
  arrive(arrival)
  try {
    const read = await ask('read', bytes, name, { ...corrections, sides: rememberedSides() })
    if (!isLast()) return
    if ('refusals' in read) return arrive({ is: 'refused', name, why: read })
    benches.workbook.open(read.split)
    const before = desk.get().file
    const id = before?.bytes === bytes ? before.id : ++files
    desk.set({
      file: { id, name, bytes, format: read.format, report: read.report, corrections },
      arrival: { is: 'none' },
    })
  } catch (error) {
    if (isLast()) arrive({ is: 'failed', name, why: String(error) })
  }
}

/** A file that a person chose or dropped. It waits where changes to the one before would be lost. */
export function openFile(file: File): void {
  if (unsaved(benches.workbook)) arrive({ is: 'waiting', name: file.name, file })
  else void openAnyway(file)
}

/** The browser cannot hand over a folder, or a file that has gone meanwhile. */
export async function openAnyway(file: File): Promise<void> {
  try {
    await open(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch (error) {
    arrive({ is: 'failed', name: file.name, why: String(error) })
  }
}

/** The file before stays, and the one that waits is left. */
export const keep = (): void => arrive({ is: 'none' })

// The browser then asks before it closes or reloads the page.
addEventListener('beforeunload', event => {
  if (unsaved(benches.workbook)) event.preventDefault()
})

type Standing = { readonly side?: Side; readonly external?: boolean }
type Sides = Readonly<Record<string, Standing>>

const MOST = 1000

/** Sides as a person said them before, by the names of functions. */
function rememberedSides(): Sides {
  try {
    const known: unknown = JSON.parse(recall('sides') ?? '{}')
    return typeof known === 'object' && known !== null ? (known as Sides) : {}
  } catch {
    return {}
  }
}

/** Remembers the sides that differ from what the file says, for the next workbook that names the same functions. */
export function rememberSides(split: Split, { functions }: Report): void {
  const said = new Map(functions.map(each => [each.id, each.said]))
  const sides: Record<string, Standing> = { ...rememberedSides() }
  for (const { id, label, side, external = false } of split.functions) {
    const file = said.get(id)
    delete sides[label.en]
    if (side !== file?.side || external !== (file?.external ?? false))
      sides[label.en] = { ...(side === undefined ? {} : { side }), external }
  }
  remember('sides', JSON.stringify(Object.fromEntries(Object.entries(sides).slice(-MOST))))
}
