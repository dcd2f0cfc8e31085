import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { assemble } from '../assemble.ts'
import { listen } from './running/listen.ts'
import { server } from './server.ts'

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  mkdirSync(join(folder, 'bundle'))
  writeFileSync(join(folder, 'index.html'), '<meta nonce="NONCE"><script nonce="NONCE"></script>')
  writeFileSync(join(folder, 'bundle', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'emblem.svg'), '<svg/>')
  app = await server({ pages: folder })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, accept = 'text/html') => app.inject({ url, headers: { accept } })

test('the server: every page has a nonce of its own, in the policy and in the page', async () => {
  const pages = await Promise.all(
    ['/', '/who?activity=a', '/assets/anything', '/index.html'].map(url => get(url)),
  )
  const nonces = pages.map(
    ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
  )
  expect(new Set(nonces).size).toBe(4)
  pages.forEach((page, at) => {
    expect(page.statusCode).toBe(200)
    expect(page.body).toBe(`<meta nonce="${nonces[at]}"><script nonce="${nonces[at]}"></script>`)
    expect(page.headers['cache-control']).toBe('no-store')
  })
})

test('the server: the policy lets a page load our own files, and nothing else', async () => {
  const rules = new Map(
    String((await get('/')).headers['content-security-policy'])
      .split('; ')
      .map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')] as const),
  )
  expect(rules.get('default-src')).toBe("'none'")
  expect(rules.get('script-src')).toBe("'self'")
  expect(rules.get('style-src')).toMatch(/^'self' 'nonce-[\w+/=]+'$/)
  expect(rules.get('connect-src')).toBe("'self'")
  for (const rule of ['object-src', 'base-uri', 'frame-ancestors', 'form-action'])
    expect([rule, rules.get(rule)]).toEqual([rule, "'none'"])
})

test('the server: files carry the policy, too, and hashed ones may be kept for good', async () => {
  const script = await get('/bundle/app-1a2b.js', '*/*')
  expect(script.headers['content-security-policy']).toContain("script-src 'self'")
  expect(script.headers['x-content-type-options']).toBe('nosniff')
  expect(script.headers['cache-control']).toContain('immutable')
  expect((await get('/emblem.svg', '*/*')).headers['cache-control']).toBe('no-cache')
})

test('the server: a file that is not there is not found, whoever asks, and nothing outside is served', async () => {
  for (const [url, accept] of [
    ['/bundle/gone.js', 'text/html'],
    ['/gone.js', '*/*'],
    ['/../server.ts', '*/*'],
    ['/..%2f..%2fetc%2fpasswd', '*/*'],
  ] as const)
    expect([url, (await get(url, accept)).statusCode]).toEqual([url, 404])
  expect((await app.inject({ url: '/', method: 'POST' })).statusCode).toBe(404)
})

test('the server: a port that is taken gives way to the next free one, on this machine only', async () => {
  const [one, other] = await Promise.all([server({ pages: folder }), server({ pages: folder })])
  const first = await listen(one, 0)
  if (isRefusal(first)) throw new Error(first.refused)
  const second = await listen(other, first.port)
  if (isRefusal(second)) throw new Error(second.refused)
  expect(second.port).toBeGreaterThan(first.port)
  expect(other.addresses().map(each => typeof each === 'object' && each.address)).toEqual(['127.0.0.1'])
  await Promise.all([one.close(), other.close()])
})

test('the server: without built pages it says what to do', async () => {
  const nothing = { url: 'postgres://127.0.0.1:1/none', folder, pages: join(folder, 'nothing') }
  expect(await assemble(nothing)).toMatchObject({ refused: 'server.no_pages' })
})
