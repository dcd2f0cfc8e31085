import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { home } from '../house.ts'

/** What the clients of all apps have begun and what was acknowledged to them, by the ids of the acts. */
export type Told = { readonly begun: Set<string>; readonly acknowledged: Set<string> }

/** An app with many clients, as a process of its own. */
export async function app(folder: string, { begun, acknowledged }: Told) {
  const child = spawn(process.execPath, [join(home, 'testing', 'crash', 'app.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const ready = Promise.withResolvers<string>()
  createInterface(child.stdout).on('line', line => {
    const [what, text = ''] = line.split(' ')
    if (what === 'try') begun.add(text)
    if (what === 'ack') acknowledged.add(text)
    if (what === 'ready') ready.resolve(text)
  })
  closed.then(() => ready.reject(new Error('the app ended before it was ready')))
  const url = await ready.promise
  return {
    url,
    /** Kills it in the middle of its work, and waits until all that it has said is read. */
    async kill(): Promise<void> {
      child.kill('SIGKILL')
      await closed
    },
  }
}

/** Waits until so many more acts are acknowledged: the clients are at work. */
export async function working({ acknowledged }: Told, more: number): Promise<void> {
  const wanted = acknowledged.size + more
  for (let waited = 0; acknowledged.size < wanted; waited += 5) {
    if (waited > 60_000) throw new Error('no act was acknowledged for a minute')
    await delay(5)
  }
}
