import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { Kind } from '#rules/decision/kind.ts'

const folder = new URL('../../../content/decisions/', import.meta.url)
let read: ReadonlyMap<string, Kind> | undefined

/** Every kind of decision, by its id: the files of `content/decisions`, read once. Throws for a file that is none. */
export function decisionKinds(): ReadonlyMap<string, Kind> {
  read ??= kindsIn(folder)
  return read
}

/** The kinds of a folder; a file that does not fit is named, with what is wrong in it. */
export function kindsIn(where: URL): ReadonlyMap<string, Kind> {
  const files = readdirSync(where).filter(name => name.endsWith('.yaml'))
  return new Map(
    files.toSorted().map(name => {
      const kind = kindFrom(name, readFileSync(new URL(name, where), 'utf8'))
      return [kind.id, kind] as const
    }),
  )
}

function kindFrom(name: string, text: string): Kind {
  const document = parseDocument(text)
  const [broken] = document.errors
  if (broken !== undefined) throw new Error(`${name}: ${broken.message}`)
  const found = Kind.safeParse(document.toJS())
  if (!found.success) throw new Error(`${name}: ${z.prettifyError(found.error)}`)
  if (`${found.data.id}.yaml` !== name) throw new Error(`${name}: a kind is called as its file is`)
  return found.data
}
