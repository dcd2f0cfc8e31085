import type { ListedRule } from '#exchange/firewall/report.ts'
import { isFine, type RuleFinding } from '#rules/network/firewall/check.ts'
import { type FirewallRule, serviceText } from '#rules/network/firewall/rule.ts'
import type { Language } from '#rules/split/facts.ts'
import { type Key, say, sayRefusal } from '#words/say.ts'
import { permissionName } from './checkJson.ts'
import type { SeenRules } from './rulesJson.ts'

/** So many rules of a kind are shown before the rest is only counted. */
const SHOWN = 20
const SERVICES = 6

/** What a firewall lets through beside what was agreed, for people. */
export function rulesText(language: Language, { agreed, report, check }: SeenRules): string {
  const words = (key: Key, values: Record<string, string | number> = {}) => say(language, key, values)
  const section = (heading: Key, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[words(heading, { count: lines.length }), ...shortened(lines)].join('\n')]
  const shortened = (lines: readonly string[]) => {
    const more = lines.length - SHOWN
    const shown = more > 1 ? [...lines.slice(0, SHOWN), words('cli.more', { count: more })] : lines
    return shown.map(line => `  ${line}`)
  }
  const zone = (id: string | null) => id ?? words('traffic.no_zone')
  const list = (all: readonly string[]) =>
    `${all.slice(0, SERVICES).join(', ')}${all.length > SERVICES ? ` +${all.length - SERVICES}` : ''}`
  const ruleName = (rule: FirewallRule | null) =>
    rule === null
      ? words('rules.by_default')
      : [
          words('rules.rule', { line: rule.line }),
          rule.chain === '' ? '' : `[${rule.chain}]`,
          rule.name,
          rule.partial ? `(${words('rules.perhaps')})` : '',
        ]
          .filter(Boolean)
          .join(' ')
  const passing = ({ rule, faults, pairs }: RuleFinding) => {
    const more = Object.values(faults).reduce((sum, n) => sum + n, 0) - pairs.length
    return [
      ruleName(rule),
      ...pairs.map(
        ({ fault, from, to, services }) =>
          `    ${zone(from)} → ${zone(to)}  ${list(services.map(serviceText))}  (${words(`rules.fault.${fault}`)})`,
      ),
      ...(more > 0 ? [`    ${words('rules.more_pairs', { count: more })}`] : []),
    ].join('\n')
  }
  const listed = (rules: readonly ListedRule[]) =>
    rules.map(({ line, why, text }) => words('rules.unread', { line, why: sayRefusal(language, why), text }))
  const hidden = (by: FirewallRule | null) =>
    by === null
      ? words('rules.hidden_by_several')
      : by.implied
        ? words('rules.hidden_by_itself')
        : words('rules.hidden_by', { line: by.line })

  const { format, rules, judged, aside, unread } = report
  const head = { format: words(`rules.format.${format ?? 'csv'}`), rules, judged, aside, unread }
  return [
    [words('rules.head', head), ...(isFine(check) && unread === 0 ? [words('rules.fine')] : [])].join('\n'),
    ...section('rules.passing', check.passing.map(passing)),
    ...section(
      'rules.expired',
      check.expired.map(({ permission, until, lines }) =>
        words('rules.expired_line', {
          permission: permissionName(agreed, permission),
          until: new Date(until).toISOString().slice(0, 16).replace('T', ' '),
          lines: list(lines.map(line => (line === 0 ? words('rules.by_default') : String(line)))),
        }),
      ),
    ),
    ...section(
      'rules.missing',
      check.missing.map(({ permission, from, to, services }) =>
        words('rules.missing_line', {
          ...{ permission: permissionName(agreed, permission), from, to },
          services: list(services.map(serviceText)),
        }),
      ),
    ),
    ...section(
      'rules.never',
      check.never.map(({ rule, by }) => `${ruleName(rule)}: ${hidden(by)}`),
    ),
    ...section('rules.unsure', check.unsure.map(ruleName)),
    ...section('rules.unread_heading', listed(report.unreadList)),
    ...section('rules.aside_heading', listed(report.asideList)),
  ].join('\n\n')
}
