import { useState } from 'react'
import { assetStates, backups, regimes, validatedStates } from '#rules/plant/asset.ts'
import { BulkPatch } from '#rules/plant/list/bulk.ts'
import { type BulkField, bulkFields } from '#rules/plant/list/columns.ts'
import type { ListFilter } from '#rules/plant/list/filter.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import type { Names } from '../people/names.ts'
import { BulkPreview, type Preview } from './BulkPreview.tsx'

type Of = { ids: string[] } | { filter: ListFilter }
type Props = { of: Of; names: Names; onClose: () => void; onDone: () => void }

const lists: Partial<Record<BulkField, readonly string[]>> = {
  ...{ state: assetStates, validated: validatedStates, regime: regimes, backup: backups },
}

/** One field of many assets: what it becomes, what that would do to each, and then doing it. */
export function BulkDialog({ of, names, onClose, onDone }: Props) {
  const { say, label } = useSpeech()
  const [field, setField] = useState<BulkField>('zone')
  const [value, setValue] = useState('')
  const [why, setWhy] = useState('')
  const [preview, setPreview] = useState<Preview | null>(null)
  const body = () => {
    const given = (field === 'area' || field === 'cell') && value === '' ? null : value
    const fields = BulkPatch.parse({ [field]: given })
    return { of, fields, ...(why.trim() !== '' && { why }) } as never
  }
  const looking = useAct(async () =>
    setPreview(await told(api.POST('/api/assets/changes/previews', { body: body() }))),
  )
  const doing = useAct(async () => {
    const seen = { ...(body() as object), seen: preview?.seen } as never
    await told(api.POST('/api/assets/changes', { params: { header: actHeaders() }, body: seen }))
    await queries.invalidateQueries({ queryKey: ['assets'] })
    onDone()
  })
  const change =
    <T,>(set: (next: T) => void) =>
    (next: T) => {
      set(next)
      setPreview(null)
    }
  const sayValue = (of: BulkField, one: string | null) =>
    one === null || one === ''
      ? say('list.bulk.empty')
      : lists[of] === undefined
        ? of === 'owner'
          ? names.fn(one)
          : one
        : say(`asset.${of as 'state'}.${one as 'spare'}`)
  const options =
    field === 'owner'
      ? names.functions.map(each => ({ id: each.id, text: label(each.label) }))
      : lists[field]?.map(id => ({ id, text: sayValue(field, id) }))
  return (
    <Dialog title={say('list.bulk.title')} onClose={onClose} wide>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void (preview === null ? looking : doing).run()
        }}
      >
        <Labelled label={say('list.bulk.field')}>
          {input => (
            <select
              {...input}
              value={field}
              onChange={event => {
                change(setField)(event.target.value as BulkField)
                setValue(lists[event.target.value as BulkField]?.[0] ?? '')
              }}
            >
              {bulkFields.map(each => (
                <option key={each} value={each}>
                  {say(`asset.field.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {options === undefined ? (
          <TextField label={say('list.bulk.to')} value={value} onChange={change(setValue)} />
        ) : (
          <Labelled label={say('list.bulk.to')}>
            {input => (
              <select {...input} value={value} onChange={event => change(setValue)(event.target.value)}>
                {field === 'owner' && <option value="">{say('list.bulk.empty')}</option>}
                {options.map(each => (
                  <option key={each.id} value={each.id}>
                    {each.text}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        <TextField label={say('web.why')} value={why} onChange={change(setWhy)} />
        {preview !== null && <BulkPreview preview={preview} sayValue={sayValue} />}
        <Trouble of={looking.refused ?? doing.refused} />
        <div className="row wrap">
          <button type="submit" className="btn primary" aria-busy={looking.busy || doing.busy}>
            {preview === null ? say('list.bulk.look') : say('list.bulk.do', { count: preview.changes })}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
