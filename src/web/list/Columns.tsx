import { useState } from 'react'
import { type ListColumn, listColumns, usualColumns } from '#rules/plant/list/columns.ts'
import { sayColumn } from '#words/plant/listCell.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import type { ListSearch } from '../paths.ts'
import { columnsOf } from './search.ts'

type Props = { search: ListSearch; onShow: (search: ListSearch) => void }

/** Which columns the list shows; the tag always does. */
export function Columns({ search, onShow }: Props) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const shown = columnsOf(search)
  const show = (columns: readonly ListColumn[]) => {
    const { columns: _, ...rest } = search
    const usual = columns.join() === usualColumns.join()
    onShow(usual ? rest : { ...rest, columns: columns.join(',') })
  }
  return (
    <>
      <button type="button" className="btn small" onClick={() => setOpen(true)}>
        {say('list.columns')}
      </button>
      {open && (
        <Dialog title={say('list.columns')} onClose={() => setOpen(false)}>
          <fieldset className="plain-set list-columns">
            <legend className="vanish">{say('list.columns')}</legend>
            {listColumns
              .filter(column => column !== 'tag')
              .map(column => (
                <label key={column} className="row">
                  <input
                    type="checkbox"
                    checked={shown.includes(column)}
                    onChange={({ target: { checked } }) =>
                      show(listColumns.filter(one => (one === column ? checked : shown.includes(one))))
                    }
                  />
                  {sayColumn(language, column)}
                </label>
              ))}
          </fieldset>
          <div className="row wrap">
            <button type="button" className="btn primary" onClick={() => setOpen(false)}>
              {say('list.columns.done')}
            </button>
            <button type="button" className="btn" onClick={() => show(usualColumns)}>
              {say('list.columns.usual')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
