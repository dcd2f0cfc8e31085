import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderForTest } from '#testing/cluster/hold.ts'
import { product } from '#testing/product.ts'

test('TRUST-5 for the plant’s network the product speaks TLS, and tells the fingerprint of what it made', async () => {
  await using data = dataFolderForTest()
  const running = product(['--data', data.path, '--host', '0.0.0.0'])
  const made = await running.line('fingerprint')
  expect(made).toMatch(/tls\/authority\.pem; its fingerprint \(SHA-256\): ([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
  const [, port = ''] = /https:\/\/[^:]+:(\d+)\/first\//.exec(await running.line('is ready')) ?? []
  const ca = readFileSync(join(data.path, 'tls', 'authority.pem'))
  const status = await new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path: '/api/health', ca, agent: false }, answer => {
      answer.resume()
      done(answer.statusCode)
    })
    asked.on('error', failed).end()
  })
  expect(status).toBe(200)
  await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow()
  expect(await running.kill('SIGTERM')).toBe(0)
})

test('TRUST-5 the sample company never leaves the machine', async () => {
  await using data = dataFolderForTest()
  const running = product(['--data', data.path])
  const origin = await running.origin()
  expect((await fetch(`${origin}/api/sample`, { method: 'POST' })).status).toBe(200)
  expect(await running.kill('SIGTERM')).toBe(0)
  for (const args of [
    ['--host', '0.0.0.0'],
    ['--public-address', 'https://countersign.example'],
  ]) {
    const outside = product(['--data', data.path, ...args])
    expect(await outside.ended).toBe(1)
    expect(outside.errors).toEqual([expect.stringContaining('is served to this machine only')])
  }
})
