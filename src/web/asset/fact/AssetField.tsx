import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { askedPage } from '../../list/search.ts'
import { useSpeech } from '../../parts/language.ts'
import { useSettled } from '../../parts/settled.ts'

const FEW = 20

/** An asset that was chosen, by id and how it is called. */
type Chosen = { readonly id: string; readonly name: string }

type Props = {
  label: string
  site: string
  /** What is chosen when the field is first shown. */
  first: Chosen | null
  onChange: (asset: string) => void
}

/** Chooses an asset of a site among however many there are: what is typed is looked for on the server. */
export function AssetField({ label, site, first, onChange }: Props) {
  const { say } = useSpeech()
  const [chosen, setChosen] = useState(first)
  const [typed, setTyped] = useState(first?.name ?? '')
  const q = useSettled(typed === chosen?.name ? '' : typed)
  const query = { site, ...(q === '' ? {} : { q }) }
  const found = useQuery({
    queryKey: ['assets', 'pick', query],
    queryFn: () => askedPage(query, null, FEW),
    placeholderData: keepPreviousData,
    enabled: site !== '',
  })
  const others = (found.data?.assets ?? [])
    .filter(({ id }) => id !== chosen?.id)
    .map(({ id, tag, name }) => ({ id, name: `${tag} ${name}`.trim() }))
  const offered = chosen === null ? others : [chosen, ...others]
  const none = found.data !== undefined && q !== '' && offered.length === 0
  return (
    <Select
      label={label}
      description={none ? say('asset.pick.none') : null}
      inputWrapperOrder={['label', 'input', 'description']}
      placeholder={say('asset.pick')}
      searchable
      clearable
      maxDropdownHeight={200}
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      clearButtonProps={{ 'aria-label': say('asset.pick.clear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id, option) => {
        setChosen(id === null ? null : { id, name: option?.label ?? '' })
        onChange(id ?? '')
      }}
    />
  )
}
