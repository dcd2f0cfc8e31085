import { Link } from '@tanstack/react-router'
import type { Split } from '#rules/split/split.ts'
import type { VersionHead } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import type { Asked } from './question.ts'

const FEW = 6

type Props = { split: Split; asked: Asked; version: VersionHead | null }

/** Before anything is asked: questions worth asking, those first whose answer depends most on the situation. */
export function Starters({ split, asked, version }: Props) {
  const { say, label } = useSpeech()
  const weight = (each: Split['activities'][number]) =>
    (each.tradeOff === true ? 100 : 0) + (each.rules?.length ?? 0)
  const activities = [...split.activities].sort((a, b) => weight(b) - weight(a)).slice(0, FEW)
  return (
    <section className="panel starters">
      <p>
        {version === null ? say('who.intro') : say('who.intro_in_force', { number: version.number ?? '' })}
      </p>
      <h2 className="third">{say('who.starters')}</h2>
      <ul>
        {activities.map(each => (
          <li key={each.id}>
            <Link {...paths.who({ ...asked, activity: each.id })}>{label(each.label)}</Link>
            {each.about !== undefined && <span className="muted"> {label(each.about)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
