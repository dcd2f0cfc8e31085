import { randomUUID } from 'node:crypto'
import { describe, test } from 'vitest'
import type { Act } from '#acts/act.ts'
import { assessDecision } from '#acts/decision/assess.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { acting } from '#testing/company.ts'
import { type Person, ways } from '#testing/person.ts'
import { seating } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

type Asked = { asks: { role: string; impact: string | null; open: boolean; holders: { person: string }[] }[] }

describe.each(ways)('a temporary firewall rule, $width px, $language', way => {
  let moved = 0
  const now = () => Temporal.Now.instant().round('millisecond').add({ hours: moved })
  const house = sampleStage(now)
  const at = seating(house, way)
  /** Asked for, judged and signed beside the browser, as other journeys show; planned from now on. */
  async function decided({ page }: Person): Promise<string> {
    const { within, done } = acting(house.database.db, now)
    const decision = randomUUID()
    const does = async <I, L, O>(by: string, act: Act<I, L, O>, more: object = {}) => {
      const { rev } = (await within(tx => decisionOf(tx, decision)))!
      const proof = { session: 'one', account: by, at: now(), components: ['account', 'password'] as const }
      await done(by, act, { decision, ...more }, { rev, proof })
    }
    const visit = await page.request.get(`${house.origin}/api/visit`)
    const { person } = ((await visit.json()) as { me: { person: string } }).me
    const until = now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 4 }).toString()
    await done(person, requestDecision, {
      ...{ decision, kind: 'firewall-permission', site: 'lindenroda', area: 'filling', until },
      ...{ title: 'Updates for the panel of line 1', assets: [] },
      stated: { 'conduit-agreed': false, exposure: 'plant', zone: 'supervision' },
      content: {
        why: 'The vendor’s panel gets its updates from the site server',
        fields: { rule: '10.20.1.21 to 10.20.9.4, 443/tcp', device: 'FW-LR-1', watched: 'The SOC' },
        rollback: 'Take the rule away',
        minutes: 60 * 24 * 2,
        items: [
          { part: 'step', lane: 'it', label: 'Set the rule' },
          { part: 'step', lane: 'it', label: 'Take the rule away' },
          { part: 'after', lane: 'operations', label: 'Nothing passes any more' },
        ],
      },
    })
    await does(person, submitDecision)
    for (const role of ['impact', 'consult', 'consent', 'key'])
      for (;;) {
        const found = await page.request.get(`${house.origin}/api/decisions/${decision}`)
        const ask = ((await found.json()) as Asked).asks.find(one => one.open && one.role === role)
        if (ask === undefined) break
        const by = ask.holders[0]!.person
        if (role === 'impact') await does(by, assessDecision, { impact: ask.impact, answer: 'no' })
        else if (role === 'consult') await does(by, consultDecision, { said: 'No objection' })
        else await does(by, signDecision, { meaning: 'approval', zone: 'UTC' })
      }
    await does(person, scheduleDecision, { from: now().toString() })
    return decision
  }

  test('DECIDE-1 it is set for two days, stands on the board as over its time, and is closed once its removal was seen', {
    timeout: 300_000,
  }, async () => {
    const dieter = await at('Dieter Kowalczyk', '/desk')
    const decision = await decided(dieter)
    const path = `/decisions/${decision}`
    await dieter.page.goto(house.origin + path)
    await dieter.press('decision.do.start')
    await dieter.press('decision.item.do', { item: 'Set the rule' })
    await dieter.page.locator('.item.seen', { hasText: 'Set the rule' }).waitFor()
    await dieter.clean('a rule that is set for a time')
    dieter.quiet()
    await dieter.context.close()

    // Its time is over: nothing takes it away by itself, and the shift reads that it is still there.
    moved = 50
    const mirko = await at('Mirko Jansen', '/board?place=lindenroda/filling')
    const late = mirko.page.locator('.board-items li.late', { hasText: 'Updates for the panel' })
    await late.waitFor()
    await mirko.clean('a rule over its time, on the board')
    mirko.quiet()
    await mirko.context.close()

    // It is taken away, and gone only when the plant has seen that.
    const again = await at('Dieter Kowalczyk', path)
    await again.press('decision.item.do', { item: 'Take the rule away' })
    await again.page.locator('.item.seen', { hasText: 'Take the rule away' }).waitFor()
    await again.press('decision.do.finish')
    await again.dialog.waitFor()
    await again.press('decision.do.finish')
    await again.dialog.waitFor({ state: 'detached' })
    await again.press('decision.item.do', { item: 'Nothing passes any more' })
    await again.page.locator('.item.seen', { hasText: 'Nothing passes any more' }).waitFor()
    again.quiet()
    await again.context.close()
    const kwame = await at('Kwame Boateng', '/desk')
    await kwame.page.locator('.waits', { hasText: 'Updates for the panel' }).getByRole('link').click()
    await kwame.press('decision.do.verify')
    await kwame.dialog.waitFor()
    await kwame.fill('decision.verify.found', 'Tried from the panel: refused')
    await kwame.press('decision.do.verify')
    await kwame.dialog.waitFor({ state: 'detached' })
    await kwame.page.locator('.decision-sentence', { hasText: kwame.told('decision.says.closed') }).waitFor()
    await kwame.clean('its removal was seen')
    kwame.quiet()
  })
})
