import { Link } from '@tanstack/react-router'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'

const FEW = 6

/** Before anything is asked: questions worth asking, those first whose answer depends most on the situation. */
export function Starters({ split }: { split: Split }) {
  const { say, label } = useSpeech()
  const weight = (each: Split['activities'][number]) =>
    (each.tradeOff === true ? 100 : 0) + (each.rules?.length ?? 0)
  const activities = [...split.activities].sort((a, b) => weight(b) - weight(a)).slice(0, FEW)
  return (
    <section className="panel starters">
      <p>{say('who.intro')}</p>
      <h2 className="third">{say('who.starters')}</h2>
      <ul>
        {activities.map(each => (
          <li key={each.id}>
            <Link {...paths.who({ activity: each.id })}>{label(each.label)}</Link>
            {each.about !== undefined && <span className="muted"> {label(each.about)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
