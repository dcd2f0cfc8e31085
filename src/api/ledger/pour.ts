import { PassThrough, type Readable } from 'node:stream'

/**
 * What is written piece by piece, as a stream that is read as fast as its reader can. Where the reader goes away the next
 * piece throws, so that whoever writes ends, too; where the writer fails the stream breaks off.
 */
export function pour(write: (put: (text: string) => Promise<void>) => Promise<unknown>): Readable {
  const stream = new PassThrough()
  let room = Promise.withResolvers<void>()
  for (const event of ['drain', 'close']) stream.on(event, () => room.resolve())
  const put = async (text: string) => {
    if (stream.destroyed) throw new Error('nobody reads on')
    room = Promise.withResolvers()
    if (!stream.write(text)) await room.promise
  }
  write(put).then(
    () => stream.end(),
    error => stream.destroy(error),
  )
  return stream
}
