import type { Side, Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'

export type Names = {
  /** A function's name in the person's language. */
  readonly of: (id: string) => string
  readonly side: (id: string) => Side | undefined
}

export function useNames(split: Split): Names {
  const { label } = useSpeech()
  const find = (id: string) => split.functions.find(each => each.id === id)
  return { of: id => label(find(id)?.label ?? { en: id }), side: id => find(id)?.side }
}
