import { type FileHandle, open } from 'node:fs/promises'
import type { Broken, Held, Trust } from './verdict.ts'
import { walk } from './walk.ts'

const CHUNK = 4 * 2 ** 20
const LINE_FEED = 10

/** Verifies an exported ledger from its file alone, in memory that does not grow with it. */
export async function verifyFile(path: string, trust: Trust): Promise<Held | Broken> {
  const walking = walk(trust)
  await using file = await open(path)
  for await (const lines of wholeLines(file)) if (!walking.lines(lines)) break
  return walking.end()
}

/**
 * A file in pieces of whole lines; what stands after the last line feed is left out. A piece is only good until the next
 * one is asked for: the next chunk is read meanwhile, into the other of two buffers, with room in front of it for the
 * line that this one leaves unfinished.
 */
async function* wholeLines(file: FileHandle): AsyncGenerator<Buffer> {
  const read = async (room: number, into: Buffer | undefined) => {
    const buffer = into !== undefined && into.length >= room + CHUNK ? into : Buffer.allocUnsafe(room + CHUNK)
    const { bytesRead } = await file.read(buffer, room, CHUNK)
    return { buffer, room, end: room + bytesRead }
  }
  let spare: Buffer | undefined
  let rest: Buffer = Buffer.alloc(0)
  let reading = read(CHUNK, undefined)
  for (;;) {
    let { buffer, room, end } = await reading
    if (end === room) return
    if (rest.length > room) {
      // A line longer than a chunk: it is put together as it comes.
      buffer = Buffer.concat([rest, buffer.subarray(room, end)])
      ;[room, end] = [0, buffer.length]
    } else {
      room -= rest.length
      rest.copy(buffer, room)
    }
    reading = read(CHUNK, spare)
    const last = buffer.lastIndexOf(LINE_FEED, end - 1) + 1
    if (last > room) yield buffer.subarray(room, last)
    rest = Buffer.from(buffer.subarray(Math.max(last, room), end))
    spare = buffer
  }
}
