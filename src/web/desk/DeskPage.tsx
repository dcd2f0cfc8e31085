import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mayRead } from '#rules/people/access.ts'
import { deskQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { useRecordNames } from '../people/names.ts'
import { readerOf } from '../session/may.ts'
import { useMe } from '../session/me.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { AskedFor } from './AskedFor.tsx'
import { BatchLine } from './BatchLine.tsx'
import { batched, nameOf } from './batches.ts'
import { DeskLine } from './DeskLine.tsx'
import './desk.css'

/** Everything that waits for the person who is here, the most urgent first, with the reason; then what they asked for (DECIDE-10). */
export function DeskPage() {
  const { say, language } = useSpeech()
  const me = useMe()
  const desk = useQuery(deskQuery(language))
  const names = useRecordNames()
  if (desk.data === undefined) return desk.error === null ? <Loading /> : <PageUnread of={desk.error} />
  const { items, at } = desk.data
  const member = me !== null && mayRead('member', readerOf(me)) === null
  return (
    <>
      <Title of={say('web.nav.desk')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.desk')}</h1>
          <p role="status">{say('desk.sentence', { count: items.length })}</p>
        </div>
        {member && (
          <Link className="btn" {...paths.limits()}>
            {say('limits.title')}
          </Link>
        )}
      </header>
      {items.length === 0 ? (
        <p className="muted">{say('desk.empty')}</p>
      ) : (
        <section className="asked-for" aria-labelledby="waits">
          <h2 id="waits">{say('desk.waits')}</h2>
          <ul className="desk">
            {batched(items).map(one =>
              'batch' in one ? (
                <BatchLine key={nameOf(one.batch)} batch={one.batch} now={at} names={names} />
              ) : (
                <DeskLine
                  key={`${one.item.kind} ${one.item.subject} ${one.item.site} ${one.item.because.params.role}`}
                  item={one.item}
                  now={at}
                  names={names}
                />
              ),
            )}
          </ul>
        </section>
      )}
      {member && names !== null && <AskedFor names={names} />}
    </>
  )
}
