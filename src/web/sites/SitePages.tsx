import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'

const pages = {
  network: { label: 'network.title', to: paths.network },
  traffic: { label: 'traffic.page.link', to: paths.traffic },
  perimeter: { label: 'perimeter.title', to: paths.perimeter },
  rooms: { label: 'room.title', to: paths.rooms },
  configurations: { label: 'configuration.differences', to: paths.configurations },
  constraints: { label: 'constraint.title', to: paths.constraints },
  windows: { label: 'windows.title', to: (site: string) => paths.windows({ site }) },
  calendar: { label: 'calendar.of', to: paths.calendar },
} as const
type Page = keyof typeof pages

/** On a phone the row is wider than the page. */
const intoView = (link: HTMLElement | null) => link?.scrollIntoView({ inline: 'center', block: 'nearest' })

/** What there is to read of a site, each page a press away: on the list of sites, and on those pages that are of one site alone. */
export function SitePages({ site, name, at }: { site: string; name: string; at?: Page }) {
  const { say } = useSpeech()
  return (
    <nav className="tabs" aria-label={say('site.pages', { name })}>
      {Object.entries(pages).map(([page, { label, to }]) => (
        <Link
          key={page}
          {...to(site)}
          {...(page === at && { ref: intoView })}
          className="chip"
          aria-current={page === at ? 'page' : undefined}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
