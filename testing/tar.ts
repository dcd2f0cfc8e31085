import { gunzipSync } from 'node:zlib'

/** The files of a .tar.gz by name (ustar with GNU's long names; a plain reader for test data). */
export function untar(archive: Uint8Array): Map<string, Buffer> {
  const tar = gunzipSync(archive)
  const files = new Map<string, Buffer>()
  const block = 512
  let longName: string | null = null
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from: number, to: number) => untilZero(tar.subarray(at + from, at + to))
    if (field(0, 100) === '') break
    const content = tar.subarray(at + block, at + block + Number.parseInt(field(124, 136), 8))
    const kind = field(156, 157)
    if (kind === '' || kind === '0') files.set(longName ?? field(0, 100), content)
    longName = kind === 'L' ? untilZero(content) : null
    at += block + Math.ceil(content.length / block) * block
  }
  return files
}

const untilZero = (bytes: Buffer) => bytes.toString('utf8').replace(/\0.*$/s, '')
