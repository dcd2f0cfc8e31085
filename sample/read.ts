import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { AssetsFile } from './assetsFile.ts'
import { CalendarsFile, CompanyFile, VersionFile, WindowsFile } from './schema.ts'

/** The sample company as its files tell it. The last of `versions` is the draft in work. */
export type Files = {
  readonly company: CompanyFile
  readonly calendars: CalendarsFile
  readonly windows: WindowsFile
  readonly assets: AssetsFile
  readonly versions: readonly VersionFile[]
}

const VERSIONS = ['1', '2', '3', 'draft']

/**
 * Reads the sample company from a folder. Refuses `sample.file` where a file is not there, no YAML, or does not fit,
 * and `sample.stranger` where a name is used that nobody there bears; with file, place and problem.
 */
export function readFiles(folder: URL = new URL('company/', import.meta.url)): Files | Refusal {
  const company = readFile(folder, 'company.yaml', CompanyFile)
  if (isRefusal(company)) return company
  const calendars = readFile(folder, 'calendars.yaml', CalendarsFile)
  if (isRefusal(calendars)) return calendars
  const assets = readFile(folder, 'assets.yaml', AssetsFile)
  if (isRefusal(assets)) return assets
  const windows = readFile(folder, 'windows.yaml', WindowsFile)
  if (isRefusal(windows)) return windows
  const versions: VersionFile[] = []
  for (const name of VERSIONS) {
    const version = readFile(folder, `versions/${name}.yaml`, VersionFile)
    if (isRefusal(version)) return version
    versions.push(version)
  }
  const files = { company, calendars, assets, windows, versions }
  return stranger(files) ?? files
}

function readFile<Schema extends z.ZodType>(
  folder: URL,
  file: string,
  schema: Schema,
): z.output<Schema> | Refusal {
  const wrong = (where: string, problem: string) => refuse('sample.file', { file, where, problem })
  let text: string
  try {
    text = readFileSync(new URL(file, folder), 'utf8')
  } catch (error) {
    return wrong('', (error as Error).message)
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error) return wrong(`line ${lineCounter.linePos(error.pos[0]).line}`, error.message)
  const read = schema.safeParse(document.toJS())
  if (read.success) return read.data
  const { path, message } = read.error.issues[0]!
  return wrong(path.map(String).join('.'), message)
}

/** A name that is used somewhere and that nobody bears, or two people bear; places that are no site. */
function stranger({ company, calendars, assets, versions, windows }: Files): Refusal | null {
  const there = Object.values(company.people).flatMap(list => list.map(({ name }) => name))
  const places = ['corporate', ...company.sites.map(({ id }) => id)]
  const used: (readonly [string, string | undefined])[] = [
    ...Object.values(company.organisation.founders).map(name => ['organisation.founders', name] as const),
    ...Object.entries(company.deputies).flatMap(pair => pair.map(name => ['deputies', name] as const)),
    ...company.absences.map(({ person }) => ['absences', person] as const),
    ...company.trainings.flatMap(({ person, by }) => [person, by].map(name => ['trainings', name] as const)),
    ...calendars.rotas.flatMap(({ people }) => people.map(name => ['rotas', name] as const)),
    ['assets.scale', assets.scale.by],
    ...Object.entries(assets.plants).flatMap(([site, { list, rates }]) =>
      [list, rates].map(name => [`assets.${site}`, name] as const),
    ),
    ...[...windows.windows, ...windows.processes].map(({ by }) => ['windows', by] as const),
    ...versions.flatMap(({ label, keys, steps, accepted }) =>
      [keys?.it, keys?.operations, ...steps.map(({ by }) => by), ...accepted.map(({ by }) => by)].map(
        name => [label, name] as const,
      ),
    ),
  ]
  const nobody = used.find(([, name]) => name !== undefined && !there.includes(name))
  if (nobody) return refuse('sample.stranger', { where: nobody[0], name: nobody[1] ?? '' })
  const twice = there.find((name, at) => there.indexOf(name) < at)
  if (twice !== undefined) return refuse('sample.name_twice', { name: twice })
  const named = [
    ...Object.keys(company.people),
    ...Object.keys(calendars.calendars),
    ...Object.keys(assets.plants),
  ]
  const nowhere = named.find(place => !places.includes(place))
  return nowhere === undefined ? null : refuse('sample.no_place', { place: nowhere })
}
