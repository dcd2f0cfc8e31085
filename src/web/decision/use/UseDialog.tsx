import { useState } from 'react'
import { Choice } from '../../asset/fact/Choice.tsx'
import { LongField, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { FormDialog } from '../../people/FormDialog.tsx'
import { type Names, useRecordNames } from '../../people/names.ts'
import { useMe } from '../../session/me.ts'
import { instantIn, wallIn } from '../../windows/wall.ts'
import { AssetsField } from '../ask/AssetsField.tsx'
import type { Picked } from '../ask/form.ts'
import { use } from '../page/acts.ts'

type Approval = { readonly id: string; readonly rev: number; readonly number: number; readonly title: string }
type Props = {
  approval: Approval
  /** Why not; null where the person who is here may. */
  mayNot: string | null
  /** The site of the approval; null where it is of the whole company. */
  site: string | null
  /** The class that it covers. */
  of?: string | null
  /** The asset that it is used on, where that is known. */
  asset?: Picked
  look?: 'primary' | 'small'
}

/** A button for who uses a standing approval, which asks when, on what, and what was done. */
export function UseDialog(props: Props) {
  const names = useRecordNames()
  return names === null ? null : <Form {...props} names={names} />
}

function Form({ approval, mayNot, site: own, of = null, asset, look, names }: Props & { names: Names }) {
  const { say, label } = useSpeech()
  const me = useMe()
  const works = me?.works ?? []
  const sites = names.sites.filter(({ id }) => works === '*' || works.includes(id))
  const [site, setSite] = useState(own ?? sites[0]?.id ?? '')
  const zone = names.sites.find(({ id }) => id === site)?.zone ?? 'UTC'
  const [wall, setWall] = useState<string | null>(null)
  const [assets, setAssets] = useState<readonly Picked[]>(asset === undefined ? [] : [asset])
  const [note, setNote] = useState('')
  const at = wall ?? wallIn(zone, Date.now())
  const send = async () => {
    await use(approval, { at: instantIn(zone, at), assets: assets.map(({ id }) => id), note })
    setWall(null)
    setNote('')
    setAssets(asset === undefined ? [] : [asset])
  }
  const number = say('decision.number', { number: approval.number })
  return (
    <FormDialog
      act="decision.use"
      mayNot={mayNot}
      label={say('use.do')}
      title={`${say('use.do')}: ${number} ${approval.title}`}
      name={`${say('use.do')}: ${number}`}
      onDo={send}
      {...(look === undefined ? {} : { look })}
    >
      {own === null && asset === undefined && (
        <Choice
          label={say('ask.site')}
          value={site}
          onChange={next => {
            setSite(next)
            setAssets([])
          }}
          options={sites.map(one => [one.id, label(one.label)] as const)}
        />
      )}
      {asset === undefined ? (
        <AssetsField key={site} site={site} of={of} assets={assets} names={names} onChange={setAssets} />
      ) : (
        <p>
          <span className="mono">{asset.tag}</span> <span className="muted">{asset.name}</span>
        </p>
      )}
      <TextField
        label={say('use.at')}
        type="datetime-local"
        value={at}
        onChange={setWall}
        hint={say('ask.happened.zone', { zone })}
        required
      />
      <LongField label={say('use.note')} value={note} onChange={setNote} required />
    </FormDialog>
  )
}
