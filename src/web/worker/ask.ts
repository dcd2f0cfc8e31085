import type { Ask, Asks, Told } from './asks.ts'

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void }

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** Asks the worker; the answer comes when it is done, and rejects where it failed. */
export function ask<Name extends keyof Asks>(
  name: Name,
  ...args: Parameters<Asks[Name]>
): Promise<Awaited<ReturnType<Asks[Name]>>> {
  worker ??= start()
  last += 1
  const id = last
  const answer = new Promise<Awaited<ReturnType<Asks[Name]>>>((resolve, reject) =>
    waiting.set(id, { resolve, reject }),
  )
  worker.postMessage({ id, name, args } as Ask)
  return answer
}

function start(): Worker {
  const fresh = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  fresh.onmessage = ({ data }: MessageEvent<Told>) => {
    const who = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) who?.reject(new Error(data.failed))
    else who?.resolve(data.is as never)
  }
  // A worker that died answers nobody any more: those who wait are told, the next question starts another.
  fresh.onerror = event => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
    fresh.terminate()
    worker = null
  }
  return fresh
}
