import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api/client.ts'
import { useSpeech } from '../../parts/language.ts'
import { useSettled } from '../../parts/settled.ts'
import type { Picked } from './form.ts'

const FEW = 20
/** As many as the question who decides takes at once. */
const MOST = 200

type Props = { site: string; assets: readonly Picked[]; onChange: (assets: readonly Picked[]) => void }

/** Assets of a site, added one by one: what is typed is looked for on the server. */
export function AssetsField({ site, assets, onChange }: Props) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const query = { site, limit: FEW, ...(q === '' ? {} : { q }) }
  const found = useQuery({
    queryKey: ['assets', 'pick', query],
    queryFn: () => told(api.GET('/api/assets', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: site !== '',
  })
  const offered = (found.data?.assets ?? []).filter(({ id }) => assets.every(one => one.id !== id))
  const none = found.data !== undefined && q !== '' && offered.length === 0
  const add = (id: string | null) => {
    const chosen = offered.find(one => one.id === id)
    if (chosen === undefined) return
    onChange([...assets, { id: chosen.id, tag: chosen.tag, name: chosen.name }])
    setTyped('')
  }
  return (
    <div className="stack">
      {assets.length > 0 && (
        <ul className="picked" aria-label={say('ask.assets')}>
          {assets.map(({ id, tag, name }) => (
            <li key={id}>
              <span>
                <span className="mono">{tag}</span> <span className="muted">{name}</span>
              </span>
              <button
                type="button"
                className="btn small"
                aria-label={say('ask.assets.remove', { tag })}
                onClick={() => onChange(assets.filter(one => one.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {assets.length >= MOST ? (
        <p className="small muted">{say('ask.assets.most')}</p>
      ) : (
        <Select
          label={say('ask.assets.add')}
          description={none ? say('asset.pick.none') : null}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={say('asset.pick')}
          searchable
          maxDropdownHeight={240}
          openOnFocus={false}
          comboboxProps={{ withinPortal: false }}
          searchValue={typed}
          onSearchChange={setTyped}
          filter={({ options }) => options}
          value={null}
          data={offered.map(({ id, tag, name }) => ({ value: id, label: `${tag} ${name}`.trim() }))}
          onChange={add}
        />
      )}
    </div>
  )
}
