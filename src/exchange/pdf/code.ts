import { create } from 'qrcode'

/** As much of pdfkit as a code takes. */
type Doc = InstanceType<typeof import('pdfkit')>

/** As many light modules around a code as its standard asks for (ISO/IEC 18004). */
const QUIET = 4

/** A text as a QR code of so many points at a place of the page, for whoever cannot scan it with the text below. */
export function putCode(doc: Doc, text: string, x: number, y: number, size: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const one = size / (modules.size + 2 * QUIET)
  doc.rect(x, y, size, size).fill('#ffffff')
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.data[row * modules.size + column])
        doc.rect(x + (column + QUIET) * one, y + (row + QUIET) * one, one, one)
  doc.fill('#000000')
}
