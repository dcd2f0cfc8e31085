import { createRootRoute } from '@tanstack/react-router'
import type { Reader } from '#rules/people/access.ts'
import { forReaders, welcome } from './guard.ts'
import type { Search } from './paths.ts'
import { Shell } from './shell/Shell.tsx'
import { Nowhere } from './shell/Trouble.tsx'

export const root = createRootRoute({ component: Shell, notFoundComponent: Nowhere, beforeLoad: welcome })

export const page = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path })
/** A page for who is signed in, and may read what it shows. */
export const own = <const Path extends string>(path: Path, who: Reader = 'member') => ({
  ...page(path),
  beforeLoad: forReaders(who),
})

export const texts = (search: Record<string, unknown>): Search =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]))

/** Pages of a site keep in their address which. */
export const atSite = {
  validateSearch: ({ site }: Record<string, unknown>): { readonly site?: string } =>
    typeof site === 'string' ? { site } : {},
}
