import { useState } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import type { ListSearch } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { filterOf, type Listed } from './search.ts'

type Props = {
  search: ListSearch
  rows: readonly Listed[]
  chosen: ReadonlySet<string>
  names: Names
  onDone: () => void
}

/** What can be done with the assets that are chosen, or with all that the filter leaves. */
export function BulkBar({ search, chosen, names, onDone }: Props) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<'chosen' | 'all' | null>(null)
  const mayNot = useMayNot('assets.change')
  const filter = filterOf(search)
  const none = chosen.size === 0 ? say('list.bulk.none') : null
  const all = Object.keys(filter).length === 0 ? say('list.bulk.no_filter') : null
  const close = () => setOpen(null)
  return (
    <div className="row wrap list-bulk">
      <span role="status">{say('list.chosen', { count: chosen.size })}</span>
      <ActButton refusal={mayNot ?? none} onPress={() => setOpen('chosen')}>
        {say('list.bulk.chosen')}
      </ActButton>
      <ActButton refusal={mayNot ?? all} onPress={() => setOpen('all')}>
        {say('list.bulk.all')}
      </ActButton>
      {open !== null && (
        <BulkDialog
          of={open === 'chosen' ? { ids: [...chosen] } : { filter }}
          names={names}
          onClose={close}
          onDone={() => {
            close()
            onDone()
          }}
        />
      )}
    </div>
  )
}
