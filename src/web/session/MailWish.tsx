import { queryOptions, useQuery } from '@tanstack/react-query'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

const wishQuery = queryOptions({
  queryKey: ['account', 'mail'],
  queryFn: () => told(api.GET('/api/account/mail')),
})

/** Whether mail comes as things happen, or once a day; what cannot wait comes at once all the same. */
export function MailWish() {
  const { say } = useSpeech()
  const wish = useQuery(wishQuery)
  const saving = useAct(async (daily: boolean) => {
    const params = { header: actHeaders(wish.data?.rev ?? 0) }
    await told(api.PUT('/api/account/mail', { params, body: { daily } }))
    await queries.invalidateQueries({ queryKey: wishQuery.queryKey })
  })
  return (
    <section className="panel account">
      <h2>{say('account.mail')}</h2>
      <label className="row">
        <input
          type="checkbox"
          checked={wish.data?.daily ?? false}
          disabled={wish.data === undefined}
          onChange={event => void saving.run(event.target.checked)}
        />
        {say('account.mail.daily')}
      </label>
      <p className="muted small">{say('account.mail.about')}</p>
      <Trouble of={wish.error ?? saving.refused} />
    </section>
  )
}
