import { zoneLabel } from '#rules/network/plan/plan.ts'
import { useSpeech } from '../parts/language.ts'
import type { Line, Plan } from './queries.ts'

const HOSTS = 4

/** How figures, times and addresses of traffic are said; times in UTC, as logs have them; zones by their names in a plan. */
export function useSaid(plan?: Plan) {
  const { say, label, language } = useSpeech()
  const number = (amount: number) => amount.toLocaleString(language)
  const stamp = (instant: string | null) => (instant === null ? '?' : instant.slice(0, 16).replace('T', ' '))
  const counts = ({ flows, bytes, first, last }: Pick<Line, 'flows' | 'bytes' | 'first' | 'last'>) => {
    const [from, to] = [stamp(first), stamp(last)]
    const when = first === null ? '' : `, ${from}${from === to ? '' : ` – ${to}`}`
    return say('traffic.counts', { count: number(flows), bytes: number(bytes), when })
  }
  const hosts = ({ addresses, more }: Line['sources']) => {
    const rest = addresses.length - HOSTS
    const some = addresses.slice(0, HOSTS).join(', ')
    return rest > 0 || more ? `${some} +${Math.max(rest, 1)}${more ? '…' : ''}` : some
  }
  const zone = (id: string | null) =>
    id === null ? say('traffic.no_zone') : plan === undefined ? id : label(zoneLabel(plan, id))
  const what = ({ protocol, port, service, cast }: Line) =>
    [
      protocol === 'tcp' || protocol === 'udp' ? `${protocol}/${port ?? say('traffic.ports')}` : protocol,
      service,
      cast === 'unicast' ? '' : say(`traffic.cast.${cast}`),
    ]
      .filter(text => text !== '')
      .join(' ')
  return { number, stamp, counts, hosts, zone, what }
}
