import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { useMayNotThere } from '../asset/owner.ts'
import { Timeline } from '../ledger/Timeline.tsx'
import { ActButton } from '../parts/ActButton.tsx'
import { hand } from '../parts/hand.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Exceptions } from './Exceptions.tsx'
import { Book, Inside } from './Inside.tsx'
import { MayEnter } from './MayEnter.tsx'
import { outdated, type Room, roomQuery, type WholeRoom } from './queries.ts'
import { RoomForm } from './RoomForm.tsx'
import { Rules } from './Rules.tsx'
import { SignIn } from './SignIn.tsx'
import './room.css'

const route = getRouteApi('/rooms/$room')

/** A place that is kept locked, as somebody at its door needs it: who comes in, who is inside, who may (PLANT-10). */
export function RoomPage() {
  const { room } = route.useParams()
  const names = useRecordNames()
  const found = useQuery(roomQuery(room))
  if (found.error !== null && found.data === undefined) return <Trouble of={found.error} />
  if (names === null || found.data === undefined) return <Loading />
  return <Page key={room} of={found.data} names={names} />
}

function Page({ of, names }: { of: WholeRoom; names: Names }) {
  const { say } = useSpeech()
  const { room, zone } = of
  const mayNot = useMayNotThere('room.rule', room, names)
  const mayNotChange = useMayNotThere('room.change', room, names)
  const printing = useAct(async () => {
    const params = { path: { room: room.id } }
    const bytes = await told(api.GET('/api/rooms/{room}/sheet', { params, parseAs: 'arrayBuffer' }))
    hand(new Uint8Array(bytes as unknown as ArrayBuffer), `${room.name}.pdf`)
  })
  return (
    <>
      <Title of={room.name} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.sites()}>{say('web.nav.sites')}</Link> /{' '}
            <Link {...paths.rooms(room.site)}>{say('room.of', { site: names.place(room.site, null) })}</Link>
          </p>
          <h1>{room.name}</h1>
          <p className="muted">
            {say(`room.kind.${room.kind}`)} · {names.place(room.site, room.area)}
            {room.spot === '' ? '' : ` · ${room.spot}`}
          </p>
        </div>
        <ActButton look="small" onPress={() => void printing.run()}>
          {say('room.sheet')}
        </ActButton>
      </header>
      <Trouble of={printing.refused} />
      <div className="room-door">
        <SignIn of={of} />
      </div>
      <div className="room-columns">
        <div className="stack">
          <Inside all={of.inside} zone={zone} />
          <MayEnter room={room.id} names={names} />
          <Rules key={room.rev} of={of} names={names} mayNot={mayNot} />
          <Exceptions of={of} mayNot={mayNot} />
        </div>
        <div className="stack">
          <Facts of={of} names={names} mayNot={mayNotChange} />
          <Book all={of.left} zone={zone} />
          <Timeline kind="room" subject={room.id} zone={zone} />
        </div>
      </div>
    </>
  )
}

type FactsProps = { of: WholeRoom; names: Names; mayNot: string | null }

function Facts({ of, names, mayNot }: FactsProps) {
  const { say } = useSpeech()
  const { room, assets, owner } = of
  const people = owner?.people.map(({ name }) => name).join(', ') ?? ''
  return (
    <section className="panel room-part" aria-label={say('room.facts')}>
      <dl className="room-facts">
        <div>
          <dt>{say('room.lock')}</dt>
          <dd>{say(`room.lock.${room.lock}`)}</dd>
        </div>
        {room.lock !== 'none' && (
          <div>
            <dt>{say('room.key')}</dt>
            <dd>{room.keyPlace || <span className="muted">{say('room.key.none')}</span>}</dd>
          </div>
        )}
        {room.phone !== '' && (
          <div>
            <dt>{say('room.call')}</dt>
            <dd>{room.phone}</dd>
          </div>
        )}
        <div>
          <dt>{say('room.owner')}</dt>
          <dd>
            {owner === null ? '–' : names.fn(owner.function)}
            {owner !== null && (people === '' ? `: ${say('room.owner.nobody')}` : `: ${people}`)}
          </dd>
        </div>
        <div>
          <dt>{say('room.assets')}</dt>
          <dd>
            {assets.length === 0 && <span className="muted">{say('room.assets.none')}</span>}
            <ul className="room-assets">
              {assets.map(({ id, tag, name }) => (
                <li key={id}>
                  <Link {...paths.asset(id)} className="mono">
                    {tag}
                  </Link>{' '}
                  {name}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <div className="row wrap">
        <RoomForm key={room.rev} site={room.site} names={names} mayNot={mayNot} of={of} />
        <Retire room={room} mayNot={mayNot} />
      </div>
    </section>
  )
}

function Retire({ room, mayNot }: { room: Room; mayNot: string | null }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const [why, setWhy] = useState('')
  const retire = async () => {
    const params = { path: { room: room.id }, header: actHeaders(room.rev) }
    await told(api.POST('/api/rooms/{room}/retirements', { params, body: { why } }))
    await go(paths.rooms(room.site))
    await outdated()
  }
  return (
    <FormDialog act="room.retire" mayNot={mayNot} label={say('room.retire')} look="small" onDo={retire}>
      <TextField label={say('room.rule.why')} value={why} onChange={setWhy} required />
    </FormDialog>
  )
}
