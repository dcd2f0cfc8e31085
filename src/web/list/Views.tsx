import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Shown } from '#rules/view/view.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { FormDialog } from '../people/FormDialog.tsx'
import './views.css'

type SavedView = Got<'/api/views'>[number]
type Props = { now: Shown; onShow: (shown: SavedView['shown']) => void }

/** The views of a list that one has saved, and saving what is looked at now. */
export function Views({ now, onShow }: Props) {
  const { say } = useSpeech()
  const { list } = now
  const queryKey = ['views', list]
  const views = useQuery({
    queryKey,
    queryFn: () => told(api.GET('/api/views', { params: { query: { list } } })),
  })
  const [name, setName] = useState('')
  const outdated = () => queries.invalidateQueries({ queryKey })
  const save = async () => {
    const params = { path: { view: crypto.randomUUID() }, header: actHeaders(0) }
    await told(api.PUT('/api/views/{view}', { params, body: { name, shown: now as never } }))
    setName('')
    await outdated()
  }
  const removing = useAct(async ({ id, rev }: SavedView) => {
    const params = { path: { view: id }, header: actHeaders(rev) }
    await told(api.DELETE('/api/views/{view}', { params, body: {} }))
    await outdated()
  })
  return (
    <div className="row wrap">
      {views.data?.map(view => (
        <span key={view.id} className="row list-view">
          <button type="button" className="chip" onClick={() => onShow(view.shown)}>
            {view.name}
          </button>
          <button
            type="button"
            className="plain link small"
            aria-label={say('list.view.remove', { name: view.name })}
            onClick={() => void removing.run(view)}
          >
            ×
          </button>
        </span>
      ))}
      <FormDialog act="view.save" label={say('list.view.save')} look="small" onDo={save}>
        <TextField label={say('list.view.name')} value={name} onChange={setName} required />
      </FormDialog>
      <Trouble of={views.error ?? removing.refused} />
    </div>
  )
}
