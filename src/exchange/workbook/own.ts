import type { Refusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import type { Grid } from '../grid/sheet.ts'
import type { Corrections, Report } from './report.ts'

export function readOwn(
  _grid: Grid,
  _corrections: Corrections,
): { split: Split; report: Report } | Refusal | null {
  return null
}
