import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ended } from '../api/client.ts'
import { closeLine, openLine } from '../api/live.ts'
import { type Me, queries, type Visit, visitQuery } from '../api/queries.ts'
import { kept } from '../parts/kept.ts'
import { paths } from '../paths.ts'

/** Who was here last; while a session has ended the page stays as this person saw it. */
const last = kept<Me | null>(null)

/** What this installation is and who is here; null where the server has not said. */
export const useVisit = (): Visit | null => useQuery(visitQuery).data ?? null

/** Who is signed in, or was until the session ended under the page. */
export function useMe(): Me | null {
  const visit = useVisit()
  const over = ended.use()
  const before = last.use()
  return visit?.me ?? (over ? before : null)
}

/** Notices when somebody comes, and when a session ends under the page. */
export function useArrivals(): void {
  const me = useVisit()?.me
  useEffect(() => {
    if (me !== null && me !== undefined) {
      last.set(me)
      ended.set(false)
      openLine()
    } else if (me === null && last.get() !== null) {
      ended.set(true)
      closeLine()
    }
  }, [me])
}

/** What this browser remembers of a person and should not tell the next one. */
const personal = ['sides']

/** Leaves nothing of the last person behind: neither what was read, nor what was remembered, nor the page itself. */
export function startAnew(address: string): void {
  for (const name of personal) localStorage.removeItem(`countersign.${name}`)
  queries.clear()
  location.replace(address)
}

/** After signing in: on to where one wanted to go. The same person finds the page as it was left; another a fresh one. */
export async function arrive(back: string, go: (address: string) => void): Promise<void> {
  const before = last.get()
  const visit = await queries.fetchQuery({ ...visitQuery, staleTime: 0 })
  if (before === null || visit.me?.person !== before.person) return startAnew(back)
  ended.set(false)
  await queries.invalidateQueries()
  go(back)
}

/** Where to sign in, and to come back from to this very page. */
export const signInHere = () => paths.signIn(location.pathname + location.search)
