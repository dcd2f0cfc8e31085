import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Delivery, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import { Loading } from '../shell/Trouble.tsx'

const states = ['dead', 'due', 'sent'] as const
type State = (typeof states)[number]
/** What is under way changes by itself, and nobody is told of it. */
const LOOK_EVERY = 5_000

/** What was sent, what is under way, and what was given up. */
export function Deliveries() {
  const { say, language } = useSpeech()
  const [state, setState] = useState<State | null>(null)
  const found = useInfiniteQuery({
    queryKey: ['settings', 'deliveries', state, language],
    queryFn: ({ pageParam }) => {
      const query = {
        ...(state === null ? {} : { state }),
        ...(pageParam === null ? {} : { after: pageParam }),
      }
      return told(api.GET('/api/settings/deliveries', { params: { query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: LOOK_EVERY,
  })
  const rows = found.data?.pages.flatMap(page => page.deliveries)
  return (
    <>
      <fieldset className="row wrap plain-set" aria-label={say('settings.deliveries')}>
        {[null, ...states].map(each => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={each === state}
            onClick={() => setState(each)}
          >
            {say(each === null ? 'settings.delivery.all' : `settings.delivery.state.${each}`)}
          </button>
        ))}
      </fieldset>
      {rows === undefined ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : rows.length === 0 ? (
        <p className="muted">{say('settings.delivery.none')}</p>
      ) : (
        <ul className="panel deliveries">
          {rows.map(delivery => (
            <DeliveryLine key={delivery.id} delivery={delivery} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={() => void found.fetchNextPage()}>
            {say('settings.delivery.more')}
          </button>
        </p>
      )}
    </>
  )
}

const looks = { dead: 'tag wrong', due: 'tag late', sent: 'tag' }

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { say, language } = useSpeech()
  const { id, state, act, person, webhook, attempts, said, at, nextAt } = delivery
  const mayNot = useMayNot('delivery.resend')
  const to =
    webhook === null
      ? say('settings.delivery.mail', { name: person ?? '' })
      : say('settings.delivery.webhook', { name: webhook })
  const again = useAct(async () => {
    await told(
      api.POST('/api/settings/deliveries/{delivery}/resends', {
        params: { path: { delivery: id }, header: actHeaders() },
        body: {},
      }),
    )
    await queries.invalidateQueries({ queryKey: ['settings'] })
  })
  return (
    <li className="delivery">
      <div>
        <b>{to}</b> <span className="mono small">{act}</span>
        <p className="small faint">{sayMoment(language, at)}</p>
      </div>
      <div>
        <span className={looks[state]}>{say(`settings.delivery.state.${state}`)}</span>{' '}
        <span className="small muted">
          {attempts > 0 && say('settings.delivery.attempts', { count: attempts })}
          {attempts > 0 &&
            nextAt !== null &&
            `, ${say('settings.delivery.next', { at: sayMoment(language, nextAt) })}`}
        </span>
        {said !== null && <p className="small">{said}</p>}
        <Trouble of={again.refused} />
      </div>
      {state === 'dead' && (
        <ActButton
          look="small"
          name={say('settings.delivery.again_to', { name: to })}
          onPress={() => void again.run()}
          refusal={mayNot}
        >
          {say('settings.delivery.again')}
        </ActButton>
      )}
    </li>
  )
}
