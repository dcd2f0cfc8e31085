import type { RulesFormat } from '#rules/network/firewall/rule.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { TableBroken } from '../table/broken.ts'

/** A rule that is not judged, and why. */
export type ListedRule = { readonly line: number; readonly why: Refusal; readonly text: string }

/** What became of the rules of a file: each is judged, set aside because it decides nothing here, or could not be read. */
export type RulesReport = {
  format: RulesFormat | null
  rules: number
  judged: number
  aside: number
  unread: number
  /** Those that are not judged, as far as they are kept. */
  readonly asideList: ListedRule[]
  readonly unreadList: ListedRule[]
}

export const emptyRules = (): RulesReport => ({
  format: null,
  rules: 0,
  judged: 0,
  aside: 0,
  unread: 0,
  asideList: [],
  unreadList: [],
})

/** So many rules are read; those of chains that are entered from several places are judged so often at most, too. */
const MOST_RULES = 100_000

/** Throws `rules.too_many` where a file has more rules than are read. */
export function notTooMany(rules: number): void {
  if (rules > MOST_RULES) throw new TableBroken('rules.too_many', { most: MOST_RULES })
}

/** So many are listed; what comes then is only counted. */
const MOST = 1_000
const SHOWN = 160

/** Lists a rule that decides nothing here. */
export function setAside(report: RulesReport, line: number, code: string, text: string): void {
  report.aside++
  if (report.asideList.length < MOST)
    report.asideList.push({ line, why: refuse(code), text: text.slice(0, SHOWN) })
}

/** Lists a rule that could not be read. */
export function notRead(report: RulesReport, line: number, why: Refusal, text: string): void {
  report.unread++
  if (report.unreadList.length < MOST) report.unreadList.push({ line, why, text: text.slice(0, SHOWN) })
}
