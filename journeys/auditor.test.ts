import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

/** What somebody who changes things would send, and an auditor must not get through with. */
const changes = [
  ['POST', '/api/split/drafts', { draft: crypto.randomUUID(), label: 'Mine', from: 'in-force' }],
  ['POST', '/api/holdings', { holding: crypto.randomUUID(), function: 'ciso', person: crypto.randomUUID() }],
  ['POST', '/api/people', { person: crypto.randomUUID(), name: 'A', email: 'a@b.example' }],
  ['PUT', '/api/sites/lindenroda', { label: { en: 'Mine' }, zone: 'UTC' }],
  ['PUT', '/api/calendar', { site: null, zone: null, hours: [], holidays: [] }],
] as const

describe.each(ways)('an auditor, $width px, $language', way => {
  const house = sampleStage()

  test('TRUST-2 looks around everywhere, is told why nothing can be changed, and changes nothing', {
    timeout: 300_000,
  }, async () => {
    const one = await arriving(house, way)
    await be(one, house.origin, 'Vesna Marušić', '/split')
    await one.heading('version.in_force')
    await one.page.getByRole('grid').waitFor()
    const open = one.button('draft.open')
    expect(await open.getAttribute('aria-disabled')).toBe('true')
    await one.clean('auditor, split')

    await one.goTo('people')
    await one.heading('web.nav.people')
    await one.follow('access.page.open')
    await one.heading('access.page.title')
    await one.reads('act.name.split.submit')
    await one.clean('auditor, who may what')

    await one.goTo('ledger')
    await one.page.locator('.entry, li').first().waitFor()
    await one.clean('auditor, ledger')

    await one.page.goto(`${house.origin}/who?activity=access-review&place=lindenroda`)
    await one.page.locator('.answer .sentence').waitFor()

    const refused = await one.page.evaluate(
      async asked =>
        Promise.all(
          asked.map(async ([method, path, body]) => {
            const headers = {
              'content-type': 'application/json',
              'idempotency-key': crypto.randomUUID(),
              'if-match': '"1"',
            }
            return (await fetch(path, { method, headers, body: JSON.stringify(body) })).status
          }),
        ),
      changes,
    )
    expect(refused).toEqual(changes.map(() => 403))
    const done = await house.database.db.owner
      .selectFrom('ledger_entry')
      .innerJoin('person', 'person.id', 'ledger_entry.person')
      .select('act')
      .distinct()
      .where('person.name', '=', 'Vesna Marušić')
      .execute()
    expect(done.map(({ act }) => act)).toEqual(['account.note'])
    one.quiet()
  })

  test('TRUST-2 a vendor sees what is their own, and is told why the rest is not', async () => {
    const one = await arriving(house, way)
    await be(one, house.origin, 'Mikael Strand', '/split')
    await one.heading('web.not_yours')
    await one.reads('access.members')
    await one.clean('vendor, split')
    await one.page.goto(`${house.origin}/account`)
    await one.heading('account.title')
    await one.clean('vendor, account')
    one.quiet()
  })
})
