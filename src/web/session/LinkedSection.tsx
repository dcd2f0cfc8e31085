import { api, told } from '../api/client.ts'
import type { Account } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useVisit } from './me.ts'

/** Whether the company's own sign-in leads to this account, and the way to have it so. */
export function LinkedSection({ account }: { account: Account }) {
  const { say } = useSpeech()
  const name = useVisit()?.provider ?? null
  const leave = useAct(async () => {
    const { to } = await told(api.POST('/api/provider/attempts', { body: { link: true } }))
    location.assign(to)
  })
  if (name === null) return null
  return (
    <section className="panel account">
      <h2>{say('account.provider')}</h2>
      <p className="muted">
        {say(account.linked ? 'account.provider.linked' : 'account.provider.open', { name })}
      </p>
      {!account.linked && (
        <p>
          <ActButton onPress={() => void leave.run()}>{say('account.provider.link', { name })}</ActButton>
        </p>
      )}
      <Trouble of={leave.refused} />
    </section>
  )
}
