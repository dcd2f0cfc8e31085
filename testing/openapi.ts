import { z } from 'zod'

type Content = Readonly<Record<string, { readonly schema: unknown }>>
export type Described = {
  readonly summary?: string
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}
export type Description = {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

/** A JSON Schema: whatever can be read as one. */
const Schema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>(value => {
  try {
    z.fromJSONSchema(value as Parameters<typeof z.fromJSONSchema>[0])
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}, 'no JSON Schema')
const Media = z.record(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/), z.strictObject({ schema: Schema }))
const Parameter = z
  .strictObject({
    name: z.string().min(1),
    in: z.enum(['query', 'header', 'path', 'cookie']),
    description: z.string().optional(),
    required: z.boolean().optional(),
    schema: Schema,
  })
  .refine(one => one.in !== 'path' || one.required === true, 'a parameter in the path is required')
const Responses = z
  .record(
    z.string().regex(/^([1-5](\d\d|XX)|default)$/),
    z.strictObject({ description: z.string(), content: Media.optional() }),
  )
  .refine(all => Object.keys(all).length > 0, 'at least one response')
const Operation = z.strictObject({
  tags: z.array(z.string()).optional(),
  summary: z.string().optional(),
  parameters: z.array(Parameter).optional(),
  requestBody: z.strictObject({ content: Media, required: z.boolean().optional() }).optional(),
  responses: Responses,
})
/** As much of OpenAPI as we use, by the rules of its own schema (https://spec.openapis.org/oas/3.1/schema/2022-10-07). */
export const OpenApi = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string().optional() }),
  components: z.strictObject({ schemas: z.record(z.string(), Schema).optional() }).optional(),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']), Operation),
  ),
})

/** A route as OpenAPI writes it: `/api/people/{person}`. */
export const pathOf = (url: string) => url.replace(/:(\w+)/g, '{$1}')

/** Every route below /api that Fastify knows: `GET /api/people/:person`. HEAD is GET without its body. */
export function routesOf(printed: string): readonly string[] {
  const above: string[] = []
  return printed.split('\n').flatMap(line => {
    const [, indent = '', part = '', methods = ''] =
      /^((?:│ {3}| {4})*)[└├]── (\S+)(?: \(([^)]*)\))?$/.exec(line) ?? []
    if (part === '') return []
    const depth = indent.length / 4
    above[depth] = (above[depth - 1] ?? '') + part
    const url = above[depth]
    const own = url.startsWith('/api/')
      ? methods.split(', ').filter(method => method !== '' && method !== 'HEAD')
      : []
    return own.map(method => `${method} ${url}`)
  })
}

/** Why an answer is not what the description promises for its route, status and content type; null where it is. */
export function misfit(
  { paths }: Description,
  route: string,
  { status, headers, body }: { readonly status: number; readonly headers: Headers; readonly body: unknown },
): string | null {
  const [method = '', url = ''] = route.split(' ')
  const responses = paths[pathOf(url)]?.[method.toLowerCase()]?.responses
  const response = responses?.[status] ?? responses?.[`${Math.floor(status / 100)}XX`]
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const schema = response?.content?.[type]?.schema
  if (schema === undefined) return `nothing is said of ${status} ${type}`
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(body)
  return read.success ? null : read.error.message
}
