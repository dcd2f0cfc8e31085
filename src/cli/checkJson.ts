import { DEFAULT } from '#rules/split/proof/found.ts'
import { sayFinding } from '#words/finding.ts'
import { sayPlace } from '#words/place.ts'
import { sayRefusal } from '#words/say.ts'
import { type Checked, notCheckedIn, rulesIn } from './checkText.ts'
import type { Troubled } from './open.ts'

/** What was found in one file, as `--json` prints it (docs/command-line.md); messages are English. */
export function checkedJson({ file, read: { format, split, report }, proof }: Checked) {
  const { total, owned, ownerless, contested } = proof.situations
  return {
    file,
    format,
    verdict: proof.verdict,
    activities: split.activities.length,
    functions: split.functions.length,
    rules: rulesIn(split),
    situations: {
      total: String(total),
      owned: String(owned),
      ownerless: String(ownerless),
      contested: String(contested),
    },
    findings: proof.findings.map(finding => ({
      kind: finding.kind,
      severity: finding.severity,
      activity: finding.activity,
      situation: finding.situation,
      box: finding.box,
      // In a workbook a default row is the activity's own row, which has its name or number there.
      rows: finding.rows.map(row =>
        row === DEFAULT && finding.activity! in report.activities ? finding.activity! : row,
      ),
      message: sayFinding('en', finding, split),
    })),
    notChecked: notCheckedIn(proof),
    unread: report.unread.map(({ where, text, why }) => ({
      where: sayPlace('en', where),
      text,
      why: sayRefusal('en', why),
    })),
  }
}

/** A file that could not be read: every reason. */
export const troubleJson = ({ file, troubles }: Troubled) =>
  troubles.map(trouble => ({ file, code: trouble.code, message: trouble.sentence('en') }))
