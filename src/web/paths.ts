import type { Situation } from '#rules/split/facts.ts'

/** What stands in the address of a question: names and values as plain text. */
export type Search = Readonly<Record<string, string>>

type Asked = {
  readonly activity?: string | undefined
  readonly place?: string | undefined
  readonly facts?: Situation
}

/** Every address of the web app, built here and nowhere else. */
export const paths = {
  check: () => ({ to: '/check' }) as const,
  /** An activity of the workbook that is open. */
  checked: (activity: string) => ({ to: '/check/$activity', params: { activity } }) as const,
  split: () => ({ to: '/split' }) as const,
  activity: (activity: string) => ({ to: '/split/$activity', params: { activity } }) as const,
  /** The whole question stands in the address, so that it can be shared. */
  who: ({ activity, place, facts = {} }: Asked) =>
    ({
      to: '/who',
      search: {
        ...(activity === undefined ? {} : { activity }),
        ...(place === undefined ? {} : { place }),
        ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, String(value)])),
      } as Search,
    }) as const,
}

export type Path = ReturnType<(typeof paths)[keyof typeof paths]>

/** A path as text, to be shown or copied. */
export const address = (path: Path): string => {
  const place =
    'params' in path ? path.to.replace('$activity', encodeURIComponent(path.params.activity)) : path.to
  return place + ('search' in path ? writeSearch(path.search) : '')
}

/** The part after the question mark, as plain text: no value is read as a number or as JSON. */
export const readSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export const writeSearch = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
