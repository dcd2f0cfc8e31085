import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { LineItem } from '../traffic/LineItem.tsx'
import type { Line } from '../traffic/queries.ts'
import type { Shown } from './plan.ts'
import '../traffic/traffic.css'

type Props = {
  shown: Shown
  unexpected: readonly Line[]
  agreed?: readonly Line[]
  /** What the unexpected ones are called here. */
  title?: 'network.seen.not_agreed' | 'network.seen.with_strangers'
}

/** What was seen of a part of the picture, each kind of traffic with what can be done about it. */
export function SeenLines({ shown, unexpected, agreed = [], title = 'network.seen.not_agreed' }: Props) {
  const { say } = useSpeech()
  const { site, names, network, seen } = shown
  if (seen === null || unexpected.length + agreed.length === 0) return null
  const plan = network.inForce?.content
  const list = (lines: readonly Line[], name: typeof title | 'network.seen.as_agreed') =>
    lines.length > 0 && (
      <>
        <h3>{say(name)}</h3>
        <ul>
          {lines.map(line => (
            <li key={`${line.from} ${line.to} ${line.protocol} ${line.port} ${line.service} ${line.cast}`}>
              <LineItem {...{ site, names, line, plan }} standing={seen.standing(line)} />
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <section className="network-seen">
      {list(unexpected, title)}
      {list(agreed, 'network.seen.as_agreed')}
      <p className="small">
        <Link {...paths.traffic(site, { check: seen.check })}>{say('network.seen.all')}</Link>
      </p>
    </section>
  )
}
