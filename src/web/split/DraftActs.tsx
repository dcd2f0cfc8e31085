import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Bench } from './draft.ts'
import { SaveMenu } from './SaveMenu.tsx'
import { Steps } from './Steps.tsx'

/** What can be done with a try-out as a whole: take a step back, discard it, take it along as a file. */
export function DraftActs({ bench }: { bench: Bench }) {
  const { say } = useSpeech()
  const draft = bench.draft.use()
  const none = draft === null || draft.past.length === 0 ? say('draft.nothing_tried') : null
  return (
    <div className="row wrap">
      <Steps bench={bench} />
      <ActButton onPress={bench.discard} refusal={none}>
        {say('draft.discard')}
      </ActButton>
      <SaveMenu bench={bench} label={say('draft.export')} />
    </div>
  )
}
