import { TableBroken } from './broken.ts'

/** The bytes of a file, one piece after the other. */
export type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>

/**
 * What a packed file may become. A list of a million assets is some 200 MB; tables pack to a tenth, seldom to a
 * fiftieth, while a bomb packs to a thousandth (RFC 1951 allows 1 : 1,032).
 */
export const packing = { bytes: 2 * 2 ** 30, ratio: 200, from: 8 * 2 ** 20 } as const

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The first bytes of a file, at least `wanted` where there are as many, and all of it from the beginning. */
export async function peek(bytes: Bytes, wanted: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reading = bytes[Symbol.asyncIterator]()
  let length = 0
  let ended = false
  while (length < wanted && !ended) {
    const next = await reading.next()
    if (next.done) ended = true
    else {
      pieces.push(next.value)
      length += next.value.length
    }
  }
  const head = joined(pieces)
  async function* all() {
    try {
      if (head.length > 0) yield head
      while (!ended) {
        const next = await reading.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await reading.return?.()
    }
  }
  return { head, all: all() }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * The bytes as they are, or unpacked where they are gzip (RFC 1952), piece by piece. Throws `table.gzip_cut` where it ends
 * too early, `table.gzip_broken`, `table.bomb` where it becomes far more than tables do, or more than `most` bytes, and
 * `table.packed_twice`.
 */
export async function unpacked(
  bytes: Bytes,
  most: number = packing.bytes,
): Promise<{ bytes: Bytes; packed: boolean }> {
  const { head, all } = await peek(bytes, 2)
  if (!isGzip(head)) return { bytes: all, packed: false }
  const inside = await peek(gunzipped(all, most), 2)
  if (isGzip(inside.head)) throw new TableBroken('table.packed_twice')
  return { bytes: inside.all, packed: true }
}

async function* gunzipped(bytes: Bytes, most: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reading = bytes[Symbol.asyncIterator]()
  let packed = 0
  let length = 0
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await reading.next()
      if (next.done) return controller.close()
      packed += next.value.length
      controller.enqueue(next.value)
    },
  })
  const unpacking = source.pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (;;) {
      const next = await unpacking.read()
      if (next.done) return
      length += next.value.length
      if (length > most || (length > packing.from && length > packed * packing.ratio))
        throw new TableBroken('table.bomb', { packed, times: Math.round(length / packed) })
      yield next.value
    }
  } catch (error) {
    if (error instanceof TableBroken) throw error
    throw new TableBroken(isCut(error) ? 'table.gzip_cut' : 'table.gzip_broken')
  } finally {
    await unpacking.cancel().catch(() => {})
  }
}

/** Node says it with zlib's code, browsers in words. */
function isCut(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return [code, cause?.code].includes('Z_BUF_ERROR') || /unexpected end|truncated|ended/i.test(String(error))
}
