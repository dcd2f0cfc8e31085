import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { type Definitions, dmnModel } from './model.ts'

/** The dates in the namespaces of the versions (OMG formal/2016-06-01 and its successors). */
const versions: Record<string, string> = {
  20151101: '1.1',
  20180521: '1.2',
  20191111: '1.3',
  20211108: '1.4',
  20230324: '1.5',
}
const dmn13 = 'https://www.omg.org/spec/DMN/20191111/MODEL/'
const declaration =
  /(\bxmlns(?::([\w.-]+))?\s*=\s*)(["'])https?:\/\/www\.omg\.org\/spec\/DMN\/(\d+)\/(\w+)(?:\.xsd|\/)?\3/g

export type Parsed = {
  readonly version: string
  readonly definitions: Definitions
  /** Elements of DMN itself that could not be placed, by line. */
  readonly strange: readonly { readonly line: number; readonly text: string }[]
}

/**
 * Parses DMN 1.1 to 1.5. Refuses what is not XML, broken XML, document types (and with them entities of their own),
 * other XML, and other versions.
 */
export async function parseDmn(xml: string): Promise<Parsed | Refusal> {
  if (!/^\uFEFF?\s*</.test(xml)) return refuse('dmn.not_xml')
  if (/<!DOCTYPE/i.test(xml)) return refuse('dmn.doctype')
  const read = rewrite(xml)
  if (isRefusal(read)) return read
  try {
    const { rootElement, warnings } = await dmnModel().fromXML(read.text)
    return {
      version: read.version,
      definitions: rootElement as Definitions,
      strange: warnings.flatMap(warning => strangeOf(warning.message, read.prefixes)),
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const line = message.includes('unexpected end of file') ? xml.split('\n').length : placeOf(message)
    return line === null ? refuse('dmn.not_dmn') : refuse('dmn.broken', { line })
  }
}

/** Says the model's namespace as DMN 1.3 does; diagrams get one that nobody reads. */
function rewrite(xml: string): { text: string; version: string; prefixes: Set<string> } | Refusal {
  const found = new Set<string>()
  const prefixes = new Set<string>()
  const text = xml.replace(
    declaration,
    (all, start: string, prefix: string | undefined, quote: string, date: string, part: string) => {
      if (part === 'MODEL' || /^dmn\d*$/.test(part)) {
        found.add(date)
        prefixes.add(prefix ?? '')
        return `${start}${quote}${dmn13}${quote}`
      }
      return part === 'DMNDI' ? `${start}${quote}urn:diagram${quote}` : all
    },
  )
  const [date] = found
  if (date === undefined) return refuse('dmn.not_dmn')
  const version = versions[date]
  return version
    ? { text, version, prefixes }
    : refuse('dmn.version', { date, versions: Object.values(versions) })
}

const placeOf = (message: string) => {
  const line = /line: (\d+)/.exec(message)?.[1]
  return line === undefined ? null : Number(line) + 1
}

/** The parser's complaint where it is about an element of DMN; extensions and diagrams are others' business. */
function strangeOf(message: string, prefixes: ReadonlySet<string>): { line: number; text: string }[] {
  const [, prefix = '', name] = /^unparsable content <(?:([\w.-]+):)?([\w.-]+)/.exec(message) ?? []
  const line = placeOf(message)
  return name !== undefined && line !== null && prefixes.has(prefix) ? [{ line, text: `<${name}>` }] : []
}
