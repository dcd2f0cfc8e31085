import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api/client.ts'
import { useSpeech } from '../../parts/language.ts'
import { useSettled } from '../../parts/settled.ts'
import type { Names } from '../../people/names.ts'
import type { Picked } from './form.ts'

const FEW = 20
/** As many as the question who decides takes at once; a campaign is asked of the server as a whole. */
const MOST = { site: 200, campaign: 2_000 } as const
/** A site with more assets is told by how many there are. */
const SHOWN = 8

type Props = {
  /** Empty: of any site. */
  site: string
  /** Only assets of a class. */
  of?: string | null
  assets: readonly Picked[]
  names: Names
  onChange: (assets: readonly Picked[]) => void
}

/** Assets of a site, or of several, added one by one: what is typed is looked for on the server. */
export function AssetsField({ site, of = null, assets, names, onChange }: Props) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const query = {
    limit: FEW,
    ...(site === '' ? {} : { site }),
    ...(q === '' ? {} : { q }),
    ...(of === null ? {} : { class: of as 'plc' }),
  }
  const found = useQuery({
    queryKey: ['assets', 'pick', query],
    queryFn: () => told(api.GET('/api/assets', { params: { query } })),
    placeholderData: keepPreviousData,
  })
  const offered = (found.data?.assets ?? []).filter(({ id }) => assets.every(one => one.id !== id))
  const none = found.data !== undefined && q !== '' && offered.length === 0
  const kind = site === '' ? 'campaign' : 'site'
  const place = (of: string) => names.place(of, null)
  const add = (id: string | null) => {
    const chosen = offered.find(one => one.id === id)
    if (chosen === undefined) return
    const { tag, name, site: at, area } = chosen
    onChange([...assets, { id: chosen.id, tag, name, site: at, area }])
    setTyped('')
  }
  return (
    <div className="stack">
      {site === '' ? (
        [...Map.groupBy(assets, one => one.site)].map(([at, those]) => (
          <details key={at} className="picked-site" open={those.length <= SHOWN}>
            <summary>{say('ask.assets.at', { site: place(at), count: those.length })}</summary>
            <PickedList of={those} assets={assets} onChange={onChange} label={place(at)} />
            {those.length > 1 && (
              <button
                type="button"
                className="btn small"
                onClick={() => onChange(assets.filter(one => one.site !== at))}
              >
                {say('ask.assets.remove_site', { site: place(at) })}
              </button>
            )}
          </details>
        ))
      ) : (
        <PickedList of={assets} assets={assets} onChange={onChange} label={say('ask.assets')} />
      )}
      {assets.length >= MOST[kind] ? (
        <p className="small muted">{say(kind === 'site' ? 'ask.assets.most' : 'ask.assets.most.campaign')}</p>
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
          data={offered.map(({ id, tag, name, site: at }) => ({
            value: id,
            label: `${tag} ${name}${site === '' ? `, ${place(at)}` : ''}`.trim(),
          }))}
          onChange={add}
        />
      )}
    </div>
  )
}

type ListProps = Pick<Props, 'assets' | 'onChange'> & { of: readonly Picked[]; label: string }

/** Those of the assets that are chosen, each to be taken away again. */
function PickedList({ of, assets, onChange, label }: ListProps) {
  const { say } = useSpeech()
  if (of.length === 0) return null
  return (
    <ul className="picked" aria-label={label}>
      {of.map(({ id, tag, name }) => (
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
  )
}
