import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signDecision } from '#acts/decision/sign.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { stateOf } from '#acts/split/state.ts'
import { submitSplit } from '#acts/split/submit.ts'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { isRefusal } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { versionOf } from '#store/split.ts'
import { adviseOn } from '#testing/advise.ts'
import { acting } from '#testing/company.ts'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

const holder = 'Tuva Engelbrecht'
const deputy = 'Farid Rahimi'

describe.each(ways)('away and back, $width px, $language', way => {
  // The server's clock runs up to that of the browser, which is not moved.
  let moved = -3
  const now = () => Temporal.Now.instant().round('millisecond').add({ minutes: moved })
  const house = sampleStage(now)

  /** A draft of a version with a vacancy, which is accepted, with the key of operations turned on it. */
  async function waiting(label: string) {
    const at = acting(house.database.db, now)
    const { within, done } = at
    const named = async (name: string) => {
      const { id } = await within(tx =>
        tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
      )
      return id
    }
    const [farid, matthias] = [await named(deputy), await named('Matthias Oyelaran')]
    const [draft, key] = [randomUUID(), `group-${label.toLowerCase()}`]
    const group = { kind: 'group', key, position: 9_999, body: { id: key, label: { en: label } }, rev: null }
    await done(farid, openDraft, { draft, label, from: 'in-force' })
    await done(farid, changeDraft, { draft, changes: [group] })
    const state = await within(async tx => stateOf(tx, (await versionOf(tx, draft))!, now()))
    if (isRefusal(state)) throw new Error(state.refused)
    const findings = state.signing.inTheWay.map(findingKey)
    const why = 'Somebody is to come next month'
    await done(farid, acceptFindings, { draft, findings, why }, { rev: state.version.rev })
    const version = (await within(tx => versionOf(tx, draft)))!
    await done(farid, submitSplit, { draft, decision: randomUUID() }, { rev: version.rev })
    const { id: decision, rev } = await adviseOn(at, draft, now)
    const components = ['account', 'password'] as const
    const proof = { session: 'one', account: matthias, at: now(), components }
    await done(matthias, signDecision, { decision, meaning: 'approval', zone: 'UTC' }, { rev, proof })
    return { draft, decision }
  }

  test('SPLIT-8 DECIDE-8 a deputy sees what waits and signs while the holder is away, and not a minute after', {
    timeout: 120_000,
  }, async () => {
    const tuva = await arriving(house, way)
    const farid = await arriving(house, way)
    await be(tuva, house.origin, holder)
    await be(farid, house.origin, deputy)
    const first = await waiting('Laptops')
    await farid.page.goto(`${house.origin}/desk`)
    await farid.heading('web.nav.desk')
    const waits = farid.page.locator('.waits', { hasText: 'Laptops' })
    await farid.page.locator('.waits').first().waitFor()
    expect(await waits.count()).toBe(0)

    // She says that she is away; what waited for her waits on his desk, without his asking.
    await tuva.page.goto(`${house.origin}/account`)
    await tuva.press('people.absence')
    await tuva.press('people.absence')
    const back = tuva.page.getByRole('button', { name: `${tuva.told('people.back')}: ${holder}` })
    await back.waitFor()
    await waits.waitFor()
    moved += 1
    await waits.getByRole('link').click()
    await farid.button('decision.turn').waitFor()
    await farid.clean('signing as a deputy')
    await farid.sign('farid.rahimi@ulmenquist.example', SAMPLE_PASSWORD)
    await farid.follow('decision.read_version')
    await farid.heading('version.in_force')

    // He looks at the next one while she comes back: the key is not his any more, and the page says whose it is.
    const second = await waiting('Visitors')
    await farid.page.goto(`${house.origin}/decisions/${second.decision}`)
    const turn = farid.button('decision.turn')
    await turn.waitFor()
    moved += 1
    await back.click()
    await back.waitFor({ state: 'detached' })
    moved += 1
    await farid.page.reload()
    await farid.page.locator('.big-key', { hasText: holder }).waitFor()
    expect(await turn.count()).toBe(0)
    await farid.clean('a deputy whose time is over')

    // What he signed stays, in whose place; the rest waits for her again.
    await farid.page.goto(`${house.origin}/split/versions/${first.draft}`)
    const signed = farid.page.locator('.signed-keys li', { hasText: deputy })
    expect(await signed.textContent()).toContain(farid.told('sign.standing_for', { name: holder }))
    await farid.clean('signed by a deputy')
    await tuva.goTo('desk')
    await tuva.page.locator('.waits', { hasText: 'Visitors' }).waitFor()
    tuva.quiet()
    farid.quiet()
  })
})
