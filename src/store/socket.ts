import { Socket } from 'node:net'

/**
 * A socket that writes in one go what is sent to it within one turn of the event loop. A write wakes the other side, and
 * with many acts at once that costs more than anything else: begin and the first question are one write now, and so
 * are the ledger entry and the commit.
 */
export function gathering(): Socket {
  const socket = new Socket()
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean
  let gathered = false
  socket.write = (...args: unknown[]) => {
    if (!gathered) {
      gathered = true
      socket.cork()
      setImmediate(() => {
        gathered = false
        socket.uncork()
      })
    }
    return write(...args)
  }
  return socket
}
