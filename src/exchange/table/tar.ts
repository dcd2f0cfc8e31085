import { parseAllDocuments } from 'yaml'
import { TableBroken } from './broken.ts'
import { type Bytes, joined } from './bytes.ts'
import { flat, type Told } from './json.ts'

const BLOCK = 512
const LARGEST = 4 * 2 ** 20
const latin = new TextDecoder('latin1')
const utf8 = new TextDecoder()

/** Whether a file is a tar (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const isTar = (head: Uint8Array): boolean => latin.decode(head.subarray(257, 262)) === 'ustar'

/** The YAML documents of a text, each a record. Throws `table.yaml_wrong`. */
export function yamlRecords(text: string, from: number): Told[] {
  return parseAllDocuments(text).flatMap((document, i) => {
    if (document.errors.length > 0) throw new TableBroken('table.yaml_wrong', { line: from + i })
    const value: unknown = document.toJS({ maxAliasCount: 10 })
    return typeof value === 'object' && value !== null
      ? [{ line: from + i, values: flat(value), odd: false }]
      : []
  })
}

/** The YAML files in a tar, such as a library of device types, each a record. Throws `table.tar_cut`. */
export async function* tarRecords(bytes: Bytes): AsyncGenerator<Told[]> {
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array()
  let line = 1
  let ended = false
  for await (const piece of bytes) {
    rest = joined([rest, piece])
    for (;;) {
      if (ended || rest.length < BLOCK) break
      const size = Number.parseInt(latin.decode(rest.subarray(124, 136)), 8) || 0
      if (size > LARGEST) throw new TableBroken('table.tar_cut')
      const next = BLOCK + Math.ceil(size / BLOCK) * BLOCK
      if (rest[0] === 0) ended = true
      else if (rest.length < next) break
      else {
        const name = latin.decode(rest.subarray(0, 100)).replace(/\0.*$/s, '')
        const isFile = rest[156] === 48 || rest[156] === 0
        if (isFile && /\.ya?ml$/i.test(name)) {
          const found = yamlRecords(utf8.decode(rest.subarray(BLOCK, BLOCK + size)), line)
          line += found.length
          yield found
        }
        rest = rest.slice(next)
      }
    }
  }
  if (!ended) throw new TableBroken('table.tar_cut')
}
