import { leftOut, writeCsv, writeMarkdown } from '#exchange/book/text.ts'
import { writeWorkbook } from '#exchange/book/write.ts'
import { dmnFromSplit } from '#exchange/dmn/write.ts'
import { writeSplitYaml } from '#exchange/writeSplitYaml.ts'
import type { Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { sayFinding } from '#words/finding.ts'
import { say } from '#words/say.ts'
import { proveInTime } from './prove.ts'

type Content = string | Uint8Array | Refusal
export type Writer = {
  write(split: Split, language: Language): Content | Promise<Content>
  /** What a split says that the format has no place for. */
  leftOut(split: Split): readonly ReturnType<typeof leftOut>[number][]
}

const says = (language: Language) => ({
  language,
  say: (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values),
})

const writers: readonly (Writer & { endings: RegExp })[] = [
  { endings: /\.ya?ml$/i, write: writeSplitYaml, leftOut: () => [] },
  { endings: /\.dmn$/i, write: split => dmnFromSplit(split), leftOut: () => [] },
  { endings: /\.xlsx$/i, write: workbook, leftOut: () => [] },
  {
    endings: /\.csv$/i,
    write: (split, language) => writeCsv(split, says(language)),
    leftOut: split => leftOut(split, 'csv'),
  },
  {
    endings: /\.(?:md|markdown)$/i,
    write: (split, language) => writeMarkdown(split, says(language)),
    leftOut: split => leftOut(split, 'markdown'),
  },
]

/** Who writes a file with this name; undefined where its ending names no format. */
export const writerFor = (file: string): Writer | undefined =>
  writers.find(({ endings }) => endings.test(file))

/** The workbook shows on a sheet of its own what the proof finds. */
function workbook(split: Split, language: Language): Promise<Uint8Array> {
  const findings = proveInTime(split).findings.map(finding => ({
    finding,
    message: sayFinding(language, finding, split),
  }))
  return writeWorkbook(split, { ...says(language), findings })
}
