import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { type About, outdated, titleOf } from './about.ts'

/** What was decided of an asset or a class is ended, with a reason. */
export function EndForm({ about, rev, onClose }: { about: About; rev: number; onClose: () => void }) {
  const speech = useSpeech()
  const { say } = speech
  const [why, setWhy] = useState('')
  const [seen] = useState(rev)
  const end = async () => {
    const { intervention } = about
    const header = actHeaders(seen)
    if ('asset' in about)
      await told(
        api.POST('/api/assets/{asset}/constraints/{intervention}/endings', {
          params: { path: { asset: about.asset, intervention }, header },
          body: { why },
        }),
      )
    else
      await told(
        api.POST('/api/constraints/{class}/{intervention}/endings', {
          params: { path: { class: about.class, intervention }, header },
          body: { site: about.site, why },
        }),
      )
    await outdated()
  }
  return (
    <AskDialog title={titleOf(speech, about)} button={say('constraint.end')} onDo={end} onClose={onClose}>
      <p>{say('constraint.end.about')}</p>
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}
