import { Fragment } from 'react'
import type { Values } from '#words/catalogue.ts'
import { list } from '#words/finding.ts'
import type { Key } from '#words/say.ts'
import { useSpeech } from './language.ts'

// Unicode's own marks for "what stands here comes from elsewhere" (UAX #9, isolates).
const OPEN = '\u2068'
const CLOSE = '\u2069'

/** A sentence whose values stand out. Lists are joined as the language does it. */
export function Rich({ of, values }: { of: Key; values: Values }) {
  const { say, language } = useSpeech()
  const mark = (value: string | number) => `${OPEN}${value}${CLOSE}`
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? list(language, value.map(mark)) : mark(value),
    ]),
  )
  const pieces = say(of, marked).split(OPEN)
  return pieces.map((piece, at) => {
    const [bold, rest] = at === 0 ? ['', piece] : piece.split(CLOSE)
    return (
      <Fragment key={at}>
        {bold !== '' && <b>{bold}</b>}
        {rest}
      </Fragment>
    )
  })
}
