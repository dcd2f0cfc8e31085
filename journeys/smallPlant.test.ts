import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

describe.each(ways)('a small plant, $width px, $language', way => {
  const house = sampleStage()

  test('SPLIT-8 DECIDE-3 one person holds both sides: told, and the other key goes to the next holder', {
    timeout: 300_000,
  }, async () => {
    const tuva = await arriving(house, way)
    await be(tuva, house.origin, 'Tuva Engelbrecht')
    const open = async (name: string) => {
      await tuva.goTo('people')
      await tuva.fill('people.search', name)
      await tuva.page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    }

    // IT's own engineer at Marlow Fork goes; the control engineer takes that on as well.
    await open('Denise Whitaker')
    const ended = await tuva.page.evaluate(async () => {
      const { people } = (await (await fetch('/api/people?find=denise+whitaker')).json()) as {
        people: { holdings: { id: string; rev: number }[] }[]
      }
      const one = people[0]?.holdings[0]
      const answer = await fetch(`/api/holdings/${one?.id}/endings`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          'if-match': `"${one?.rev}"`,
        },
        body: JSON.stringify({
          to: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
          why: 'Moves on',
        }),
      })
      return answer.status
    })
    expect(ended).toBe(200)
    await open('Priscilla Nguyen')
    await tuva.press('people.give')
    await tuva.dialog.getByLabel(tuva.told('people.function'), { exact: true }).selectOption('ot-security')
    await tuva.dialog.getByLabel(tuva.told('people.at'), { exact: true }).selectOption('marlow-fork')
    await tuva.clean('one person, both sides')
    await tuva.press('people.give')
    await tuva.dialog.waitFor({ state: 'detached' })

    await tuva.page.goto(`${house.origin}/who?activity=vendor-updates&place=marlow-fork`)
    const told = tuva.page.getByText(/Priscilla Nguyen (alone stands|steht allein)/)
    await told.waitFor()
    expect(await told.textContent()).toContain('Jonas Lindqvist')
    await tuva.clean('who turns the other key')
    tuva.quiet()
  })
})
