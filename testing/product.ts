import { spawn } from 'node:child_process'
import { on, once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { home } from './house.ts'

/** What the product is started with, beside what the tests run in: no server of one's own, in English. */
const plain = { DATABASE_URL: '', COUNTERSIGN_DATA: '', PORT: '', LC_ALL: '', LANG: 'C.UTF-8' }

/** The product as `npm start` runs it, as a process of its own on a free port. */
export function product(args: readonly string[], env: Record<string, string> = {}, cwd = home) {
  const child = spawn(process.execPath, [join(home, 'src', 'main.ts'), '--port', '0', ...args], {
    cwd,
    env: { ...process.env, ...plain, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const errors: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', line => lines.push(line))
  createInterface(child.stderr).on('line', line => errors.push(line))
  const came = on(reader, 'line', { close: ['close'] })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  async function line(text: string): Promise<string> {
    for (;;) {
      const found = lines.find(each => each.includes(text))
      if (found !== undefined) return found
      const { done } = await came.next()
      if (done) throw new Error(`The product ended without "${text}": ${[...lines, ...errors].join(' ')}`)
    }
  }
  return {
    child,
    /** What it has said on standard output, and on standard error. */
    lines,
    errors,
    /** Its exit code, once it has ended; null where it was killed. */
    ended,
    /** Its first line in which a text stands, once it has come; throws where the product ends without. */
    line,
    /** Its address, once it is ready. */
    origin: async () => /http:\/\/127\.0\.0\.1:\d+/.exec(await line('http://'))?.[0] ?? '',
    async kill(signal: NodeJS.Signals): Promise<number | null> {
      child.kill(signal)
      return ended
    },
  }
}
