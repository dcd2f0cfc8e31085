import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

/** The connection that pg hands to a command which speaks the protocol itself (PostgreSQL, 54.2.6, "COPY Operations"). */
type Wire = {
  readonly stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** A `copy` under way; it is over when PostgreSQL is ready for something else, or has said what went wrong. */
class Copy {
  readonly opened = Promise.withResolvers<Wire>()
  readonly over = Promise.withResolvers<number>()
  private readonly sql: string
  private rows = 0

  constructor(sql: string) {
    this.sql = sql
    // Whoever writes or reads asks for these in time; until then a failure is nobody's surprise.
    this.opened.promise.catch(() => {})
    this.over.promise.catch(() => {})
  }

  submit(wire: Wire): void {
    wire.query(this.sql)
  }
  handleCopyInResponse(wire: Wire): void {
    this.opened.resolve(wire)
  }
  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0)
  }
  handleError(error: Error): void {
    this.opened.reject(error)
    this.over.reject(error)
  }
  handleReadyForQuery(): void {
    this.over.resolve(this.rows)
  }
}

class CopyOut extends Copy {
  private readonly size: number
  private taken: Buffer[] = []
  private length = 0
  private enough = Promise.withResolvers<unknown>()

  constructor(sql: string, size: number) {
    super(sql)
    this.size = size
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Wire): void {
    // What the chunk lies in is written over by what comes next.
    this.taken.push(Buffer.from(chunk))
    this.length += chunk.length
    if (this.length < this.size) return
    stream.pause()
    this.enough.resolve(stream)
  }

  /** What has come, once it is enough or there is no more. */
  async next(): Promise<Buffer> {
    const stream = await Promise.race([this.enough.promise, this.over.promise])
    const piece = Buffer.concat(this.taken)
    this.taken = []
    this.length = 0
    this.enough = Promise.withResolvers()
    if (typeof stream === 'object') (stream as Socket).resume()
    return piece
  }
}

/**
 * `copy … to stdout` in pieces of whole rows, each of at least `size` bytes but for the last. What nobody has taken yet
 * waits in the database. The generator answers the number of rows.
 */
export async function* copyOut(client: pg.Client, sql: string, size: number): AsyncGenerator<Buffer, number> {
  const copy = new CopyOut(sql, size)
  client.query(copy as unknown as pg.Submittable)
  for (let piece = await copy.next(); piece.length > 0; piece = await copy.next()) yield piece
  return copy.over.promise
}

/** `copy … from stdin`: takes pieces wherever they are cut, no faster than the database; `end` answers the number of rows. */
export async function copyIn(client: pg.Client, sql: string) {
  const copy = new Copy(sql)
  client.query(copy as unknown as pg.Submittable)
  const wire = await copy.opened.promise
  return {
    async write(piece: Buffer): Promise<void> {
      wire.sendCopyFromChunk(piece)
      // A database that has given up reads no more, and has said why.
      if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), copy.over.promise])
    },
    end(): Promise<number> {
      wire.endCopyFrom()
      return copy.over.promise
    },
  }
}
