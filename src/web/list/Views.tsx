import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SavedSearch } from '#rules/plant/list/view.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import type { ListSearch } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { columnsOf, filterOf, orderOf, type SavedView, viewsQuery } from './search.ts'

type Props = { search: ListSearch; onShow: (search: ListSearch) => void }

/** The views that one has saved, and saving what is looked at now. */
export function Views({ search, onShow }: Props) {
  const { say } = useSpeech()
  const views = useQuery(viewsQuery)
  const [name, setName] = useState('')
  const outdated = () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey })
  const save = async () => {
    const now = { ...filterOf(search), ...orderOf(search), columns: [...columnsOf(search)] }
    const body = { name, search: SavedSearch.parse(now) }
    const params = { path: { view: crypto.randomUUID() }, header: actHeaders(0) }
    await told(api.PUT('/api/asset-views/{view}', { params, body }))
    setName('')
    await outdated()
  }
  const removing = useAct(async ({ id, rev }: SavedView) => {
    const params = { path: { view: id }, header: actHeaders(rev) }
    await told(api.DELETE('/api/asset-views/{view}', { params, body: {} }))
    await outdated()
  })
  return (
    <div className="row wrap">
      {views.data?.map(view => (
        <span key={view.id} className="row list-view">
          <button type="button" className="chip" onClick={() => onShow(searchOf(view))}>
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
      <Trouble of={removing.refused} />
    </div>
  )
}

const searchOf = ({ search: { columns, ...rest } }: SavedView): ListSearch => ({
  ...rest,
  ...(columns !== undefined && { columns: columns.join(',') }),
})
