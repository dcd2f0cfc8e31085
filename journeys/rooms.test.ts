import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Act } from '#acts/act.ts'
import { assessDecision } from '#acts/decision/assess.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { acting } from '#testing/company.ts'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

type Asked = { asks: { role: string; impact: string | null; open: boolean; holders: { person: string }[] }[] }

let moved = 0
const now = () => Temporal.Now.instant().round('millisecond').add({ hours: moved })
const house = sampleStage(now)

describe.each(ways)('a locked place, $width px, $language', way => {
  const name = `Cabinet ${way.width}`

  /** An exception, asked for, judged and signed beside the browser: other journeys show those pages. */
  async function decided({ page }: Person, until: string): Promise<number> {
    const { done, within } = acting(house.database.db, now)
    const decision = randomUUID()
    const does = async <I, L, O>(by: string, act: Act<I, L, O>, more: object = {}) => {
      const { rev } = (await within(tx => decisionOf(tx, decision)))!
      const proof = { session: 'one', account: by, at: now(), components: ['account', 'password'] as const }
      await done(by, act, { decision, ...more }, { rev, proof })
    }
    const { id: asker } = await within(tx =>
      tx.selectFrom('person').select('id').where('name', '=', 'Uwe Kranz').executeTakeFirstOrThrow(),
    )
    await done(asker, requestDecision, {
      ...{ decision, kind: 'physical-access', site: 'lindenroda', area: 'filling', until },
      ...{ title: `Filters ${way.width}`, assets: [], stated: {} },
      content: {
        why: 'The filters are changed',
        fields: { places: name, who: 'Vito Ferri', by: 'Key 3', exception: true, back: 'In the evening' },
      },
    })
    await does(asker, submitDecision)
    for (const role of ['impact', 'consult', 'consent', 'key'])
      for (;;) {
        const found = await page.request.get(`${house.origin}/api/decisions/${decision}`)
        const ask = ((await found.json()) as Asked).asks.find(one => one.open && one.role === role)
        if (ask === undefined) break
        const by = ask.holders[0]!.person
        if (role === 'impact') await does(by, assessDecision, { impact: ask.impact, answer: 'no', said: '' })
        else if (role === 'consult') await does(by, consultDecision, { said: 'No objection' })
        else await does(by, signDecision, { meaning: 'approval', zone: 'UTC' })
      }
    const row = (await within(tx => decisionOf(tx, decision)))!
    expect(row.state).toBe('decided')
    return row.number
  }

  test('PLANT-10 a visitor comes in with somebody who may, or by a decision until it ends', {
    timeout: 300_000,
  }, async () => {
    const detlef = await arriving(house, way)
    const { page, told, dialog } = detlef
    await be(detlef, house.origin, 'Detlef Rössler', '/sites/lindenroda/rooms')
    const section = (key: Parameters<typeof told>[0]) =>
      page.getByRole('region', { name: told(key), exact: false })
    const closed = () => dialog.waitFor({ state: 'detached' })

    // A cabinet comes into the register of the site.
    await detlef.press('room.add')
    await dialog.waitFor()
    await detlef.fill('room.name', name)
    await dialog.getByLabel(told('room.area'), { exact: true }).selectOption('filling')
    await detlef.fill('room.spot', 'Row 3')
    await detlef.fill('room.key', 'Key 3, gate house')
    await detlef.clean('adding a locked place')
    await detlef.press('room.add')
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await closed()
    await detlef.reads('room.no_rules')

    // Its rules are put in force: maintenance may, and takes visitors along.
    await detlef.press('room.rule')
    await dialog.waitFor()
    await dialog.getByLabel(maintenance[way.language], { exact: true }).check()
    await dialog.getByLabel(told('room.escort.visitors'), { exact: true }).check()
    await detlef.fill('room.rule.why', 'As agreed with the shift')
    await detlef.clean('rules of a locked place')
    await detlef.press('room.rule')
    await closed()
    await section('room.who').getByText('Uwe Kranz').waitFor()
    await detlef.pick('room.may.who', 'Karel', 'Karel Novák')
    await detlef.reads('room.may.visitor', { name: 'Karel Novák' })

    // The sheet for its door.
    const printed = page.waitForEvent('download')
    await detlef.press('room.sheet')
    const sheet = readFileSync(await (await printed).path())
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-')

    // Nobody from outside comes in alone; with somebody who may they do, and are signed out again.
    const comes = async () => {
      await detlef.press('entry.sign_in')
      await dialog.waitFor()
      await detlef.fill('entry.name', 'Vito Ferri')
      await detlef.fill('entry.company', 'Strand')
      await detlef.fill('entry.purpose', 'New filters')
      await detlef.press('entry.begin')
    }
    const out = { name: 'Vito Ferri' }
    const signsOut = async () => {
      await detlef.press('entry.end.of', out)
      await section('room.inside').getByText(told('room.inside.none')).waitFor()
    }
    await comes()
    await dialog.getByText(told('entry.escort_missing', out)).waitFor()
    await detlef.clean('a visitor without an escort')
    await dialog.getByLabel(told('entry.escort'), { exact: true }).selectOption({ label: 'Uwe Kranz' })
    await detlef.press('entry.begin')
    await closed()
    await section('room.inside').getByText('Vito Ferri').waitFor()
    await detlef.clean('somebody is inside')
    await signsOut()
    await section('entry.book').getByText('Vito Ferri').waitFor()

    // By a decision he comes alone, until it ends.
    const until = now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 3 }).toString()
    const number = await decided(detlef, until)
    await page.reload()
    await detlef.press('room.except')
    await dialog.waitFor()
    await dialog
      .getByLabel(told('room.except.decision'), { exact: true })
      .selectOption({ label: `D-${number} Filters ${way.width}` })
    await detlef.fill('entry.name', 'Vito Ferri')
    await detlef.fill('entry.company', 'Strand')
    await detlef.clean('an exception by decision')
    await detlef.press('room.except')
    await closed()
    await section('room.who').getByText(told('room.because.until', { number, until })).waitFor()
    await comes()
    await closed()
    await section('room.inside').getByText('Vito Ferri').waitFor()
    await signsOut()
    const address = page.url()
    moved += 24 * 5
    await be(detlef, house.origin, 'Detlef Rössler', new URL(address).pathname)
    await section('room.who').getByText('Uwe Kranz').waitFor()
    await comes()
    await dialog.getByText(told('entry.escort_missing', out)).waitFor()
    detlef.quiet()
  })
})

const maintenance = { en: 'Maintenance', de: 'Instandhaltung' }
