import type { Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { SplitProof } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'

/** The splits that are worked on side by side: the standard one, and a workbook that somebody opened. */
export type Subject = 'standard' | 'workbook'

/** A proof, and how long it took in milliseconds. */
export type Proved = { readonly proof: SplitProof; readonly took: number }

/** What the pages ask of the worker: everything that takes longer than a frame. */
export type Asks = {
  standard: () => Split
  read: (bytes: Uint8Array, name: string) => Refusal
  prove: (subject: Subject, split: Split) => Proved
  write: (split: Split, format: Format, language: Language) => Uint8Array | Refusal
}

export const formats = ['xlsx', 'yaml', 'dmn'] as const
export type Format = (typeof formats)[number]

export type Ask = {
  [Name in keyof Asks]: { id: number; name: Name; args: Parameters<Asks[Name]> }
}[keyof Asks]
export type Told = { readonly id: number } & ({ readonly is: unknown } | { readonly failed: string })
