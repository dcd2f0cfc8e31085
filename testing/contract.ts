import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { hub } from '#api/events.ts'
import { server } from '#api/server.ts'
import { home } from './house.ts'

type Product = NonNullable<Parameters<typeof server>[0]['product']>

export const contractFile = join(home, 'src/web/api/contract.ts')

const HEAD =
  '// Made by `npm run contract` from the description of the API (/api/openapi.json), not written by hand.\n\n'

/** The types of the web app's calls, made from what the server says of its API. No route of it is run. */
export async function contract(): Promise<string> {
  const events = hub()
  const anything: unknown = new Proxy(() => {}, { get: () => anything })
  const product = new Proxy({} as Product, { get: (_, name) => (name === 'hub' ? events : anything) })
  const app = await server({ pages: join(home, 'src/web'), product })
  await app.ready()
  const description = JSON.stringify(app.swagger())
  await app.close()
  events.close()
  return HEAD + astToString(await openapiTS(description))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(contractFile, await contract())
