import { isRefusal } from '#rules/refusal.ts'
import { putTogether, takeApart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { inVersion } from '#rules/split/version/since.ts'
import { companyOn, type SampleCompany } from './company.ts'
import { dayOf } from './days.ts'
import type { Files } from './read.ts'
import type { VersionFile } from './schema.ts'
import { recordsOn, stepsOf } from './splits.ts'

/** One version of the sample's split, or the draft in work (`inForce` null). */
export type Chapter = {
  readonly version: VersionFile
  readonly inForce: string | null
  /** The split as it is after each step. */
  readonly steps: readonly Split[]
  /** As it is in the end, its changes dated with the number of the version. */
  readonly split: Split
}

/** The sample's versions in order, each on sites and people of the day from which it is in force. */
export function historyOf(
  files: Files,
  standard: Split,
  today: Temporal.PlainDate,
): { readonly company: SampleCompany; readonly chapters: readonly Chapter[] } {
  const company = companyOn(files, today)
  const chapters: Chapter[] = []
  for (const [at, version] of files.versions.entries()) {
    const inForce = version.in_force ? dayOf(version.in_force, today).toString() : null
    const last = chapters.at(-1)?.split
    const before: Split = {
      ...(last ?? { ...standard, ...files.company.organisation.split }),
      ...recordsOn(company, inForce ?? today.toString()),
      version: at + 1,
    }
    const steps = stepsOf(version, before)
    chapters.push({ version, inForce, steps, split: dated(last ?? null, steps.at(-1)!) })
  }
  return { company, chapters }
}

/** A split with the version's number at what it changes, as the last signature writes it. */
function dated(before: Split | null, split: Split): Split {
  const parts = inVersion(before && takeApart(before), takeApart(split), split.version)
  const put = putTogether(parts, split, split.version)
  if (isRefusal(put)) throw new Error(`${put.refused} ${JSON.stringify(put.params)}`)
  return put
}
