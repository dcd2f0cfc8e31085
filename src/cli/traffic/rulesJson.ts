import type { ListedRule, RulesReport } from '#exchange/firewall/report.ts'
import type { Agreed } from '#rules/network/agreed.ts'
import type { RulesCheck } from '#rules/network/firewall/check.ts'
import { type FirewallRule, serviceText } from '#rules/network/firewall/rule.ts'
import { sayRefusal } from '#words/say.ts'
import { permissionName } from './checkJson.ts'

/** What a firewall lets through, beside what was agreed. */
export type SeenRules = { readonly agreed: Agreed; readonly report: RulesReport; readonly check: RulesCheck }

const ruleJson = ({ line, name, chain, partial }: FirewallRule) => ({
  rule: line,
  name,
  chain,
  conditional: partial,
})
const listJson = (list: readonly ListedRule[]) =>
  list.map(({ line, why, text }) => ({ rule: line, text, code: why.refused, message: sayRefusal('en', why) }))

/** What `--json` prints (docs/command-line.md); messages are English. */
export const rulesJson = ({ agreed, report, check }: SeenRules) => ({
  format: report.format,
  rules: report.rules,
  judged: report.judged,
  aside: report.aside,
  unread: report.unread,
  passing: check.passing.map(({ rule, faults, pairs }) => ({
    ...(rule === null ? { rule: null } : ruleJson(rule)),
    faults,
    pairs: pairs.map(({ services, ...pair }) => ({ ...pair, services: services.map(serviceText) })),
  })),
  expired: check.expired.map(({ permission, until, lines }) => ({
    permission: permissionName(agreed, permission),
    until: new Date(until).toISOString(),
    rules: lines,
  })),
  missing: check.missing.map(({ permission, from, to, services }) => ({
    permission: permissionName(agreed, permission),
    from,
    to,
    services: services.map(serviceText),
  })),
  never: check.never.map(({ rule, by }) => ({
    ...ruleJson(rule),
    by: by === null || by.implied ? null : by.line,
  })),
  unsure: check.unsure.map(({ line }) => line),
  unreadRules: listJson(report.unreadList),
  asideRules: listJson(report.asideList),
})
