import type { FileRead, FileRefused } from '#exchange/file.ts'
import type { Corrections } from '#exchange/workbook/report.ts'
import type { Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { SplitProof } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import type { SaidComparison } from '#words/comparison/comparison.ts'

/** The splits that are looked at side by side: the standard one, a workbook that somebody opened, a version, a draft. */
export type Subject = 'standard' | 'workbook' | 'version' | 'draft'

/** A proof, and how long it took in milliseconds. */
export type Proved = { readonly proof: SplitProof; readonly took: number }
export type NotRead = FileRefused

export const formats = ['xlsx', 'yaml', 'dmn'] as const
export type Format = (typeof formats)[number]

type Maybe<T> = T | Promise<T>

/** What the pages ask of the worker: everything that may take longer than a frame. */
export type Asks = {
  standard: () => Maybe<Split>
  read: (bytes: Uint8Array, name: string, corrections: Corrections) => Maybe<FileRead | FileRefused>
  prove: (subject: Subject, split: Split) => Maybe<Proved>
  compare: (before: Split, after: Split, language: Language) => Maybe<SaidComparison>
  write: (subject: Subject, split: Split, format: Format, language: Language) => Maybe<Uint8Array | Refusal>
}

export type Ask = {
  [Name in keyof Asks]: { id: number; name: Name; args: Parameters<Asks[Name]> }
}[keyof Asks]
export type Told = { readonly id: number } & ({ readonly is: unknown } | { readonly failed: string })
