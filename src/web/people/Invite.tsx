import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import type { Person } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { CopyText } from '../parts/copy/CopyText.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'

/** A one-time link for a person: to join, or back into an account. It is shown this once. */
export function Invite({ person }: { person: Person }) {
  const { say } = useSpeech()
  const [path, setPath] = useState<string | null>(null)
  const purpose = person.hasAccount ? 'recover' : 'join'
  const mayNot = useMayNot('person.invite')
  const make = useAct(async () => {
    const made = await told(
      api.POST('/api/people/{person}/invitations', {
        params: { path: { person: person.id } },
        headers: actHeaders(),
        body: { purpose },
      }),
    )
    setPath(made.path)
  })
  return (
    <div className="stack">
      <p>
        <ActButton look="small" onPress={() => void make.run()} refusal={mayNot}>
          {say(`people.link.${purpose}`)}
        </ActButton>
      </p>
      <Trouble of={make.refused} />
      {path !== null && (
        <div role="status">
          <p className="small muted">{say('people.link.once', { name: person.name })}</p>
          <CopyText text={location.origin + path} />
        </div>
      )}
    </div>
  )
}
