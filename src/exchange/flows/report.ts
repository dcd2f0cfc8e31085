import type { Params, Refusal } from '#rules/refusal.ts'

/** Lines of a log that were not counted, one after the other, and why: the first and the last, from 1, and how the first begins. */
export type Unread = {
  readonly from: number
  to: number
  readonly why: Refusal
  readonly text: string
}

/** What became of the lines of a log: each is a flow, a mark (a head, a comment, nothing), or unread. */
export type LogReport = {
  lines: number
  flows: number
  marks: number
  unread: number
  /** Flows whose time the log does not tell, or has masked. */
  undated: number
  /** Unread lines with their reasons, as far as they are kept: `listed` of `unread`. */
  readonly list: Unread[]
  listed: number
  /** Why it was not read to its end, or null. */
  broken: Refusal | null
}

export const emptyReport = (): LogReport => ({
  lines: 0,
  flows: 0,
  marks: 0,
  unread: 0,
  undated: 0,
  list: [],
  listed: 0,
  broken: null,
})

/** So many stretches of unread lines are listed; what comes then is only counted, so that memory stays flat. */
const MOST = 1_000

/** Lists a line that could not be counted. */
export function list(report: LogReport, refused: string, params: Params, text: () => string): void {
  const { lines: line, list: listed } = report
  report.unread++
  const last = listed.at(-1)
  const same = last?.to === line - 1 && last.why.refused === refused && last.why.params.path === params.path
  if (same && last) last.to = line
  else if (listed.length === MOST) return
  else listed.push({ from: line, to: line, why: { refused, params }, text: text() })
  report.listed++
}
