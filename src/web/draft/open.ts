import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'

/** What a draft starts from: what is in force, the standard split, nothing, or a version by its id. */
export type Start = 'in-force' | 'standard' | 'empty' | (string & {})

/** Opens a draft and gives its id. */
export async function openDraft(from: Start, label: string): Promise<string> {
  const draft = crypto.randomUUID()
  await told(
    api.POST('/api/split/drafts', { params: { header: actHeaders() }, body: { draft, label, from } }),
  )
  await queries.invalidateQueries({ queryKey: ['split'] })
  return draft
}
