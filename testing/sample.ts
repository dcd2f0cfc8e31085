import { expect } from 'vitest'
import { arriving } from './founding.ts'
import type { Person, ways } from './person.ts'
import type { stage } from './stage.ts'

/** Makes somebody of the sample company of whoever sits here, as the click in its list does, and opens a path. */
export async function be({ page }: Person, origin: string, name: string, path = '/'): Promise<void> {
  const told = await page.request.get(`${origin}/api/sample/people`)
  const { people } = (await told.json()) as { people: { id: string; name: string }[] }
  const data = { person: people.find(person => person.name === name)?.id }
  const became = await page.request.post(`${origin}/api/sample/session`, { data })
  expect({ name, status: became.status() }).toEqual({ name, status: 200 })
  await page.goto(origin + path)
}

/** Somebody of the sample company, at a path: at a browser of their own, or at one that another has left. */
export const seating =
  (house: ReturnType<typeof stage>, way: (typeof ways)[number]) =>
  async (name: string, path: string, left?: Person): Promise<Person> => {
    const person = left ?? (await arriving(house, way))
    await be(person, house.origin, name, path)
    return person
  }

/** The account of somebody of the sample company: their address. */
export const accountOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(' ', '.')}@ulmenquist.example`
