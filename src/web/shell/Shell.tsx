import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSpeech } from '../parts/language.ts'
import { useKeptFocus } from '../parts/stops.ts'
import { EndedBar, SampleBar, WeakBar } from '../session/Bars.tsx'
import { useArrivals } from '../session/me.ts'
import { Nav } from './Nav.tsx'
import './shell.css'

/** What stands around every page. */
export function Shell() {
  const { say } = useSpeech()
  const main = useArrival()
  useKeptFocus(main)
  useArrivals()
  return (
    <div className="shell">
      <a className="skip btn" href="#content">
        {say('web.skip')}
      </a>
      <Nav />
      <main ref={main} className="main" id="content" tabIndex={-1}>
        <SampleBar />
        <EndedBar />
        <WeakBar />
        <Outlet />
      </main>
    </div>
  )
}

/** Another page begins at its top, and a screen reader begins to read there. */
function useArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
