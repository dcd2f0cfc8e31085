import { Outlet } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Nav } from './Nav.tsx'
import './shell.css'

/** What stands around every page. */
export function Shell() {
  const { say } = useSpeech()
  return (
    <div className="shell">
      <a className="skip btn" href="#content">
        {say('web.skip')}
      </a>
      <Nav />
      <main className="main" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
