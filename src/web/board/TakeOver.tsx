import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Board, queries } from '../api/queries.ts'
import { LongField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { useMe } from '../session/me.ts'

/** Takes the shift over, with the hand-over that was read; without one, or in place of somebody else, with a reason. */
export function TakeOver({ board, name }: { board: Board; name: string }) {
  const { say } = useSpeech()
  const me = useMe()
  const [why, setWhy] = useState('')
  const { waiting, site, area } = board
  const expected = waiting !== null && (waiting.to === null || waiting.to.person === me?.person)
  const take = async () => {
    const body = {
      ...{ takeover: crypto.randomUUID(), site, area, handover: waiting?.id ?? null },
      ...(why === '' ? {} : { why }),
    }
    await told(api.POST('/api/shifts/takeovers', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['board'] })
    setWhy('')
  }
  return (
    <FormDialog
      act="shift.takeOver"
      mayNot={board.mayNot.takeOver}
      label={say('shift.take_over')}
      title={say('shift.take_over.title', { place: name })}
      {...(waiting === null ? {} : { look: 'primary' as const })}
      beside
      onDo={take}
    >
      <p>{say(waiting === null ? 'shift.take_over.without' : 'shift.take_over.about')}</p>
      {!expected && <LongField label={say('web.why')} value={why} onChange={setWhy} required />}
    </FormDialog>
  )
}
