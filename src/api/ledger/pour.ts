import { PassThrough, type Readable } from 'node:stream'

/**
 * What is written piece by piece, as a stream that is read as fast as its reader can. Where the reader goes away the next
 * piece throws, so that whoever writes ends, too; where the writer fails the stream breaks off.
 */
export function pour(
  write: (put: (piece: string | Uint8Array) => Promise<void>) => Promise<unknown>,
): Readable {
  const stream = new PassThrough()
  let room = Promise.withResolvers<void>()
  for (const event of ['drain', 'close']) stream.on(event, () => room.resolve())
  const put = async (piece: string | Uint8Array) => {
    if (stream.destroyed) throw new Error('nobody reads on')
    room = Promise.withResolvers()
    if (!stream.write(piece)) await room.promise
  }
  write(put).then(
    () => stream.end(),
    error => stream.destroy(error),
  )
  return stream
}
