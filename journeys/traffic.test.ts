import { describe, expect, test } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { arriving } from '#testing/founding.ts'
import { planInForce, twoZones } from '#testing/network/planRow.ts'
import { type Person, ways } from '#testing/person.ts'
import { accountOf, be } from '#testing/sample.ts'
import { stage } from '#testing/stage.ts'

const SITE = 'lindenroda'
const flow = (from: string, to: string, port: number, service: string) =>
  `1767225600.000000\tC\t${from}\t50000\t${to}\t${port}\ttcp\t${service}\t1\t100\t200\tSF\n`
const log = [
  flow('10.2.0.7', '10.1.0.5', 443, 'ssl').repeat(40),
  flow('10.2.0.7', '10.1.0.5', 8883, 'mqtt').repeat(12),
  flow('10.1.0.66', '10.2.0.7', 445, 'smb').repeat(3),
  flow('10.2.0.7', '192.0.2.44', 123, '-'),
].join('')
const dump = `*filter
:FORWARD DROP [0:0]
-A FORWARD -s 10.2.0.0/16 -d 10.1.0.0/16 -p tcp -m multiport --dports 443,8883 -j ACCEPT
-A FORWARD -s 10.2.3.0/24 -d 10.1.0.0/16 -p tcp --dport 443 -j ACCEPT
COMMIT
`

describe.each(ways)('traffic beside what is agreed, $width px, $language', way => {
  const house = stage()

  test('PLANT-8 a log shows what nobody agreed to: one line is agreed by both keys, one is a finding, one a missing asset', {
    timeout: 400_000,
  }, async () => {
    const felix = await arriving(house, way)
    const { page, press, reads, clean, fill } = felix
    await page.goto(house.origin)
    await press('visit.sample.do')
    await page.getByRole('heading', { name: felix.told('sample.choose') }).waitFor({ timeout: 90_000 })
    await be(felix, house.origin, 'Felix Achterberg')
    const [somebody] = await house.database.db.owner.selectFrom('person').select('id').limit(1).execute()
    const traffic = `${house.origin}/sites/${SITE}/traffic`
    await page.goto(traffic)
    await felix.button('traffic.check').waitFor()
    await page.getByText(felix.told('traffic.page.none')).waitFor()
    await planInForce(house.database.db, SITE, somebody!.id, twoZones)
    await page.reload()

    const send = async (name: string, text: string) => {
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
      await page.getByLabel(felix.told('traffic.file'), { exact: true }).setInputFiles(file)
      await press('traffic.check')
      await page.getByRole('heading', { level: 2, name }).waitFor()
    }
    await send('conn.log', log)
    const line = (port: string) => page.locator('.traffic-line', { hasText: port })
    await line('tcp/8883').waitFor()
    await clean('what a log shows')

    // What runs through a conduit is proposed; what it is stands in the form already.
    await line('tcp/8883').getByRole('button').first().click()
    await felix.dialog.waitFor()
    await fill('traffic.propose.title', 'Status of the line')
    await felix.dialog.getByLabel(felix.told('traffic.propose.why')).fill('The control room watches the line')
    await clean('proposing')
    await felix.dialog.locator('button[type=submit]').click()
    await page.waitForURL(/\/decisions\/[^/]+$/)
    await page.locator('.decision-sentence').waitFor()
    const decision = page.url()

    // What nobody can explain is a finding, whose owner the split names.
    await page.goto(traffic)
    await line('tcp/8883').getByRole('link', { name: 'Status of the line' }).waitFor()
    await line('tcp/445')
      .getByRole('button', { name: felix.told('finding.raise') })
      .click()
    await felix.dialog.waitFor()
    await felix.dialog.getByRole('status').waitFor()
    await felix.dialog.locator('button[type=submit]').click()
    await page.waitForURL(/\/findings\/[^/]+$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(traffic)
    await line('tcp/445').getByText(felix.told('traffic.raised')).waitFor()
    expect(await line('tcp/445').getByRole('button').count()).toBe(0)

    // Who is in no zone may be missing from the list.
    await line('192.0.2.44')
      .getByRole('link', { name: felix.told('traffic.asset.of', { address: '192.0.2.44' }) })
      .click()
    await felix.heading('asset.new')
    await page.getByText('192.0.2.44').waitFor()

    await bothKeys(felix, house.origin, decision)
    await page.goto(traffic)
    await line('tcp/8883')
      .getByText(felix.told('traffic.agreed_since', { permission: 'up/' }))
      .waitFor()

    // What is left, nobody explains: one finding for all of it.
    await press('traffic.raise_all', { count: 1 })
    await line('192.0.2.44').getByText(felix.told('traffic.raised')).waitFor()
    await felix.button('traffic.raise_all', { count: 1 }).waitFor({ state: 'detached' })

    await page.getByRole('radio', { name: felix.told('traffic.kind.rules') }).check()
    await send('fw1.rules', dump)
    await reads('rules.hidden_by', { line: 3 })
    await clean('what a firewall lets through')
    await felix.quiet()
  })
})

/** Those whom the split names answer what rests on it, and both keys are turned. */
async function bothKeys(person: Person, origin: string, decision: string): Promise<void> {
  const { page } = person
  for (const name of ['Marek Dvořák', 'Piet Vermeer']) {
    await be(person, origin, name)
    await page.goto(decision)
    const form = page.locator('.answer-form')
    await form.getByText(person.told('decision.answer.pick.no'), { exact: true }).click()
    await form.getByLabel(person.told('decision.answer.said')).fill('Nothing of it rests on this')
    await form.locator('button[type=submit]').click()
    await form.waitFor({ state: 'detached' })
  }
  await be(person, origin, 'Uwe Kranz')
  await page.goto(decision)
  await page.locator('section[aria-labelledby=advice] textarea').fill('Nothing against it')
  await person.press('decision.advice.do')
  await person.button('decision.advice.do').waitFor({ state: 'detached' })
  for (const name of ['Felix Achterberg', 'Lena Brandt']) {
    await be(person, origin, name)
    await page.goto(decision)
    await page.locator('.decision-keys .btn.primary').click()
    await person.dialog.waitFor()
    await person.fill('session.name', accountOf(name))
    await person.fill('session.password', SAMPLE_PASSWORD)
    await person.press('sign.do')
    await person.dialog.waitFor({ state: 'detached' })
  }
  await be(person, origin, 'Felix Achterberg')
}
