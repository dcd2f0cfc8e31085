import { z } from 'zod'
import { ruleFaults } from '../firewall/check.ts'
import { rulesFormats } from '../firewall/rule.ts'
import { casts, protocols, verdicts } from '../flow.ts'

/** How much of a check is kept: what comes then is counted. */
export const kept = { lines: 300, hosts: 12, scans: 50, listed: 100, rules: 200 } as const

const Count = z.int().min(0)
const Stamp = z.iso.datetime().nullable()
const Hosts = z.object({ addresses: z.array(z.string()).max(kept.hosts), more: z.boolean() })
const Seen = { flows: Count, bytes: z.number().min(0), first: Stamp, last: Stamp }
const Reason = z.object({ refused: z.string(), params: z.record(z.string(), z.unknown()) })
const ZoneId = z.string().nullable().describe('null: in no zone')
const PermissionName = z.string().describe('`conduit/permission`')

/** Who spoke to whom by what, many flows in one line. */
export const CheckedLine = z.object({
  verdict: z.enum(verdicts),
  cast: z.enum(casts),
  from: ZoneId,
  to: ZoneId,
  protocol: z.enum(protocols),
  port: z.int().nullable().describe('null: many'),
  service: z.string(),
  permission: PermissionName.nullable(),
  sources: Hosts,
  targets: Hosts,
  ...Seen,
})
export type CheckedLine = z.output<typeof CheckedLine>

/** What a log of flows showed, as the record keeps it. */
const CheckedFlows = z.object({
  kind: z.literal('flows'),
  ...Seen,
  verdicts: z.record(z.enum(verdicts), Count),
  casts: z.record(z.enum(casts), Count),
  lines: z.array(CheckedLine).max(kept.lines),
  moreLines: Count,
  scans: z
    .array(
      z.object({
        kind: z.enum(['hosts', 'ports']),
        source: z.string(),
        target: z.string().nullable(),
        port: z.int().nullable(),
        from: ZoneId,
        zones: z.array(z.string()).max(2_000),
        hosts: Count,
        more: z.boolean(),
        ...Seen,
      }),
    )
    .max(kept.scans),
  moreScans: Count,
  days: z.int().positive(),
  expired: z
    .array(z.object({ permission: PermissionName, until: z.iso.datetime(), ...Seen }))
    .max(kept.rules),
  unused: z.array(z.object({ permission: PermissionName, last: Stamp, watched: Count })).max(kept.rules),
  read: z.object({ lines: Count, flows: Count, marks: Count, unread: Count, undated: Count }),
  broken: Reason.nullable(),
  list: z.array(z.object({ from: Count, to: Count, why: Reason, text: z.string() })).max(kept.listed),
})

const Rule = z.object({ line: Count, name: z.string(), chain: z.string(), partial: z.boolean() })
const Listed = z.array(z.object({ line: Count, why: Reason, text: z.string() })).max(kept.listed)

/** What a firewall lets through, as the record keeps it. */
const CheckedRules = z.object({
  kind: z.literal('rules'),
  format: z.enum(rulesFormats),
  read: z.object({ rules: Count, judged: Count, aside: Count, unread: Count }),
  passing: z
    .array(
      z.object({
        rule: Rule.nullable().describe('null: where no rule fits'),
        faults: z.record(z.enum(ruleFaults), Count),
        pairs: z.array(
          z.object({
            fault: z.enum(ruleFaults),
            from: ZoneId,
            to: ZoneId,
            services: z.array(z.string()).max(kept.listed),
          }),
        ),
      }),
    )
    .max(kept.rules),
  morePassing: Count,
  expired: z
    .array(
      z.object({
        permission: PermissionName,
        until: z.iso.datetime(),
        lines: z.array(Count).max(kept.listed),
      }),
    )
    .max(kept.rules),
  missing: z
    .array(
      z.object({
        permission: PermissionName,
        from: z.string(),
        to: z.string(),
        services: z.array(z.string()),
      }),
    )
    .max(kept.rules),
  never: z.array(z.object({ rule: Rule, by: Count.nullable() })).max(kept.rules),
  moreNever: Count,
  list: Listed,
  aside: Listed,
})

/** What a check of traffic or of firewall rules found. */
export const Checked = z.discriminatedUnion('kind', [CheckedFlows, CheckedRules])
export type Checked = z.output<typeof Checked>
export type CheckedFlows = z.output<typeof CheckedFlows>
export type CheckedRules = z.output<typeof CheckedRules>
export const checkKinds = ['flows', 'rules'] as const

/** How much of a check somebody has to look at: lines of traffic, or rules, and what could not be read. */
export const tallyOfCheck = (found: Checked): { readonly unexpected: number; readonly unread: number } =>
  found.kind === 'flows'
    ? {
        unexpected:
          found.lines.filter(({ verdict }) => isUnexpected(verdict)).length +
          found.moreLines +
          found.scans.length,
        unread: found.read.unread,
      }
    : {
        unexpected: found.passing.length + found.morePassing + found.missing.length,
        unread: found.read.unread,
      }

export const isUnexpected = (verdict: CheckedLine['verdict']): boolean =>
  verdict === 'not-agreed' || verdict === 'no-conduit' || verdict === 'unknown'
