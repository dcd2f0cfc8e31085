import { useState } from 'react'
import { type ConfigurationKind, configurationKinds } from '#rules/plant/configuration/configuration.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { ApprovedFields } from './ApprovedFields.tsx'
import { outdated } from './queries.ts'

const empty = { version: '', checksum: '', place: '' }

/** A program or a configuration of an asset comes under control. */
export function AddConfiguration({ asset, mayNot }: { asset: string; mayNot: string | null }) {
  const { say } = useSpeech()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ConfigurationKind>('program')
  const [said, setSaid] = useState(empty)
  const add = async () => {
    const body = { configuration: crypto.randomUUID(), asset, kind, name, ...said }
    await told(api.POST('/api/configurations', { params: { header: actHeaders() }, body }))
    setName('')
    setSaid(empty)
    await outdated()
  }
  return (
    <FormDialog
      act="configuration.add"
      mayNot={mayNot}
      label={say('configuration.add')}
      look="small"
      onDo={add}
    >
      <Labelled label={say('configuration.kind')}>
        {field => (
          <select
            {...field}
            value={kind}
            onChange={event => setKind(event.target.value as ConfigurationKind)}
          >
            {configurationKinds.map(one => (
              <option key={one} value={one}>
                {say(`configuration.kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField
        label={say('configuration.name')}
        hint={say('configuration.name.hint')}
        value={name}
        onChange={setName}
        required
      />
      <ApprovedFields said={said} onSay={setSaid} />
    </FormDialog>
  )
}
