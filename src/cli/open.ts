import { type FileRead, isFileRefused, readFile } from '#exchange/file.ts'
import type { Corrections } from '#exchange/workbook/report.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayPlace } from '#words/place.ts'
import { say, sayRefusal } from '#words/say.ts'
import { bytesOf } from './files.ts'

/** Why a file could not be read: a stable code, and one sentence in each language asked for. */
export type Trouble = { readonly code: string; sentence(language: Language): string }

/** A file that could not be read, with all the reasons, at least one. */
export type Troubled = { readonly file: string; readonly troubles: readonly Trouble[] }

export const isTroubled = (opened: FileRead | Troubled): opened is Troubled => 'troubles' in opened

/** Reads a file of any format that exchange knows, corrected as the command line says. */
export async function open(file: string, corrections: Corrections = {}): Promise<FileRead | Troubled> {
  const bytes = await bytesOf(file)
  if (isRefusal(bytes))
    return { file, troubles: [{ code: bytes.refused, sentence: language => sayRefusal(language, bytes) }] }
  const read = await readFile(bytes, file, corrections)
  if (!isFileRefused(read)) return read
  const troubles = read.refusals.map(refusal => ({
    code: refusal.refused,
    sentence(language: Language) {
      const reason = sayRefusal(language, refusal)
      const inside = refusal.where !== '' && refusal.place !== null
      const place = inside ? sayPlace(language, refusal.place) : ''
      const sentence = inside ? say(language, 'cli.at_place', { place, sentence: reason }) : reason
      return say(language, 'cli.in_file', { file, sentence })
    },
  }))
  return { file, troubles }
}

/** The first reason as one sentence, and how many more there are. */
export function sayTrouble(language: Language, troubles: readonly Trouble[]): string {
  const [first, ...rest] = troubles.map(trouble => trouble.sentence(language))
  return rest.length === 0
    ? (first ?? '')
    : say(language, 'cli.and_more', { sentence: first ?? '', count: rest.length })
}
