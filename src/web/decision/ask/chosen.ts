import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../../api/client.ts'
import { askedPage, filterOf } from '../../list/search.ts'
import { type AskSearch, readSearch } from '../../paths.ts'
import type { Picked } from './form.ts'

/** As many as a campaign is about. */
const MOST = 2_000
const AT_ONCE = 200

/** The assets that were chosen in their list, or all that its filter leaves; `more`: there are more than a campaign takes. */
export const chosenQuery = ({
  assets,
  filter,
}: { readonly [Name in 'assets' | 'filter']: AskSearch[Name] | undefined }) =>
  queryOptions({
    queryKey: ['assets', 'chosen', assets, filter],
    queryFn: () => (assets === undefined ? filtered(filter ?? '') : named(assets)),
    // What somebody asks for stays what they chose, whatever changes meanwhile.
    staleTime: Number.POSITIVE_INFINITY,
  })

async function named(assets: string) {
  const { labels } = await told(api.GET('/api/labels', { params: { query: { assets } } }))
  return { assets: labels.map(picked), more: false }
}

async function filtered(filter: string) {
  const query = filterOf(readSearch(filter))
  const found: Picked[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof askedPage>> = await askedPage(query, after, AT_ONCE)
    found.push(...page.assets.map(picked))
    after = page.next
  } while (after !== null && found.length < MOST)
  return { assets: found, more: after !== null }
}

const picked = ({ id, tag, name, site, area }: Picked): Picked => ({ id, tag, name, site, area })
