import { Link } from '@tanstack/react-router'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { Settings } from './Settings.tsx'

const pages = ['check', 'split', 'who'] as const

const target = { check: paths.check(), split: paths.split(), who: paths.who({}) }

/** The pages at the left of a wide screen, at the bottom of a phone. */
export function Nav() {
  const { say } = useSpeech()
  return (
    <header className="side">
      <div className="brand">
        <KeySlot side="it" state="turned" size={20} silent />
        <KeySlot side="operations" state="turned" size={20} silent />
        <b>Countersign</b>
      </div>
      <nav className="nav" aria-label={say('web.nav')}>
        {pages.map(page => (
          <Link key={page} {...target[page]} activeOptions={{ includeSearch: false }} className="nav-link">
            <span className="long">{say(`web.nav.${page}`)}</span>
            <span className="short">{say(`web.tab.${page}`)}</span>
          </Link>
        ))}
      </nav>
      <Settings />
    </header>
  )
}
