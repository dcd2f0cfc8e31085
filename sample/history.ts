import type { Split } from '#rules/split/split.ts'
import { companyOn, type SampleCompany } from './company.ts'
import { dayOf } from './days.ts'
import type { Files } from './read.ts'
import type { VersionFile } from './schema.ts'
import { recordsOn, stepsOf } from './splits.ts'

/** One version of the sample's split, or the draft in work (`inForce` null), with the split as it is after each step. */
export type Chapter = {
  readonly version: VersionFile
  readonly inForce: string | null
  readonly steps: readonly Split[]
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
    const before: Split = {
      ...(chapters.at(-1)?.steps.at(-1) ?? { ...standard, ...files.company.organisation.split }),
      ...recordsOn(company, inForce ?? today.toString()),
      version: at + 1,
    }
    chapters.push({ version, inForce, steps: stepsOf(version, before) })
  }
  return { company, chapters }
}
