import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Bench } from './draft.ts'
import { useStepKeys } from './steps.ts'

/** Steps back and forth in a draft, by button and by key. */
export function Steps({ bench }: { bench: Bench }) {
  const { say } = useSpeech()
  const draft = bench.draft.use()
  useStepKeys(bench)
  return (
    <>
      <ActButton
        onPress={bench.undo}
        refusal={(draft?.past.length ?? 0) === 0 ? say('draft.nothing_tried') : null}
      >
        {say('draft.undo')}
      </ActButton>
      <ActButton
        onPress={bench.redo}
        refusal={(draft?.future.length ?? 0) === 0 ? say('draft.nothing_undone') : null}
      >
        {say('draft.redo')}
      </ActButton>
    </>
  )
}
