import type { Person } from './person.ts'

/** One click makes somebody of the sample company of whoever sits here; the company is made first where it is not there. */
export async function be(person: Person, origin: string, name: string): Promise<void> {
  await person.page.goto(`${origin}/sample`)
  await person.heading('sample.choose')
  await person.fill('sample.search', name)
  await person.page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await person.page.waitForURL(url => !url.pathname.startsWith('/sample'))
}

/** The account of somebody of the sample company: their address. */
export const accountOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(' ', '.')}@ulmenquist.example`
