import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arriving } from '../founding.ts'
import { home } from '../house.ts'
import { decidedByBoth } from '../network/decided.ts'
import { type Person, ways } from '../person.ts'
import { be } from '../sample.ts'
import { stage } from '../stage.ts'

const data = resolve(home, process.env.COUNTERSIGN_TRIAL_DATA ?? '../shared/data', 'flows/plant-mb/conn.log')
const NETWORK = '/sites/marlow-fork/network'

/** What a network engineer brings along: the plant's servers, stations and controllers, a second network, and who comes from outside. */
const zones = `format: countersign.zones/1
zones:
  - { id: servers, level: 3, prefixes: [141.81.0.0/28] }
  - { id: stations, level: 2, prefixes: [141.81.0.176/28, 141.81.0.224/28, 141.81.0.63/32] }
  - { id: controllers, level: 1, prefixes: [141.81.0.0/24] }
  - { id: packing, level: 2, prefixes: [142.81.0.0/24, 'fe80::/64'] }
  - { id: remote, level: 4, prefixes: [192.168.113.0/24], marks: [untrusted] }
conduits:
  - id: control
    from: servers
    to: controllers
    permissions:
      - { id: modbus, protocol: tcp, ports: 502 }
      - { id: s7, protocol: tcp, ports: 102 }
  - id: data
    from: stations
    to: servers
    permissions:
      - { id: shares, protocol: tcp, ports: [135, 139, 445] }
`

/** The hosts of the log as a list of assets, without the addresses of groups and of everybody. */
function hostsOf(log: string) {
  const rows = log.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const all = new Set(rows.map(line => line.split('\t')).flatMap(([, , from, , to]) => [from!, to!]))
  const hosts = [...all].filter(one => !/^(22\d|23\d)\.|\.255$|^ff|^::$/.test(one))
  const list = hosts.map((address, i) => `MB-${`${i + 1}`.padStart(2, '0')};PLC;${address}`)
  return { all, hosts, csv: ['Tag;Class;IP', ...list].join('\r\n') }
}

describe.each(ways)('the log of a plant, $width px', way => {
  const house = stage()

  test('PLANT-7 PLANT-8 160 connections among 61 hosts: placed in zones, what nobody agreed to is agreed by both keys, or a finding', async () => {
    if (!existsSync(data)) throw new Error(`The log is not at ${data}: set COUNTERSIGN_TRIAL_DATA.`)
    const { all, hosts, csv } = hostsOf(readFileSync(data, 'latin1'))
    expect([all.size, hosts.length]).toEqual([61, 51])
    expect((await fetch(`${house.origin}/api/sample`, { method: 'POST' })).status).toBe(200)
    const person = await arriving(house, way)
    const { page } = person
    await be(person, house.origin, 'Priscilla Nguyen')
    await listed(person, house.origin, csv, hosts.length)

    // The zones come from a file, the assets into them by their addresses; both keys put them in force.
    await page.goto(house.origin + NETWORK)
    await person.button('network.file.open').waitFor()
    const upload = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    await page.locator('.network-empty input[type=file]').setInputFiles(upload('zones.yaml', zones))
    await page.locator('[data-zone="controllers"]').waitFor()
    await person.press('network.place')
    await person.dialog.locator('.btn.primary', { hasText: `${hosts.length}` }).click()
    await person.dialog.waitFor({ state: 'detached' })
    for (const [zone, count] of Object.entries({ servers: 4, stations: 9, controllers: 30, packing: 7 }))
      await page
        .locator(`[data-zone="${zone}"]`)
        .getByText(person.told('network.box.assets', { count }))
        .waitFor()
    await person.press('network.hand_in')
    await person.fill('network.hand_in.why', 'The plant as its network engineer knows it')
    await person.press('network.hand_in')
    await person.dialog.waitFor({ state: 'detached' })
    const plan = await page.locator('.network-draft a[href^="/decisions/"]').getAttribute('href')
    await decidedByBoth(person, house.origin, plan ?? '')

    // What the network really does.
    await page.goto(`${house.origin}/sites/marlow-fork/traffic`)
    await page.getByLabel(person.told('traffic.file'), { exact: true }).setInputFiles(data)
    await person.press('traffic.check')
    await page.getByRole('heading', { level: 2, name: 'conn.log' }).waitFor()
    const checks = `${house.origin}/api${NETWORK}/checks`
    const [check] = await (await page.request.get(checks)).json()
    const { found } = await (await page.request.get(`${checks}/${check.id}`)).json()
    expect(found).toMatchObject({ flows: 160, read: { unread: 0 } })
    const kinds = new Set(found.lines.map(({ verdict }: { verdict: string }) => verdict))
    expect([...kinds].toSorted()).toEqual(['agreed', 'inside', 'no-conduit', 'not-agreed'])

    // On the picture one kind of traffic is proposed, and agreed by both keys; another is a finding.
    await page.goto(house.origin + NETWORK)
    await page.locator('[data-line="data"] .count').waitFor()
    await person.clean('what the plant does, on its picture')
    await page.locator('.network-rows').getByRole('button', { name: 'data', exact: true }).click()
    const line = (text: string) => page.locator('.network-seen .traffic-line', { hasText: text })
    await line('udp/5026').getByRole('button').first().click()
    await person.dialog.waitFor()
    await person.fill('traffic.propose.why', 'The stations take part in the redundancy of the server')
    await person.dialog.locator('button[type=submit]').click()
    await page.waitForURL(/\/decisions\/[^/]+$/)
    await decidedByBoth(person, house.origin, new URL(page.url()).pathname)
    await page.goto(`${house.origin}${NETWORK}?conduit=data`)
    await page.locator('.permission', { hasText: '5026' }).waitFor()
    await page.goto(`${house.origin}${NETWORK}?between=remote~servers`)
    await line('tcp/3389')
      .getByRole('button', { name: person.told('finding.raise') })
      .click()
    await person.dialog.getByRole('status').waitFor()
    await person.dialog.locator('button[type=submit]').click()
    await page.waitForURL(/\/findings\/[^/]+$/)
    await person.quiet()
  })
})

/** A list of assets comes in from a file, and is taken over. */
async function listed(person: Person, origin: string, csv: string, count: number): Promise<void> {
  const { page } = person
  await page.goto(`${origin}/assets/import`)
  await person.heading('imports.title')
  await page.getByLabel(person.told('asset.field.site'), { exact: true }).selectOption('marlow-fork')
  await page
    .getByLabel(person.told('imports.file'), { exact: true })
    .setInputFiles({ name: 'hosts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await person.fill('imports.source', 'Switches')
  await person.press('imports.start')
  await person.reads('imports.mapping')
  await person.press('imports.dry_run')
  const none = { changed: 0, missing: 0, conflicting: 0, rejected: 0, same: 0 }
  await person.reads('imports.found', { ...none, new: count })
  await person.press('imports.take')
  await person.button('imports.take_back').waitFor()
}
