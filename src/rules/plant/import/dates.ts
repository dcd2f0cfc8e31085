import type { DateOrder } from './mapping.ts'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/
const OTHER = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: .*)?$/

const day = (year: number, month: number, date: number): string | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** A date as a file writes it, as ISO 8601; null where it is none in that order. Two digits of a year are of this century. */
export function readDate(text: string, order: DateOrder): string | null {
  const iso = ISO.exec(text)
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const other = OTHER.exec(text)
  if (other === null) return null
  const [first, second] = [Number(other[1]), Number(other[2])]
  const year = Number(other[3]) + ((other[3] ?? '').length === 2 ? 2_000 : 0)
  return order === 'mdy' ? day(year, first, second) : day(year, second, first)
}

/** In what order these texts write their dates; null where both orders fit every one of them. No dates at all are `iso`. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  const others = texts.flatMap(text => {
    const found = OTHER.exec(text.trim())
    return found === null
      ? []
      : [{ first: Number(found[1]), second: Number(found[2]), dotted: text.includes('.') }]
  })
  if (others.length === 0) return 'iso'
  // Nobody writes the month first with points.
  if (others.some(({ first, dotted }) => first > 12 || dotted)) return 'dmy'
  return others.some(({ second }) => second > 12) ? 'mdy' : null
}

/** Whether numbers are written with a decimal comma: some are, and none with a point. */
export function decimalCommaIn(texts: readonly string[]): boolean {
  let [commas, points] = [0, 0]
  for (const text of texts) {
    if (/^\d+,\d+$/.test(text)) commas++
    if (/^\d+\.\d+$/.test(text)) points++
  }
  return commas > points
}
