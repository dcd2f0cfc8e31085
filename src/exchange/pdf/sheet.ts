import PDFDocument from 'pdfkit'
import type { Layout } from '#rules/network/layout/shape.ts'
import type { Drawn } from '../zonesSvg.ts'
import { putCode } from './code.ts'
import { putPicture } from './picture.ts'

/** A part of a printed record: a head, then pairs of what and its text, or a table; or a picture on a page of its own before it. */
export type SheetPart = {
  readonly head: string
  readonly pairs?: readonly (readonly [string, string])[]
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly picture?: { readonly layout: Layout; readonly drawn: Drawn }
}

/** A record on paper: what stands above all, its parts, and what stands at the foot of each page. */
export type Sheet = {
  readonly language: string
  readonly title: string
  readonly above: string
  readonly parts: readonly SheetPart[]
  /** `{page}` and `{pages}` are filled in. */
  readonly foot: string
  /** The address that the code beside the title holds. */
  readonly code?: string
  readonly at: Date
}

const MARGIN = 56
const LABEL = 140
/** A code is read from an arm's length. */
const CODE = 130
const INK = '#16212c'
const FAINT = '#5a6875'
const LINE = '#c9d1d8'

/**
 * A record as a PDF of A4 pages (bytes), with a text that can be searched and read aloud. `fonts` are TrueType files, embedded
 * in part: names are written in many languages.
 */
export async function writeSheet(
  sheet: Sheet,
  fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array },
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    ...{
      size: 'A4',
      margin: MARGIN,
      bufferPages: true,
      lang: sheet.language,
      displayTitle: true,
      tagged: true,
    },
    info: { Title: sheet.title, CreationDate: sheet.at, ModDate: sheet.at, Producer: 'Countersign' },
  })
  const pieces: Uint8Array[] = []
  doc.on('data', (piece: Uint8Array) => pieces.push(piece))
  const done = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  doc.registerFont('regular', Buffer.from(fonts.regular))
  doc.registerFont('bold', Buffer.from(fonts.bold))
  const width = widthOf(doc) - (sheet.code === undefined ? 0 : CODE + 12)
  doc.font('regular').fontSize(9).fillColor(FAINT).text(sheet.above, { width })
  doc.moveDown(0.4).font('bold').fontSize(17).fillColor(INK).text(sheet.title, { width })
  if (sheet.code !== undefined) {
    putCode(doc, sheet.code, MARGIN + width + 12, MARGIN, CODE)
    doc.moveDown(0.4).font('regular').fontSize(7.5).fillColor(FAINT).text(sheet.code, { width })
    doc.y = Math.max(doc.y, MARGIN + CODE)
  }
  for (const part of sheet.parts) putPart(doc, part)
  putFeet(doc, sheet.foot)
  doc.end()
  await done
  return Buffer.concat(pieces)
}

type Doc = InstanceType<typeof PDFDocument>
const widthOf = (doc: Doc) => doc.page.width - 2 * MARGIN

function putPart(doc: Doc, { head, pairs = [], table, picture }: SheetPart): void {
  if (picture !== undefined) {
    putPicture(doc, picture.layout, picture.drawn)
    doc.addPage({ size: 'A4', margin: MARGIN })
  }
  keepTogether(doc, 60)
  doc.moveDown(1.2).font('bold').fontSize(11).fillColor(INK).text(head, MARGIN)
  doc.moveDown(0.3)
  for (const [what, text] of pairs) {
    doc.font('regular').fontSize(9)
    keepTogether(doc, doc.heightOfString(text, { width: widthOf(doc) - LABEL }))
    const { y } = doc
    doc.fillColor(FAINT).text(what, MARGIN, y, { width: LABEL - 10 })
    const below = doc.y
    doc.fillColor(INK).text(text === '' ? '–' : text, MARGIN + LABEL, y, { width: widthOf(doc) - LABEL })
    doc.y = Math.max(doc.y, below) + 3
  }
  if (table !== undefined) putTable(doc, table)
  doc.x = MARGIN
}

function putTable(doc: Doc, { heads, rows }: NonNullable<SheetPart['table']>): void {
  const width = widthOf(doc) / heads.length
  const put = (cells: readonly string[], font: string, colour: string) => {
    doc.font(font).fontSize(8.5)
    const tall = Math.max(...cells.map(cell => doc.heightOfString(cell, { width: width - 8 })))
    keepTogether(doc, tall)
    const { y } = doc
    for (const [at, cell] of cells.entries())
      doc.fillColor(colour).text(cell, MARGIN + at * width, y, { width: width - 8 })
    doc.y = y + tall + 3
    doc
      .moveTo(MARGIN, doc.y - 1)
      .lineTo(MARGIN + widthOf(doc), doc.y - 1)
      .lineWidth(0.4)
      .stroke(LINE)
    doc.y += 2
  }
  put(heads, 'bold', FAINT)
  for (const row of rows) put(row, 'regular', INK)
}

/** A new page where what follows would be torn. */
function keepTogether(doc: Doc, tall: number): void {
  if (doc.y + Math.min(tall, 400) > doc.page.height - MARGIN - 24) doc.addPage()
}

function putFeet(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    // Below the margin, where text would else begin a page of its own.
    doc.page.margins.bottom = 0
    const text = foot.replace('{page}', String(page + 1)).replace('{pages}', String(count))
    doc.font('regular').fontSize(7.5).fillColor(FAINT)
    doc.text(text, MARGIN, doc.page.height - 44, { width: widthOf(doc), lineBreak: false })
  }
}
