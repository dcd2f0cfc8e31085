import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type Found = { issuer: string; authorization: string; token: string; pkce: boolean }

/** Asks the provider, as it is saved, whether it is there, and says what it answered. */
export function TryProvider({ on }: { on: boolean }) {
  const { say } = useSpeech()
  const [found, setFound] = useState<Found | null>(null)
  const act = useAct(async () => {
    setFound(null)
    setFound(await told(api.POST('/api/provider/tests')))
  })
  return (
    <section className="panel setting">
      <h2>{say('door.try')}</h2>
      <p>
        <ActButton onPress={() => void act.run()} refusal={on ? null : say('door.try.saved_first')}>
          {say('door.try')}
        </ActButton>
      </p>
      <div role="status">
        {act.busy && <p className="muted">{say('session.provider.wait')}</p>}
        {found !== null && (
          <ul className="stack small">
            <li>{say('door.try.issuer', { issuer: found.issuer })}</li>
            <li>{say('door.try.authorization', { address: found.authorization })}</li>
            <li>{say('door.try.token', { address: found.token })}</li>
            <li>{say(found.pkce ? 'door.try.pkce' : 'door.try.no_pkce')}</li>
          </ul>
        )}
      </div>
      <Trouble of={act.refused} />
    </section>
  )
}
