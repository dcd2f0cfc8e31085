import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import { useVisit } from '../session/me.ts'

/** Whether a second factor is asked for wherever something is changed. Single sites can ask for it on the page of sites. */
export function Everywhere() {
  const { say } = useSpeech()
  const organisation = useVisit()?.organisation ?? null
  const mayNot = useMayNot('policy.change')
  const act = useAct(async (secondFactor: boolean) => {
    const params = { header: actHeaders(organisation?.rev) }
    await told(api.PUT('/api/organisation/policy', { params, body: { secondFactor } }))
    await queries.invalidateQueries({ queryKey: ['visit'] })
  })
  if (organisation === null) return null
  const on = organisation.secondFactor
  return (
    <section className="panel setting">
      <h2>{say('policy.title')}</h2>
      <p className="muted">{say(on ? 'policy.everywhere.on' : 'policy.everywhere.off')}</p>
      <p>
        <ActButton onPress={() => void act.run(!on)} refusal={mayNot}>
          {say(on ? 'policy.let' : 'policy.ask')}
        </ActButton>
      </p>
      <Trouble of={act.refused} />
    </section>
  )
}
