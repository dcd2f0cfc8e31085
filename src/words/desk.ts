import type { DeskItem } from '#rules/desk/desk.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { FOUNDER, FOUNDER_LABEL } from '#rules/split/version/keys.ts'
import { sayLabel } from './cell.ts'
import { functionLabel, list, placeLabel } from './finding.ts'
import { say } from './say.ts'

const SHOWN = 3

/** What waits, as its title, and why it waits for this person, as a sentence (DECIDE-10). */
export function sayDesk(
  language: Language,
  { kind, params }: { readonly kind: DeskItem['kind']; readonly params: DeskItem['because']['params'] },
  split: Split | null,
): { readonly title: string; readonly sentence: string } {
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  const name = (id: string) => split?.people?.find(one => one.id === id)?.name ?? id
  const activity = (id: string) => {
    const found = split?.activities.find(one => one.id === id)
    return found === undefined ? id : sayLabel(language, found.label)
  }
  const course = (id: string) => {
    const fn = split?.functions.find(one => one.id === params.function)
    const found = fn?.training?.find(one => one.id === id)
    return found === undefined ? id : sayLabel(language, found.label)
  }
  const activities = texts(params.activities)
  const values = {
    ...params,
    function:
      params.function === FOUNDER
        ? sayLabel(language, FOUNDER_LABEL)
        : split === null
          ? ''
          : functionLabel(language, split, String(params.function ?? '')),
    site:
      split === null || (params.site ?? '') === ''
        ? say(language, 'level.corporate')
        : placeLabel(language, split, String(params.site)),
    people: list(language, texts(params.people).map(name)),
    by: list(language, texts(params.by)),
    courses: list(language, texts(params.courses).map(course)),
    activities: list(language, activities.slice(0, SHOWN).map(activity)),
    more: Math.max(0, activities.length - SHOWN),
    side: params.side === undefined ? '' : say(language, `split.side.${params.side as 'it' | 'operations'}`),
  }
  return {
    title: say(language, `desk.title.${kind}`, values),
    sentence: say(language, `desk.because.${kind}`, values),
  }
}
