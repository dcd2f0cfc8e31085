import { before } from '../../time/calendar.ts'
import { checksumOf, type Seen } from './configuration.ts'

/** One line of a report: on which asset, which program, and what it is now. */
export type ReportLine = {
  readonly asset: string
  readonly program: string
  readonly checksum: string
  readonly version: string | null
  /** When it was read; null where that was when the report came. */
  readonly at: Temporal.Instant | null
}

/** A line that could not be taken: nothing of that name is approved there, it is named twice, or something newer is known. */
export const unknownReasons = ['asset', 'program', 'twice', 'older'] as const
export type Unknown = {
  /** Counted from one. */
  readonly line: number
  readonly asset: string
  readonly program: string
  readonly why: (typeof unknownReasons)[number]
}

/** A program that is approved, with what was last seen of it. */
export type Known = {
  readonly id: string
  readonly tag: string
  readonly name: string
  readonly approved: string
  readonly seen: Seen | null
}

/** What a report says of a program, as it is then kept. */
export type Observed = { readonly configuration: string; readonly tag: string; readonly name: string } & Seen

const key = (asset: string, program: string) =>
  `${asset.trim().toLowerCase()}\n${program.trim().toLowerCase()}`

/**
 * Compares a report with what is approved at its site, by tag and name whatever their case. Each line is taken, or listed with
 * its reason. What was read in the future was read now.
 */
export function compareReport(
  lines: readonly ReportLine[],
  known: readonly Known[],
  now: Temporal.Instant,
): { readonly observed: readonly Observed[]; readonly unknown: readonly Unknown[] } {
  const programs = new Map(known.map(one => [key(one.tag, one.name), one]))
  const tags = new Set(known.map(({ tag }) => tag.toLowerCase()))
  const taken = new Set<string>()
  const observed: Observed[] = []
  const unknown: Unknown[] = []
  for (const [at, line] of lines.entries()) {
    const one = programs.get(key(line.asset, line.program))
    const not = (why: Unknown['why']) =>
      unknown.push({ line: at + 1, asset: line.asset, program: line.program, why })
    if (one === undefined) {
      not(tags.has(line.asset.trim().toLowerCase()) ? 'program' : 'asset')
      continue
    }
    const read = line.at === null || before(now, line.at) ? now : line.at
    if (taken.has(one.id)) not('twice')
    else if (one.seen !== null && before(read, one.seen.at)) not('older')
    else {
      taken.add(one.id)
      observed.push({ configuration: one.id, tag: one.tag, name: one.name, ...seenIn(line, one, read) })
    }
  }
  return { observed, unknown }
}

function seenIn(
  { checksum: said, version }: ReportLine,
  { approved, seen }: Known,
  at: Temporal.Instant,
): Seen {
  const checksum = checksumOf(said)
  const differs = checksum !== approved
  return {
    checksum,
    version: version?.trim() || null,
    since: seen?.checksum === checksum ? seen.since : at,
    at,
    sameAt: differs ? (seen?.sameAt ?? null) : at,
    differs,
  }
}
