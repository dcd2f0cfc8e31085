import type { Split } from '#rules/split/split.ts'
import { useSpeech } from './language.ts'
import { SideMark } from './SideTag.tsx'

/** A function's name behind the mark of its side. */
export function FunctionName({ split, id }: { split: Split; id: string }) {
  const { label } = useSpeech()
  const fn = split.functions.find(each => each.id === id)
  return (
    <>
      {fn?.side !== undefined && <SideMark side={fn.side} />} {fn === undefined ? id : label(fn.label)}
    </>
  )
}
