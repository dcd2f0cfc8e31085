import { type Person, personAt, type ways } from './person.ts'
import type { stage } from './stage.ts'

export const founders = {
  it: { name: 'Jonas Lindqvist', email: 'jonas@ravnholm.example', password: 'seven blue pumps at dawn' },
  operations: { name: 'Ines Moreau', email: 'ines@ravnholm.example', password: 'nine green valves by night' },
} as const

/** Somebody at a fresh browser. */
export const arriving = async (
  house: ReturnType<typeof stage>,
  way: (typeof ways)[number],
): Promise<Person> => personAt(await house.visit(way), way.language)

/** Founds a company in the browser, as the founder of IT; the other founder's link comes back. */
export async function found(jonas: Person, house: ReturnType<typeof stage>): Promise<string> {
  const { told, fill, press } = jonas
  await jonas.page.goto(house.origin + house.first)
  await jonas.heading('found.title')
  await fill('found.organisation.name', 'Ravnholm Works')
  for (const side of ['it', 'operations'] as const) {
    const named = { side: told(`split.side.${side}`) }
    await fill('found.founder.name', founders[side].name, named)
    await fill('found.founder.email', founders[side].email, named)
  }
  await fill('found.password', founders.it.password)
  await fill('site.name', 'Ravnholm')
  await fill('site.zone', 'Europe/Berlin')
  await jonas.clean('founding')
  await press('found.do')
  await jonas.heading('start.title')
  return (await jonas.page.locator('.linked .mono').textContent()) ?? ''
}

/** The other founder uses the link. */
export async function join(ines: Person, link: string): Promise<void> {
  await ines.page.goto(link)
  await ines.heading('join.title')
  await ines.fill('account.password.next', founders.operations.password)
  await ines.press('join.set')
  await ines.page.getByRole('navigation').locator('a[href="/ledger"]').waitFor({ state: 'attached' })
}

/** A draft that nothing stands in the way of goes to those who decide, from its page to that of the decision. */
export async function handIn(person: Person): Promise<void> {
  await person.press('sign.hand_in')
  await person.page.waitForURL(/\/decisions\//)
  await person.page.locator('.decision-keys').waitFor()
}

/** Findings that nobody can mend yet are accepted in writing, together or the only one. */
export async function acceptAll(person: Person, why: string): Promise<void> {
  const accept = person.page.getByRole('button', {
    name: new RegExp(`^${person.told('accept.do')}|${person.told('accept.all', { count: '\\d+' })}$`),
  })
  await accept.first().click()
  await person.dialog.waitFor()
  await person.fill('web.why', why)
  await person.press('accept.do')
  await person.reads('sign.ready')
}
