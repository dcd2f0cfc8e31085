import type { Layout } from '#rules/network/layout/shape.ts'
import { type Drawn, dashOf, gapColour, paper, strokeOf } from '../zonesSvg.ts'

/** As much of pdfkit as a picture takes. */
type Doc = InstanceType<typeof import('pdfkit')>

const MARGIN = 36

/** A picture of zones and conduits on a page of its own, across, as large as it fits. */
export function putPicture(doc: Doc, { width, height, bands, boxes, lines }: Layout, drawn: Drawn): void {
  doc.addPage({ size: width > 2_000 ? 'A3' : 'A4', layout: 'landscape', margin: MARGIN })
  const room = { width: doc.page.width - 2 * MARGIN, height: doc.page.height - 2 * MARGIN - 24 }
  const scale = Math.min(room.width / width, room.height / height, 1)
  doc.save().translate(MARGIN, MARGIN).scale(scale)
  const text = (x: number, y: number, size: number, said: string, colour: string, font = 'regular') => {
    if (said !== '')
      doc
        .font(font)
        .fontSize(size)
        .fillColor(colour)
        .text(said, x, y - size, { lineBreak: false })
  }
  for (const [i, { level, y, height: tall }] of bands.entries()) {
    doc.rect(0, y, width, tall).fill(i % 2 === 0 ? paper.band : paper.odd)
    text(14, y + 26, 11, drawn.level(level), paper.ink, 'bold')
  }
  for (const { conduit, path, arrows, mark } of lines) {
    const { forward, back, ...look } = drawn.conduit(conduit)
    const dash = dashOf(look)
    const { colour, width: wide, count } = strokeOf(look)
    doc.lineWidth(wide).path(path)
    if (dash === null) doc.undash()
    else doc.dash(Number(dash.split(' ')[0]), { space: Number(dash.split(' ')[1]) })
    doc.stroke(colour)
    for (const head of [...(forward ? [arrows.to] : []), ...(back ? [arrows.from] : [])])
      doc.path(head).fill(colour)
    if (count !== '') {
      doc.circle(mark.x, mark.y, 9).fill(paper.wrong)
      text(mark.x - 3 * count.length, mark.y + 6, 10, count, paper.box)
    }
  }
  doc.undash()
  for (const { zone, x, y, width: wide, height: tall } of boxes) {
    const { title, about, foot, strangers, ...levels } = drawn.zone(zone)
    const colour = gapColour(levels)
    doc.roundedRect(x, y, wide, tall, 6).lineWidth(1)
    doc.fillAndStroke(paper.box, colour ?? paper.edge)
    text(x + 12, y + 20, 11.5, title, paper.ink, 'bold')
    text(x + 12, y + 37, 9.5, about, paper.faint)
    text(x + 12, y + 53, 9.5, foot, colour ?? paper.faint)
    if (strangers > 0) text(x + wide - 18, y + 20, 12, '?', paper.wrong, 'bold')
  }
  doc.restore()
}
