import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Kind } from '#rules/decision/kind.ts'

const folder = new URL('../../../content/decisions/', import.meta.url)
let read: ReadonlyMap<string, Kind> | undefined

/** Every kind of decision, by its id: the files of `content/decisions`, read once. Throws for a file that is none. */
export function decisionKinds(): ReadonlyMap<string, Kind> {
  read ??= kindsIn(folder)
  return read
}

/** The kinds of a folder; a file that does not fit is named. */
export function kindsIn(where: URL): ReadonlyMap<string, Kind> {
  const files = readdirSync(where).filter(name => name.endsWith('.yaml'))
  const kinds = files.toSorted().map(name => {
    const found = Kind.safeParse(parse(readFileSync(new URL(name, where), 'utf8')))
    if (!found.success) throw new Error(`${name}: ${found.error.message}`)
    if (`${found.data.id}.yaml` !== name) throw new Error(`${name}: a kind is called as its file is`)
    return [found.data.id, found.data] as const
  })
  return new Map(kinds)
}
