import { Link, useLocation } from '@tanstack/react-router'
import { mayRead, type Reader } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { readerOf } from '../session/may.ts'
import { useMe, useVisit } from '../session/me.ts'
import { WhoAmI } from '../session/WhoAmI.tsx'
import { Settings } from './Settings.tsx'

const record = {
  requests: 'outside',
  desk: 'signed in',
  decisions: 'member',
  board: 'member',
  findings: 'member',
  assets: 'member',
  split: 'member',
  who: 'member',
  people: 'directory',
  sites: 'directory',
  windows: 'member',
  ledger: 'directory',
  settings: 'administrator',
} as const satisfies Record<string, Reader>
/** What stands at the bottom of a phone: what people need every day. The rest is one press away. */
const daily = ['requests', 'desk', 'decisions', 'board', 'findings', 'assets'] as const
const trying = ['check', 'standard', 'who'] as const

const target = {
  home: paths.home(),
  sign_in: paths.signIn(),
  check: paths.check(),
  standard: paths.standard(),
  requests: paths.requests(),
  desk: paths.desk(),
  decisions: paths.decisions(),
  board: paths.board(),
  findings: paths.findings(),
  assets: paths.assets(),
  split: paths.split(),
  who: paths.who({}),
  people: paths.people(),
  sites: paths.sites(),
  windows: paths.windows(),
  ledger: paths.ledger(),
  settings: paths.settings(),
}

/** Nothing waits for who is only outside: what is theirs are their requests. */
const isOnlyOutside = (actor: Actor) =>
  mayRead('outside', actor) === null && mayRead('directory', actor) !== null

const readableBy = (actor: Actor) =>
  (Object.keys(record) as (keyof typeof record)[]).filter(
    page => mayRead(record[page], actor) === null && !(page === 'desk' && isOnlyOutside(actor)),
  )

/** A page that was chosen among the rest takes their place. */
function closeMore({ currentTarget }: { currentTarget: Element }) {
  const open = currentTarget.closest<HTMLElement>(':popover-open')
  open?.hidePopover()
}

/** The pages at the left of a wide screen, at the bottom of a phone: the record for who is signed in, else what can be tried. */
export function Nav() {
  const { say } = useSpeech()
  const visit = useVisit()
  const me = useMe()
  const door = visit === null || visit.organisation === null ? 'home' : 'sign_in'
  const pages: readonly (keyof typeof target)[] = me === null ? [door, ...trying] : readableBy(readerOf(me))
  const isDaily = (page: keyof typeof target) => me === null || daily.some(each => each === page)
  const rare = pages.filter(page => !isDaily(page))
  // Campaigns have an address of their own, and belong to the decisions.
  const campaigns = useLocation({ select: at => at.pathname.startsWith(paths.campaigns().to) })
  const link = (page: keyof typeof target) => (
    <Link
      key={page}
      {...target[page]}
      {...(page === 'decisions' && campaigns && { 'aria-current': 'page' })}
      activeOptions={{ includeSearch: false, exact: page === 'home' }}
      className={page === 'decisions' && campaigns ? 'nav-link active' : 'nav-link'}
      onClick={closeMore}
    >
      <span className="long">{say(`web.nav.${page}`)}</span>
      <span className="short">{say(`web.tab.${page}`)}</span>
    </Link>
  )
  return (
    <header className="side">
      <div className="brand">
        <KeySlot side="it" state="turned" size={20} silent />
        <KeySlot side="operations" state="turned" size={20} silent />
        <b>Countersign</b>
      </div>
      <nav className="nav" aria-label={say('web.nav')}>
        {pages.filter(isDaily).map(link)}
        {rare.length > 0 && (
          <>
            <button type="button" className="nav-link more" popoverTarget="more-pages">
              {say('web.nav.more')}
            </button>
            <div id="more-pages" popover="auto" className="more-pages">
              {rare.map(link)}
            </div>
          </>
        )}
      </nav>
      <div className="foot">
        <WhoAmI />
        <Settings />
      </div>
    </header>
  )
}
