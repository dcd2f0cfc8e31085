import { actHeaders, api, told } from '../api/client.ts'
import { queries, type Site } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'

/** Whether a second factor is asked for at a site, and the way to change it. */
export function SitePolicy({ site }: { site: Site }) {
  const { say, label } = useSpeech()
  const next = !site.secondFactor
  const change = async () => {
    const params = { path: { site: site.id }, header: actHeaders(site.rev) }
    await told(api.PUT('/api/sites/{site}/policy', { params, body: { secondFactor: next } }))
    await queries.invalidateQueries({ queryKey: ['sites'] })
    await queries.invalidateQueries({ queryKey: ['visit'] })
  }
  return (
    <FormDialog
      act="policy.change"
      label={say(next ? 'policy.ask' : 'policy.let')}
      name={say(next ? 'policy.ask_at' : 'policy.let_at', { name: label(site.label) })}
      title={label(site.label)}
      look="small"
      onDo={change}
    >
      <p>{say(next ? 'policy.ask.about' : 'policy.let.about')}</p>
    </FormDialog>
  )
}
