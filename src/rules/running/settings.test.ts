import { expect, test } from 'vitest'
import { readSettings, unknownSettings } from './settings.ts'

test('TRUST-5 the server is for this machine only, without TLS, unless another address is named; then it speaks TLS', () => {
  expect(readSettings({}, {})).toEqual({
    port: 4680,
    host: '127.0.0.1',
    tls: null,
    publicAddress: null,
    proxies: [],
    log: 'text',
  })
  for (const host of ['localhost', '127.0.0.3', '::1', '[::1]'])
    expect([host, readSettings({ host }, {})]).toMatchObject([host, { tls: null }])
  for (const host of ['0.0.0.0', '::', '192.0.2.7', '1270.0.0.1', 'countersign.example'])
    expect([host, readSettings({ host }, {})]).toMatchObject([host, { host, tls: 'generated' }])
  const files = { cert: 'a.pem', key: 'a.key' }
  expect(readSettings({ host: '::', ...files }, {})).toMatchObject({ tls: files })
})

test('TRUST-5 what stands on the command wins over the environment, and what cannot be meant is refused', () => {
  const env = { PORT: '8080', COUNTERSIGN_LOG: 'json', COUNTERSIGN_PROXIES: '10.0.0.1, 10.0.0.2' }
  expect(readSettings({ port: '9090' }, env)).toMatchObject({
    port: 9090,
    log: 'json',
    proxies: ['10.0.0.1', '10.0.0.2'],
  })
  const address = (value: string) => readSettings({ 'public-address': value }, {})
  expect(address('https://countersign.example')).toMatchObject({
    publicAddress: 'https://countersign.example',
  })
  expect(address('https://countersign.example:8443/')).toMatchObject({
    publicAddress: 'https://countersign.example:8443',
  })
  for (const wrong of [
    'http://countersign.example',
    'countersign.example',
    'https://a.example/path',
    'https://u:p@a.example',
  ])
    expect([wrong, address(wrong)]).toMatchObject([wrong, { refused: 'server.public_wrong' }])
  expect(readSettings({ cert: 'a.pem' }, {})).toMatchObject({ refused: 'server.cert_and_key' })
  expect(readSettings({ port: '70000' }, {})).toMatchObject({ refused: 'server.port_wrong' })
  expect(readSettings({ log: 'xml' }, {})).toMatchObject({ refused: 'server.log_wrong' })
  expect(unknownSettings({ COUNTERSIGN_HOST: '', COUNTERSIGN_HOTS: '', HOME: '' })).toEqual([
    'COUNTERSIGN_HOTS',
  ])
})
