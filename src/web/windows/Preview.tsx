import { useQuery } from '@tanstack/react-query'
import { saySeries } from '#words/window/series.ts'
import { api, told } from '../api/client.ts'
import type { paths as Contract } from '../api/contract.ts'
import type { Site } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayWhen } from '../parts/moment.ts'

type Tried = NonNullable<
  Contract['/api/windows/trials']['post']['requestBody']
>['content']['application/json']
type Props = { site: Site; tried: Tried; onBegin: (start: string) => void }

/** What a window would be, said back: how often it comes, when next, why it cannot be, and which blackouts it meets. */
export function Preview({ site, tried, onBegin }: Props) {
  const { say, language } = useSpeech()
  const whole = tried.start !== '' && tried.end !== '' && !/UNTIL=T/.test(tried.rule ?? '')
  const found = useQuery({
    queryKey: ['windows', 'trial', language, tried],
    queryFn: () => told(api.POST('/api/windows/trials', { body: tried })),
    enabled: whole,
    placeholderData: before => before,
    retry: false,
  }).data
  if (!whole || found === undefined) return null
  const { refused, turns, collisions } = found
  const first = refused?.code === 'window.off_rule' ? String(refused.params.first).replace(' ', 'T') : null
  if (refused !== null)
    return (
      <div className="preview" role="status">
        <p className="refused">{refused.sentence}</p>
        {first !== null && (
          <button type="button" className="btn small" onClick={() => onBegin(first)}>
            {say('windows.begin_on', { day: first.replace('T', ' ') })}
          </button>
        )}
      </div>
    )
  const series = saySeries(language, tried.rule ?? null, tried.start)
  const next = turns.map(({ from }) => sayWhen(language, from, site.zone)).join(' · ')
  return (
    <div className="preview" role="status">
      <p className="small">
        {turns.length === 0
          ? say('windows.preview_none', { series })
          : say('windows.preview', { series, turns: next })}
      </p>
      {collisions.map(({ title, count }) => (
        <p key={title} className="small collides">
          {say('windows.collides', { count, title })}
        </p>
      ))}
    </div>
  )
}
