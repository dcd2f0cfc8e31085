import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import './room.css'

/** The locked places in which an asset stands; nothing where it stands in none. */
export function RoomsOf({ asset }: { asset: string }) {
  const { say } = useSpeech()
  const found = useQuery({
    queryKey: ['rooms', 'asset', asset],
    queryFn: () => told(api.GET('/api/assets/{asset}/rooms', { params: { path: { asset } } })),
  })
  if ((found.data ?? []).length === 0) return null
  return (
    <section className="panel room-part" aria-labelledby="rooms">
      <h2 id="rooms">{say('room.stands_in')}</h2>
      <ul>
        {found.data?.map(({ id, name, kind }) => (
          <li key={id}>
            <Link {...paths.room(id)}>{name}</Link>{' '}
            <span className="small muted">{say(`room.kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
