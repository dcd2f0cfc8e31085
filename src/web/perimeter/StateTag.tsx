import type { EntryState } from '#rules/perimeter/standing.ts'
import { useSpeech } from '../parts/language.ts'

const look = {
  ...{ deviates: 'wrong', 'no-standard': 'wrong', again: 'late', open: 'late', asked: 'late' },
  ...{ explained: '', met: '' },
} as const satisfies Record<EntryState, string>

/** How something stands to its standard, in a word. */
export function StateTag({ state }: { state: EntryState }) {
  const { say } = useSpeech()
  return <span className={`tag ${look[state]}`}>{say(`perimeter.state.${state}`)}</span>
}
