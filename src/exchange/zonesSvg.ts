import { type Layout, LEFT } from '#rules/network/layout/shape.ts'
import type { Mark, PurdueLevel } from '#rules/network/security.ts'

/** What stands in a picture beside what the layout says: words, and how each zone and conduit looks. */
export type Drawn = {
  readonly title: string
  readonly level: (level: PurdueLevel | null) => string
  readonly zone: (id: string) => {
    readonly title: string
    readonly about: string
    readonly foot: string
    readonly gaps: number
    readonly incapable: number
    readonly strangers: number
  }
  readonly conduit: (id: string) => {
    readonly title: string
    readonly forward: boolean
    readonly back: boolean
    readonly empty: boolean
    readonly marks: readonly Mark[]
    /** What was seen of it; null where that is not shown. */
    readonly seen: { readonly agreed: number; readonly unexpected: number } | null
    /** Whether it is a conduit, or only traffic where there is none. */
    readonly joined: boolean
  }
}

/** Colours on paper, for the picture as SVG and as PDF. */
export const paper = {
  ...{ ink: '#1c2225', faint: '#4c575d', line: '#6f7a80', edge: '#a3abb0' },
  ...{ band: '#f6f7f7', odd: '#eceeef', box: '#ffffff', wrong: '#b3261e', late: '#7a5900' },
} as const

type Look = ReturnType<Drawn['conduit']>

/** Lines of what is temporary or wireless are broken, and so are those through which nothing may pass, or that nobody drew. */
export function dashOf({ empty, marks, joined }: Pick<Look, 'empty' | 'marks' | 'joined'>): string | null {
  if (!joined) return '6 4'
  return empty ? '2 4' : marks.includes('wireless') ? '1 3' : marks.includes('temporary') ? '7 4' : null
}

/** The colour and width of a line, and what stands in its middle: how many kinds of traffic nobody agreed to. */
export function strokeOf({ seen }: Pick<Look, 'seen'>) {
  if (seen !== null && seen.unexpected > 0)
    return { colour: paper.wrong, width: 2.4, count: `${seen.unexpected}` }
  return { colour: paper.line, width: seen !== null && seen.agreed > 0 ? 2.8 : 1.4, count: '' }
}

/** The colour of what a box says of its levels, and of its edge. */
export const gapColour = ({ gaps, incapable }: { readonly gaps: number; readonly incapable: number }) =>
  gaps > 0 ? paper.wrong : incapable > 0 ? paper.late : null

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** The picture of zones and conduits as an SVG 1.1 document of its own, in the colours of paper. */
export function writeZonesSvg({ width, height, bands, boxes, lines }: Layout, drawn: Drawn): string {
  const text = (x: number, y: number, size: number, said: string, more = '') =>
    said === '' ? '' : `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escaped(said)}</text>`
  const parts = [
    ...bands.flatMap(({ level, y, height: tall }, i) => [
      `<rect x="0" y="${y}" width="${width}" height="${tall}" fill="${i % 2 === 0 ? paper.band : paper.odd}"/>`,
      text(14, y + 26, 13, drawn.level(level), `font-weight="600" fill="${paper.ink}"`),
    ]),
    ...lines.map(({ conduit, path, arrows, mark: { x, y } }) => {
      const { title, forward, back, ...look } = drawn.conduit(conduit)
      const dash = dashOf(look)
      const { colour, width: wide, count } = strokeOf(look)
      const curve = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${wide}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}/>`
      const heads = [...(forward ? [arrows.to] : []), ...(back ? [arrows.from] : [])]
      const drawnHeads = heads.map(head => `<path d="${head}" fill="${colour}"/>`).join('')
      const pill =
        count === ''
          ? ''
          : `<circle cx="${x}" cy="${y}" r="9" fill="${paper.wrong}"/>${text(x, y + 4, 11, count, `text-anchor="middle" fill="${paper.box}"`)}`
      return `<g><title>${escaped(title)}</title>${curve}${drawnHeads}${pill}</g>`
    }),
    ...boxes.map(({ zone, x, y, width: wide, height: tall }) => {
      const { title, about, foot, strangers, ...levels } = drawn.zone(zone)
      const colour = gapColour(levels)
      return [
        `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" rx="6" fill="${paper.box}" stroke="${colour ?? paper.edge}"/>`,
        text(x + 12, y + 20, 13, title, `font-weight="600" fill="${paper.ink}"`),
        text(x + 12, y + 37, 11, about, `fill="${paper.faint}"`),
        text(x + 12, y + 53, 11, foot, `fill="${colour ?? paper.faint}"`),
        strangers > 0 ? text(x + wide - 18, y + 20, 14, '?', `font-weight="600" fill="${paper.wrong}"`) : '',
      ].join('')
    }),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.max(width, LEFT)}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="IBM Plex Sans, Helvetica, Arial, sans-serif">`,
    `<title>${escaped(drawn.title)}</title>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}
