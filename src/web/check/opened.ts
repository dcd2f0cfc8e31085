import type { FileFormat } from '#exchange/file.ts'
import type { Corrections, Report } from '#exchange/workbook/report.ts'
import type { Side, Split } from '#rules/split/split.ts'
import { kept, recall, remember } from '../parts/kept.ts'
import { benches } from '../split/draft.ts'
import { ask } from '../worker/ask.ts'
import type { NotRead } from '../worker/asks.ts'

/** A file as it was opened: its bytes stay here, so that it can be read anew after a correction. */
export type Opened = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: FileFormat
  readonly report: Report
  readonly corrections: Corrections
}

/** Nothing yet, a file on its way, one that was read, or one that could not be read. */
export type Desk =
  | { readonly is: 'empty' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'open'; readonly file: Opened }
  | { readonly is: 'refused'; readonly name: string; readonly why: NotRead }
  | { readonly is: 'failed'; readonly name: string; readonly why: string }

export const desk = kept<Desk>({ is: 'empty' })

/** Opens a file; what was open before is gone. `rows` and columns are corrections of this one file. */
export async function open(bytes: Uint8Array, name: string, corrections: Corrections = {}): Promise<void> {
  desk.set({ is: 'reading', name })
  try {
    const read = await ask('read', bytes, name, { ...corrections, sides: rememberedSides() })
    if ('refusals' in read) return desk.set({ is: 'refused', name, why: read })
    benches.workbook.open(read.split)
    desk.set({
      is: 'open',
      file: { name, bytes, format: read.format, report: read.report, corrections },
    })
  } catch (error) {
    desk.set({ is: 'failed', name, why: String(error) })
  }
}

export const openFile = async (file: File): Promise<void> =>
  open(new Uint8Array(await file.arrayBuffer()), file.name)

export const close = (): void => desk.set({ is: 'empty' })

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
