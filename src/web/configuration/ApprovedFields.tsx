import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'

export type ApprovedSaid = { readonly version: string; readonly checksum: string; readonly place: string }

type Props = { said: ApprovedSaid; onSay: (said: ApprovedSaid) => void }

/** Which version is approved, its checksum, and where its backup lies. */
export function ApprovedFields({ said, onSay }: Props) {
  const { say } = useSpeech()
  return (
    <>
      <TextField
        label={say('configuration.version')}
        value={said.version}
        onChange={version => onSay({ ...said, version })}
        required
      />
      <TextField
        label={say('configuration.checksum')}
        hint={say('configuration.checksum.hint')}
        value={said.checksum}
        onChange={checksum => onSay({ ...said, checksum })}
        required
      />
      <TextField
        label={say('configuration.place')}
        value={said.place}
        onChange={place => onSay({ ...said, place })}
      />
    </>
  )
}
