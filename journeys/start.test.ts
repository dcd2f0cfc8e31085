import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { home } from '#testing/house.ts'

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the server: it says its address once ready, and %s stops it',
  async signal => {
    const child = spawn(process.execPath, [join(home, 'src', 'main.ts'), '--port', '0'])
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    const page = await fetch(`${address}/split`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Countersign</title>')
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  },
)

test('the server: a port that is none is refused in one sentence', async () => {
  const child = spawn(process.execPath, [join(home, 'src', 'main.ts'), '--port', 'many'])
  const [line] = (await once(child.stderr.setEncoding('utf8'), 'data')) as [string]
  expect(line).toBe('The port must be a number from 0 to 65535, and "many" is none.\n')
  expect(await once(child, 'exit')).toEqual([1, null])
})
