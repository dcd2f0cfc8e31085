import { describe, expect, test } from 'vitest'
import { assessDecision } from '#acts/decision/assess.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { decisionRounds } from '#rounds/decisions.ts'
import { limitRound } from '#rounds/limits.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { acting } from '#testing/company.ts'
import { type Person, ways } from '#testing/person.ts'
import { accountOf, seating } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

type Asked = { asks: { role: string; impact: string | null; open: boolean; holders: { person: string }[] }[] }

describe.each(ways)('nights, absences and ends, $width px, $language', way => {
  let moved = 0
  const now = () =>
    Temporal.Now.instant()
      .round('millisecond')
      .add({ hours: 24 * moved })
  const house = sampleStage(now)

  const at = seating(house, way)
  /** What the server does by itself every few seconds is done now. */
  const rounds = async () => {
    const { db } = house.database
    await limitRound(db, now())
    await decisionRounds(db)(now())
  }
  const sentence = (person: Person) => person.page.locator('.decision-sentence').textContent()
  const idIn = (person: Person) => new URL(person.page.url()).pathname.split('/')[2] ?? ''
  const opened = async (person: Person, title: string) => {
    await person.page.waitForURL(/decisions\/[0-9a-f-]{36}$/)
    await person.page.getByRole('heading', { level: 1, name: title }).waitFor()
    return idIn(person)
  }
  const signs = async (person: Person, name: string) => {
    await person.page.locator('.decision-keys .btn.primary').first().click()
    await person.dialog.waitFor()
    await person.fill('session.name', accountOf(name))
    await person.fill('session.password', SAMPLE_PASSWORD)
    await person.press('sign.do')
    await person.dialog.waitFor({ state: 'detached' })
  }
  const says = async (person: Person, step: 'sendBack' | 'refuse', why: string) => {
    await person.press(`decision.do.${step}`)
    await person.dialog.waitFor()
    await person.fill('web.why', why)
    await person.dialog.locator('button[type=submit]').click()
    await person.dialog.waitFor({ state: 'detached' })
  }
  const label = (person: Person, words: RegExp) => person.page.getByLabel(words)

  /** All who are asked for a judgement or advice give it, beside the browser: another journey shows their pages. */
  async function heard({ page }: Person, id: string): Promise<void> {
    const { within, done } = acting(house.database.db, now)
    for (const role of ['impact', 'consult']) {
      const found = await page.request.get(`${house.origin}/api/decisions/${id}`)
      const { asks } = (await found.json()) as Asked
      for (const { impact, holders } of asks.filter(ask => ask.open && ask.role === role)) {
        const { rev } = (await within(tx => decisionOf(tx, id)))!
        const by = holders[0]!.person
        const more = { rev }
        if (impact !== null) await done(by, assessDecision, { decision: id, impact, answer: 'no' }, more)
        else await done(by, consultDecision, { decision: id, said: 'No objection' }, more)
      }
    }
  }

  test('DECIDE-1 an asset says what may be done under a standing approval, and the use is put down there', {
    timeout: 120_000,
  }, async () => {
    const gus = await at('Gus Halloran', '/assets?site=marlow-fork')
    await gus.page.getByRole('link', { name: 'KT-HMI-01' }).first().click()
    const approved = gus.page.getByRole('region', { name: gus.told('use.asset') })
    await approved.getByText(/8/).first().waitFor()
    await approved.scrollIntoViewIfNeeded()
    await approved.getByRole('button').first().click()
    await gus.dialog.waitFor()
    await gus.fill('use.note', 'Before the new recipe')
    await gus.clean('recording a use')
    await gus.dialog.locator('button[type=submit]').click()
    await gus.dialog.waitFor({ state: 'detached' })
    await approved.getByText(/7/).first().waitFor()
    await gus.clean('approved for an asset')
    await approved.getByRole('link').first().click()
    await gus.page.getByText('Before the new recipe').waitFor()
    await gus.reads('use.count', { used: 3, most: 10, left: 7 })

    // The page draws where it stands, and what can happen from there.
    await gus.page.getByText(gus.told('life.title')).click()
    await gus.page.locator('.life-way [aria-current=step]').waitFor()
    await gus.page.locator('.life-steps').getByText(gus.told('act.name.decision.use')).waitFor()
    await gus.clean('a standing approval, with its life')
    gus.quiet()
    await gus.context.close()
  })

  test('DECIDE-7 what was mended at night is entered in the morning by somebody else, and reviewed by neither', {
    timeout: 300_000,
  }, async () => {
    // Renate had the night; Mirko has her sheet of paper.
    const mirko = await at('Mirko Jansen', '/decisions')
    await mirko.follow('decisions.acted')
    await mirko.page.locator('.kind', { hasText: /break-fix|Störungsbehebung/ }).click()
    await mirko.pick('ask.assets.add', 'FL1-PLC-01', 'FL1-PLC-01 Filling line 1, main controller')
    await mirko.page.getByLabel(mirko.told('ask.area'), { exact: true }).selectOption('filling')
    await mirko.fill('ask.name', 'Night')
    const night = now().toZonedDateTimeISO('Europe/Berlin').subtract({ days: 1 }).toPlainDate()
    await mirko.fill('ask.happened', `${night}T03:10`)
    await mirko.press('ask.remove', { name: 'Mirko Jansen' })
    await mirko.pick('ask.acted.add', 'Renate', 'Renate Pohl')
    await mirko.fill('ask.why.first', 'Line 1 stood, and was started by hand')
    await label(mirko, /^(What was wrong|Was gestört war)$/).fill('No start signal')
    await label(mirko, /^(What is done about it|Was dagegen getan wird)$/).fill('Started by hand')
    await label(mirko, /^(Urgency|Dringlichkeit)$/).selectOption('emergency')
    await mirko.clean('entering an emergency')
    await mirko.press('ask.record')
    const id = await opened(mirko, 'Night')
    const told = (await mirko.page.locator('.decision-head').textContent()) ?? ''
    expect(told).toContain('Renate Pohl')
    expect(told).toMatch(/03:10|3:10/)
    await mirko.clean('entered')
    // She does not review it, nor does it wait on her desk; the page says why.
    const renate = await at('Renate Pohl', `/decisions/${id}`)
    await renate.page.getByText(renate.told('decision.acted_in_it')).first().waitFor()

    // An hour after it happened it has moved up: the plant manager reviews it, and quality.
    await rounds()
    await expect
      .poll(() => mirko.page.locator('.big-keys').textContent(), { timeout: 30_000 })
      .toContain('Karel Novák')
    const karel = await at('Karel Novák', '/desk', renate)
    await karel.page.locator('.waits', { hasText: 'Night' }).getByRole('link').click()
    await signs(karel, 'Karel Novák')
    await karel.clean('reviewing')
    for (const name of ['Marek Dvořák', 'Piet Vermeer'])
      await signs(await at(name, `/decisions/${id}`, karel), name)
    await expect.poll(() => sentence(mirko)).toContain(mirko.told('decision.says.closed'))
    for (const person of [mirko, karel]) {
      person.quiet()
      await person.context.close()
    }
  })

  const dayIn = (days: number) => now().toZonedDateTimeISO('UTC').add({ days }).toPlainDate().toString()
  let deviation = ''
  let risk = ''

  test('DECIDE-3 DECIDE-8 a deputy turns the key of who is away; a risk is refused, another sent back and handed in again', {
    timeout: 300_000,
  }, async () => {
    // Lena asks for a deviation until a day. Karel is away, and Chiara stands in for him.
    const lena = await at('Lena Brandt', '/decisions/new?kind=deviation')
    await lena.page.getByLabel(lena.told('ask.area'), { exact: true }).selectOption('filling')
    await lena.fill('ask.name', 'Old panel')
    await lena.fill('ask.why', 'A new panel needs a new qualification')
    await label(lena, /^(Which standard|Welcher Standard)/).fill('Baseline 4.2')
    await label(lena, /^(What keeps the site|Was den Standort hindert)/).fill('The recipes do not run')
    await label(lena, /^(What compensates|Was dies ausgleicht)/).fill('A zone of its own')
    await label(lena, /^(Who answers for it|Wer dafür einsteht)/).fill('Lena Brandt')
    await label(lena, /^(Standard locked|Standard vom Konzern)/).selectOption('false')
    await label(lena, /^(Retrofit|Nachrüstung)/).selectOption('true')
    await lena.fill('ask.until', dayIn(50))
    await lena.page.locator('.needed').getByText('Karel Novák').first().waitFor()
    await lena.press('ask.submit')
    deviation = await opened(lena, 'Old panel')
    await heard(lena, deviation)
    const karel = await at('Karel Novák', '/account')
    await karel.press('people.absence')
    await karel.press('people.absence')
    await karel.page.getByRole('button', { name: `${karel.told('people.back')}: Karel Novák` }).waitFor()
    const chiara = await at('Chiara Fontana', '/desk', karel)
    const waits = chiara.page.locator('.waits', { hasText: 'Old panel' })
    await waits.getByRole('link').waitFor()
    await waits.getByRole('link').click()
    await chiara.page.locator('.decision-keys .btn.primary').first().waitFor()
    await signs(chiara, 'Chiara Fontana')
    await chiara.page
      .locator('.big-keys')
      .getByText(chiara.told('sign.standing_for', { name: 'Karel Novák' }))
      .waitFor()
    await chiara.clean('signed as a deputy')
    const felix = await at('Felix Achterberg', `/decisions/${deviation}`, chiara)
    await signs(felix, 'Felix Achterberg')
    await expect.poll(() => sentence(lena)).toContain(lena.told('decision.says.in_effect').slice(0, 8))

    // Uwe asks for two risks to be accepted.
    const uwe = await at('Uwe Kranz', '/decisions')
    const asks = async (title: string) => {
      await uwe.page.goto(`${house.origin}/decisions/new?kind=risk-acceptance`)
      await uwe.page.getByLabel(uwe.told('ask.area'), { exact: true }).selectOption('filling')
      await uwe.fill('ask.name', title)
      await uwe.fill('ask.why', 'The cabinet cannot be locked')
      await label(uwe, /^(What can happen|Was geschehen kann)/).fill('Somebody plugs something in')
      await label(uwe, /^(What is done against|Was dagegen getan)/).fill('A camera')
      await label(uwe, /^(What is left|Was bleibt)/).fill('Nights')
      await label(uwe, /^(Who bears it|Wer es trägt)/).fill('Uwe Kranz')
      await label(uwe, /^(Remaining risk|Verbleibendes Risiko|Restrisiko)/).selectOption('low')
      await uwe.fill('ask.until', dayIn(200))
      await uwe.press('ask.submit')
      return opened(uwe, title)
    }
    const open = await asks('Open cabinet')
    risk = await asks('Old switch')
    await felix.page.goto(`${house.origin}/decisions/${open}`)
    await says(felix, 'refuse', 'A lock costs less than this form')
    await felix.clean('refused')
    await felix.page.goto(`${house.origin}/decisions/${risk}`)
    await says(felix, 'sendBack', 'Who looks at the camera?')

    // He reads why, and mends what can be mended.
    await uwe.page.goto(`${house.origin}/decisions/${open}`)
    await expect.poll(() => sentence(uwe)).toContain('A lock costs less than this form')
    await uwe.page.goto(`${house.origin}/desk`)
    await uwe.page
      .locator('.waits', { hasText: 'Old switch' })
      .getByRole('link', { name: new RegExp(`^${uwe.told('desk.do.decision.back')}`) })
      .click()
    await uwe.follow('ask.change')
    await uwe.page.getByText('Who looks at the camera?').first().waitFor()
    await label(uwe, /^(What is done against|Was dagegen getan)/).fill('A camera, which the gate watches')
    await uwe.press('ask.submit')
    await opened(uwe, 'Old switch')
    await heard(uwe, risk)
    await uwe.page.locator('.big-keys').getByText('Kwame Boateng').waitFor()
    for (const person of [lena, felix, uwe]) {
      person.quiet()
      await person.context.close()
    }
  })

  test('DECIDE-8 nobody answers, and the duty holders decide; what ends is renewed before it does, and then expires', {
    timeout: 300_000,
  }, async () => {
    moved = 28
    await rounds()
    const lena = await at('Lena Brandt', `/decisions/${risk}`)
    const keys = lena.page.locator('.big-keys')
    await expect.poll(() => keys.textContent(), { timeout: 40_000 }).toContain('Wouter Hoekstra')
    await lena.clean('moved up')
    let duty: Person | undefined
    for (const name of ['Helle Mortensen', 'Wouter Hoekstra']) {
      duty = await at(name, '/desk', duty)
      await duty.page.locator('.waits', { hasText: 'Old switch' }).waitFor()
      await duty.page.locator('.waits', { hasText: 'Old switch' }).getByRole('link').click()
      await signs(duty, name)
    }
    await expect.poll(() => sentence(lena)).toContain(lena.told('decision.says.in_effect').slice(0, 8))

    // The deviation ends in three weeks: it stands on her desk.
    await lena.page.goto(`${house.origin}/desk`)
    const ends = lena.page.locator('.waits', { hasText: 'Old panel' })
    await ends.waitFor()
    await ends.getByRole('link', { name: new RegExp(`^${lena.told('desk.do.decision.renew')}`) }).click()
    await lena.press('decision.do.renew')
    await lena.page.getByLabel(lena.told('ask.until'), { exact: true }).fill(dayIn(60))
    await lena.press('ask.submit')
    await lena.page.waitForURL(url => !url.pathname.endsWith('/draft'))
    const renewed = idIn(lena)
    await heard(lena, renewed)
    for (const name of ['Chiara Fontana', 'Felix Achterberg'])
      await signs(await at(name, `/decisions/${renewed}`, duty), name)
    await lena.page.goto(`${house.origin}/decisions/${deviation}`)
    await lena.page.locator('.decision-sentence').waitFor()
    await lena.clean('renewed')
    await lena.page.locator('.decision-sentence a').click()
    await expect.poll(() => idIn(lena)).toBe(renewed)

    // Nobody renews it again: with its last day it is over.
    moved = 28 + 62
    await rounds()
    const later = await at('Lena Brandt', `/decisions/${renewed}`, duty)
    await expect
      .poll(() => sentence(later), { timeout: 40_000 })
      .toContain(later.told('decision.says.expired', { until: '' }).slice(0, 8))
    await later.clean('expired')
    later.quiet()
    lena.quiet()
  })
})
