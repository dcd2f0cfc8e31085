import type { Because } from '#rules/plant/room/enter.ts'
import type { Language } from '#rules/split/facts.ts'
import { say } from '../say.ts'

/** Why somebody may enter: as what, for whom, or by which decision until when. */
export const sayBecause = (language: Language, why: Because, fn: (id: string) => string): string => {
  if ('decision' in why) {
    const { number, until } = why
    return until === null
      ? say(language, 'room.because.decision', { number })
      : say(language, 'room.because.until', { number, until })
  }
  const name = fn(why.function)
  return why.for === null ? name : say(language, 'room.because.for', { function: name, name: why.for })
}
