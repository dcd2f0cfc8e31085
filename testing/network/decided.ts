import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import type { Person } from '../person.ts'
import { accountOf, be } from '../sample.ts'

/** A decision about zones or traffic at Marlow Fork is judged and advised on by those who are asked, and both keys are turned on its page. */
export async function decidedByBoth(person: Person, origin: string, href: string): Promise<void> {
  const { request } = person.page
  const { people } = (await (await request.get(`${origin}/api/sample/people`)).json()) as {
    people: { id: string; name: string }[]
  }
  const post = async (path: string, data: object, rev?: number) => {
    const headers = {
      'idempotency-key': randomUUID(),
      ...(rev !== undefined && { 'if-match': `"${rev}"` }),
    }
    expect((await request.post(`${origin}/api${path}`, { data, headers })).status()).toBe(200)
  }
  const says = async (name: string, what: string, body: object) => {
    await post('/sample/session', { person: people.find(one => one.name === name)?.id })
    const { rev } = await (await request.get(`${origin}/api${href}`)).json()
    await post(`${href}/${what}`, body, rev)
  }
  await says('Tamika Rhodes', 'judgements', { impact: 'safety', answer: 'no' })
  await says('Yolanda Pierce', 'judgements', { impact: 'quality', answer: 'no' })
  await says('Gus Halloran', 'advice', { said: 'Nothing of ours goes that way' })
  for (const name of ['Denise Whitaker', 'Priscilla Nguyen']) {
    await be(person, origin, name)
    await person.page.goto(origin + href)
    await person.page.locator('.decision-keys .btn.primary').click()
    await person.dialog.waitFor()
    await person.fill('session.name', accountOf(name))
    await person.fill('session.password', SAMPLE_PASSWORD)
    await person.press('sign.do')
    await person.dialog.waitFor({ state: 'detached' })
  }
}
