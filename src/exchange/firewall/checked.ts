import type { Agreed } from '#rules/network/agreed.ts'
import { type CheckedRules, kept } from '#rules/network/checks/summary.ts'
import type { RulesCheck } from '#rules/network/firewall/check.ts'
import { type FirewallRule, type Service, serviceText } from '#rules/network/firewall/rule.ts'
import { storable } from '../flows/checked.ts'
import type { ListedRule, RulesReport } from './report.ts'

/** What a firewall lets through, cut down to what the record keeps. */
export function checkedRules(agreed: Agreed, report: RulesReport, check: RulesCheck): CheckedRules {
  const name = (permission: number) => {
    const { conduit, id } = agreed.permissions[permission]!
    return `${conduit}/${id}`
  }
  const { rules, judged, aside, unread } = report
  return {
    kind: 'rules',
    format: report.format ?? 'csv',
    read: { rules, judged, aside, unread },
    passing: check.passing.slice(0, kept.rules).map(({ rule, faults, pairs }) => ({
      rule: rule === null ? null : ruleOf(rule),
      faults: { ...faults },
      pairs: pairs.map(({ services, ...pair }) => ({ ...pair, services: texts(services) })),
    })),
    morePassing: Math.max(0, check.passing.length - kept.rules),
    expired: check.expired.slice(0, kept.rules).map(({ permission, until, lines }) => ({
      permission: name(permission),
      until: new Date(until).toISOString(),
      lines: lines.slice(0, kept.listed),
    })),
    missing: check.missing.slice(0, kept.rules).map(({ permission, from, to, services }) => ({
      ...{ permission: name(permission), from, to },
      services: texts(services),
    })),
    never: check.never
      .slice(0, kept.rules)
      .map(({ rule, by }) => ({ rule: ruleOf(rule), by: by === null || by.implied ? null : by.line })),
    moreNever: Math.max(0, check.never.length - kept.rules),
    list: listed(report.unreadList),
    aside: listed(report.asideList),
  }
}

const ruleOf = ({ line, name, chain, partial }: FirewallRule) => ({
  ...{ line, partial },
  name: storable(name),
  chain: storable(chain),
})
const texts = (services: readonly Service[]) => services.slice(0, kept.listed).map(serviceText)
const listed = (rules: readonly ListedRule[]) =>
  rules.slice(0, kept.listed).map(({ line, why: { refused, params }, text }) => ({
    line,
    why: { refused, params: { ...params } },
    text: storable(text),
  }))
