import { type FileHandle, open } from 'node:fs/promises'

/** Files in a tar lie in blocks of this size (POSIX.1-2017, pax, "ustar Interchange Format"). */
const BLOCK = 512
/** Where the fields that we use stand in a header. */
const AT = { name: 0, mode: 100, uid: 108, gid: 116, size: 124, time: 136, sum: 148, type: 156, magic: 257 }
const NAME = 100
/** No file in a backup is larger; what claims to be is damaged. */
export const LARGEST = 64 * 2 ** 20

export type Member = { readonly name: string; readonly content: Buffer }

/** The end of a tar. */
export const END = Buffer.alloc(2 * BLOCK)

/** A file as it lies in a tar: header, content, and zeros up to the next block. `seconds` since 1970. */
export function packed({ name, content }: Member, seconds: number): Buffer {
  const head = Buffer.alloc(BLOCK)
  head.write(name, AT.name)
  head.write('0000600', AT.mode)
  head.write('0000000', AT.uid)
  head.write('0000000', AT.gid)
  head.write(octal(content.length), AT.size)
  head.write(octal(seconds), AT.time)
  head.write('0', AT.type)
  head.write('ustar\u000000', AT.magic)
  head.write(`${sum(head).toString(8).padStart(6, '0')}\u0000 `, AT.sum)
  return Buffer.concat([head, content, Buffer.alloc(-content.length & (BLOCK - 1))])
}

const octal = (value: number) => value.toString(8).padStart(11, '0')

/** The sum of a header's bytes, those of the sum itself counted as spaces. */
const sum = (head: Buffer): number =>
  head.reduce((total, byte, at) => total + (at >= AT.sum && at < AT.type ? 0x20 : byte), 0)

/** A file of a tar with all its bytes; `broken` where the tar ends in it, or its header is none. */
export type Read = (Member & { readonly bytes: Buffer }) | { readonly broken: 'cut' | 'header' }

/** The files of a tar, one after the other, up to its end, after which nothing may come. */
export async function* members(path: string): AsyncGenerator<Read> {
  const file = await open(path)
  try {
    for (;;) {
      const head = await taken(file, BLOCK)
      if (head === null) return yield { broken: 'cut' }
      if (isZero(head)) {
        const rest = await taken(file, END.length - BLOCK)
        if (rest === null) yield { broken: 'cut' }
        else if (!isZero(rest) || (await taken(file, 1)) !== null) yield { broken: 'header' }
        return
      }
      const size = Number.parseInt(head.toString('latin1', AT.size, AT.time), 8)
      const told = Number.parseInt(head.toString('latin1', AT.sum, AT.type), 8)
      if (told !== sum(head) || !(size <= LARGEST)) return yield { broken: 'header' }
      const rest = await taken(file, Math.ceil(size / BLOCK) * BLOCK)
      if (rest === null) return yield { broken: 'cut' }
      const end = head.indexOf(0)
      const name = head.toString('utf8', AT.name, end < 0 ? NAME : Math.min(end, NAME))
      yield { name, content: rest.subarray(0, size), bytes: Buffer.concat([head, rest]) }
    }
  } finally {
    await file.close()
  }
}

const isZero = (bytes: Buffer) => bytes.every(byte => byte === 0)

async function taken(file: FileHandle, size: number): Promise<Buffer | null> {
  const buffer = Buffer.alloc(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(buffer, length, size - length)
    if (bytesRead === 0) return null
    length += bytesRead
  }
  return buffer
}
