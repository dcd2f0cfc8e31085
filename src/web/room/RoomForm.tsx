import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Lock, locks, type RoomKind, roomKinds } from '#rules/plant/room/room.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { AssetField } from '../asset/fact/AssetField.tsx'
import { Choice } from '../asset/fact/Choice.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import type { Names } from '../people/names.ts'
import { outdated, type WholeRoom } from './queries.ts'

type Props = { site: string; names: Names; mayNot: string | null; of?: WholeRoom }

/** A locked place is put into the register, or what is said of it is changed. */
export function RoomForm({ site, names, mayNot, of }: Props) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const room = of?.room
  const [said, setSaid] = useState({
    ...{ kind: room?.kind ?? ('cabinet' as RoomKind), name: room?.name ?? '', spot: room?.spot ?? '' },
    ...{ lock: room?.lock ?? ('key' as Lock), keyPlace: room?.keyPlace ?? '', phone: room?.phone ?? '' },
    ...{ area: room?.area ?? '', cell: room?.cell ?? '' },
  })
  const [assets, setAssets] = useState(
    (of?.assets ?? []).map(({ id, tag, name }) => ({ id, name: `${tag} ${name}`.trim() })),
  )
  const set = (change: Partial<typeof said>) => setSaid(now => ({ ...now, ...change }))
  const areas = names.sites.find(({ id }) => id === site)?.areas ?? []
  const cells = areas.find(({ id }) => id === said.area)?.cells ?? []
  const save = async () => {
    const fields = {
      ...said,
      area: said.area === '' ? null : said.area,
      cell: said.cell === '' ? null : said.cell,
      assets: assets.map(({ id }) => id),
    }
    if (room === undefined) {
      const id = crypto.randomUUID()
      await told(
        api.POST('/api/rooms', { params: { header: actHeaders() }, body: { room: id, site, ...fields } }),
      )
      await outdated()
      await go(paths.room(id))
    } else {
      const params = { path: { room: room.id }, header: actHeaders(room.rev) }
      await told(api.PUT('/api/rooms/{room}', { params, body: fields }))
      await outdated()
    }
  }
  return (
    <FormDialog
      act={room === undefined ? 'room.add' : 'room.change'}
      mayNot={mayNot}
      label={say(room === undefined ? 'room.add' : 'room.change')}
      title={room === undefined ? say('room.add') : say('room.change.title', { name: room.name })}
      look={room === undefined ? 'primary' : 'small'}
      onDo={save}
    >
      <TextField label={say('room.name')} value={said.name} onChange={name => set({ name })} required />
      <Choice
        label={say('room.kind')}
        value={said.kind}
        onChange={next => set({ kind: next as RoomKind })}
        options={roomKinds.map(one => [one, say(`room.kind.${one}`)])}
      />
      <Choice
        label={say('room.area')}
        value={said.area}
        onChange={area => set({ area, cell: '' })}
        options={[['', say('room.whole')], ...areas.map(one => [one.id, label(one.label)] as const)]}
      />
      {cells.length > 0 && (
        <Choice
          label={say('room.cell')}
          value={said.cell}
          onChange={cell => set({ cell })}
          options={[['', '–'], ...cells.map(one => [one.id, label(one.label)] as const)]}
        />
      )}
      <TextField
        label={say('room.spot')}
        hint={say('room.spot.hint')}
        value={said.spot}
        onChange={spot => set({ spot })}
      />
      <Choice
        label={say('room.lock')}
        value={said.lock}
        onChange={next => set({ lock: next as Lock })}
        options={locks.map(one => [one, say(`room.lock.${one}`)])}
      />
      {said.lock !== 'none' && (
        <TextField
          label={say('room.key')}
          hint={say('room.key.hint')}
          value={said.keyPlace}
          onChange={keyPlace => set({ keyPlace })}
        />
      )}
      <TextField label={say('room.phone')} value={said.phone} onChange={phone => set({ phone })} />
      <AssetField
        key={assets.length}
        label={say('room.assets.add')}
        site={site}
        first={null}
        onChange={id => {
          if (id !== '' && !assets.some(one => one.id === id))
            void named(id).then(one => setAssets([...assets, one]))
        }}
      />
      {assets.length > 0 && (
        <ul className="room-assets" aria-label={say('room.assets')}>
          {assets.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <button
                type="button"
                className="plain link small"
                aria-label={say('room.assets.drop_of', { name })}
                onClick={() => setAssets(assets.filter(one => one.id !== id))}
              >
                {say('room.assets.drop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  )
}

/** An asset as it is called, by its id. */
async function named(asset: string) {
  const { id, tag, name } = await told(api.GET('/api/assets/{asset}', { params: { path: { asset } } }))
  return { id, name: `${tag} ${name}`.trim() }
}
