import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { type ListSearch, paths, writeSearch } from '../paths.ts'
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

/** As many as an address names. */
const NAMED = 200

/** What can be done with the assets that are chosen, or with all that the filter leaves. */
export function BulkBar({ search, chosen, names, onDone }: Props) {
  const { say } = useSpeech()
  const [open, setOpen] = useState<'chosen' | 'all' | null>(null)
  const go = useNavigate()
  const mayNot = useMayNot('assets.change')
  const mayNotAsk = useMayNot('campaign.open')
  const filter = filterOf(search)
  const none = chosen.size === 0 ? say('list.bulk.none') : null
  const all = Object.keys(filter).length === 0 ? say('list.bulk.no_filter') : null
  const many = chosen.size > NAMED ? say('list.ask.most') : null
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
      <ActButton
        refusal={mayNotAsk ?? none ?? many}
        onPress={() => void go(paths.newDecision({ assets: [...chosen].join(',') }))}
      >
        {say('list.ask.chosen')}
      </ActButton>
      <ActButton
        refusal={mayNotAsk ?? all}
        onPress={() => void go(paths.newDecision({ filter: writeSearch(filter).slice(1) }))}
      >
        {say('list.ask.all')}
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
