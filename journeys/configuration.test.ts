import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { recordDecision } from '#acts/decision/record.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { acting } from '#testing/company.ts'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

type Asked = { number: number; asks: { role: string; open: boolean; holders: { person: string }[] }[] }

const house = sampleStage()

describe.each(ways)('what is approved to run, $width px, $language', way => {
  const name = `Filling ${way.width}`
  const now = () => Temporal.Now.instant().round('millisecond')

  /** Those who are asked turn their keys and consent, beside the browser: other journeys show their pages. */
  async function signs({ page }: Person, decision: string): Promise<void> {
    const { within, done } = acting(house.database.db, now)
    for (const role of ['consent', 'key'])
      for (;;) {
        const found = await page.request.get(`${house.origin}/api/decisions/${decision}`)
        const ask = ((await found.json()) as Asked).asks.find(one => one.open && one.role === role)
        if (ask === undefined) break
        const by = ask.holders[0]!.person
        const { rev } = (await within(tx => decisionOf(tx, decision)))!
        const proof = { session: 'one', account: by, at: now(), components: ['account', 'password'] as const }
        await done(by, signDecision, { decision, meaning: 'review', zone: 'UTC' }, { rev, proof })
      }
  }

  test('PLANT-11 a difference that a decision explains is approved with it; one that none explains is a finding', {
    timeout: 300_000,
  }, async () => {
    const kwame = await arriving(house, way)
    const { page, told } = kwame
    await be(kwame, house.origin, 'Kwame Boateng', '/assets?q=FL1-PLC-01')
    await page.getByRole('link', { name: 'FL1-PLC-01' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'FL1-PLC-01' }).waitFor()
    const asset = new URL(page.url()).pathname.split('/')[2] ?? ''
    const section = page.getByRole('region', { name: told('configuration.title'), exact: true })
    const program = section.locator('.configurations > li', { hasText: name })
    const becomes = (state: 'same' | 'unseen' | 'explained' | 'different') =>
      program.getByText(told(`configuration.state.${state}`), { exact: true }).waitFor()

    // The program comes under control.
    await section.getByRole('button', { name: told('configuration.add'), exact: true }).click()
    await kwame.dialog.waitFor()
    await kwame.fill('configuration.name', name)
    await kwame.fill('configuration.version', '4.1')
    await kwame.fill('configuration.checksum', 'A1F0-77')
    await kwame.fill('configuration.place', 'Vault of line 1, shelf 2')
    await kwame.clean('bringing a program under control')
    await kwame.press('configuration.add')
    await kwame.dialog.waitFor({ state: 'detached' })
    await becomes('unseen')

    // A table of the tool that reads controllers: one line runs as approved, another names nothing that is known.
    await page.goto(`${house.origin}/assets/configurations?site=lindenroda`)
    await kwame.heading('configuration.differences')
    await kwame.press('configuration.report')
    await kwame.dialog.waitFor()
    const table = `Anlage;Programm;Prüfsumme\nFL1-PLC-01;${name};A1F0-77\nFL1-PLC-01;Rezepte;77\n`
    const file = `vault-${way.width}.csv`
    await kwame.dialog
      .getByLabel(told('configuration.report.file'))
      .setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(table) })
    await kwame.reads('configuration.report.read', { lines: 2 })
    await kwame.clean('a table that was read')
    await kwame.press('configuration.report')
    await kwame.dialog.waitFor({ state: 'detached' })
    const sent = page.locator('.configurations > li', { hasText: file })
    await sent.getByText(told('configuration.report.said', { lines: 2, same: 1, differing: 0 })).waitFor()
    await sent.getByText(told('configuration.report.unknown', { n: 1 })).click()
    await sent.getByText(told('configuration.why.program')).waitFor()

    // From now on a program reports by itself, with a token that can do nothing else.
    const expires = now().add({ hours: 1 }).toString()
    const body = { label: file, scope: ['configuration.report'], site: 'lindenroda', expires }
    const person = (await (await page.request.get(`${house.origin}/api/visit`)).json()).me.person as string
    const made = await page.request.post(`${house.origin}/api/tokens`, {
      data: { token: randomUUID(), person, ...body },
      headers: { 'idempotency-key': randomUUID() },
    })
    const { secret } = (await made.json()) as { secret: string }
    const asks = (path: string, data?: object) =>
      fetch(house.origin + path, {
        method: data === undefined ? 'GET' : 'POST',
        headers: {
          ...{ authorization: `Bearer ${secret}`, 'idempotency-key': randomUUID() },
          ...(data !== undefined && { 'content-type': 'application/json' }),
        },
        ...(data !== undefined && { body: JSON.stringify(data) }),
      })
    const reports = async (checksum: string, version: string) => {
      const lines = [{ asset: 'FL1-PLC-01', program: name, checksum, version }]
      const report = { report: randomUUID(), site: 'lindenroda', source: 'Vault', lines }
      expect((await asks('/api/configuration-reports', report)).status).toBe(200)
    }
    expect((await asks(`/api/assets/${asset}`)).status).toBe(403)

    // Mended in the night and entered afterwards: that explains what runs now.
    const { done, within } = acting(house.database.db, now)
    const decision = randomUUID()
    await done(person, recordDecision, {
      ...{ decision, kind: 'break-fix', site: 'lindenroda', area: 'filling', assets: [asset] },
      ...{ title: `A timeout ${way.width}`, acted: [person], happened: `${now().subtract({ seconds: 1 })}` },
      content: { why: 'The line stood', fields: { fault: 'Timeout', done: 'Waits longer' } },
      stated: { urgency: 'emergency', 'rollback-tested': true },
    })
    const { number } = (await within(tx => decisionOf(tx, decision)))!
    const link = told('decision.number', { number })
    await reports('B2C4-19', '4.2')
    await page.goto(`${house.origin}/assets/${asset}`)
    await becomes('explained')
    await kwame.clean('explained by a decision')
    await program.getByRole('link', { name: new RegExp(link) }).click()
    const approves = page.getByRole('region', { name: told('configuration.decision.title'), exact: true })
    await approves.getByText('B2C4-19').waitFor()
    await kwame.clean('what a review approves')
    await signs(kwame, decision)
    await page.locator('.decision-sentence', { hasText: told('decision.says.closed') }).waitFor()
    await page.goto(`${house.origin}/assets/${asset}`)
    await becomes('same')
    await program.getByRole('link', { name: link, exact: true }).waitFor()

    // What nothing explains is a finding, of whom the split says.
    await reports('EEEE-00', '4.2')
    await becomes('different')
    const finding = program.getByRole('link', { name: new RegExp(told('configuration.finding')) })
    await finding.waitFor()
    await kwame.clean('explained by nothing')
    await page.goto(`${house.origin}/assets/configurations?site=lindenroda`)
    const row = page.locator('.differing > li', { hasText: name })
    await row.getByText('EEEE-00').waitFor()
    await kwame.clean('what runs differently at a site')
    await row.getByRole('link', { name: new RegExp(told('configuration.finding')) }).click()
    await page.getByRole('heading', { level: 1, name: `FL1-PLC-01 · ${name} ≠ 4.2` }).waitFor()
    await page.goto(`${house.origin}/desk`)
    await page.locator('.waits', { hasText: name }).getByRole('link').waitFor()

    // Whoever does not keep it reads whose it is.
    const jonas = await arriving(house, way)
    await be(jonas, house.origin, 'Jonas Lindqvist', `/assets/${asset}`)
    const button = jonas.page.getByRole('button', {
      name: `${jonas.told('configuration.approve')}: ${name}`,
    })
    await button.waitFor()
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
    kwame.quiet()
    jonas.quiet()
  })
})
