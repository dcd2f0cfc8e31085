import type { OutageWindow } from '#rules/plant/window/window.ts'
import type { Language } from '#rules/split/facts.ts'
import { isKey, say } from '../say.ts'

/** What a calendar shows of a window or blackout: its title, and why it is and what for. */
export function sayWindow(
  language: Language,
  { kind, title, why, interventions }: Pick<OutageWindow, 'kind' | 'title' | 'why' | 'interventions'>,
): { readonly summary: string; readonly description: string } {
  const only = interventions?.map(each => sayIntervention(language, each))
  return {
    summary: say(language, `feed.summary.${kind}`, { title }),
    description: [
      why,
      ...(only === undefined ? [] : [say(language, 'feed.only_for', { interventions: only })]),
    ].join('\n'),
  }
}

/** The name of a kind of intervention; one that only a company's own split has is called by its id. */
export const sayIntervention = (language: Language, id: string): string => {
  const key = `intervention.${id}`
  return isKey(key) ? say(language, key) : id
}
