import { arriving } from './founding.ts'
import type { Person, ways } from './person.ts'
import type { stage } from './stage.ts'

/** One click makes somebody of the sample company of whoever sits here; the company is made first where it is not there. */
export async function be(person: Person, origin: string, name: string): Promise<void> {
  await person.page.goto(`${origin}/sample`)
  await person.heading('sample.choose')
  await person.fill('sample.search', name)
  await person.page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await person.page.waitForURL(url => !url.pathname.startsWith('/sample'))
}

/** Somebody of the sample company at a browser of their own, at a path. */
export const seating =
  (house: ReturnType<typeof stage>, way: (typeof ways)[number]) =>
  async (name: string, path: string): Promise<Person> => {
    const person = await arriving(house, way)
    await be(person, house.origin, name)
    await person.page.goto(house.origin + path)
    return person
  }

/** The account of somebody of the sample company: their address. */
export const accountOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(' ', '.')}@ulmenquist.example`
