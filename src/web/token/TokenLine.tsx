import { actHeaders, api, told } from '../api/client.ts'
import { queries, type Token } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { sayScope } from './scope.ts'

/** A token: what for, how long, last used when; and the way to end it. */
export function TokenLine({ token }: { token: Token }) {
  const { say, language } = useSpeech()
  const { id, label, scope, site, expiresAt, revokedAt, usedAt, rev } = token
  const revoke = useAct(async () => {
    const params = { path: { token: id }, header: actHeaders(rev) }
    await told(api.POST('/api/tokens/{token}/revocations', { params, body: {} }))
    await queries.invalidateQueries({ queryKey: ['tokens'] })
  })
  const over = Date.parse(expiresAt) <= Date.now()
  return (
    <li className="stack token">
      <span className="row wrap">
        <b>{label}</b>
        {revokedAt !== null && <span className="tag">{say('token.is_revoked')}</span>}
        {revokedAt === null && over && <span className="tag">{say('token.is_over')}</span>}
        {revokedAt === null && (
          <ActButton look="small" name={say('token.revoke_of', { label })} onPress={() => void revoke.run()}>
            {say('token.revoke')}
          </ActButton>
        )}
      </span>
      <span className="faint small">
        {scope.map(part => sayScope(say, part)).join(', ')}
        {site !== null && ` · ${site}`} · {say('token.until', { when: sayMoment(language, expiresAt) })} ·{' '}
        {usedAt === null
          ? say('account.never_used')
          : say('account.used', { when: sayMoment(language, usedAt) })}
      </span>
      <Trouble of={revoke.refused} />
    </li>
  )
}
