import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Installation, installation } from '#testing/installation.ts'
import { type Described, type Description, OpenApi, pathOf, routesOf } from '#testing/openapi.ts'

let at: Installation
let description: Description
beforeAll(async () => {
  at = await installation()
  description = (await (await at.as(null)).ask('GET', '/api/openapi.json')).body as Description
})
afterAll(() => at.close())

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  )
const parameters = ({ parameters = [] }: Described, where: string) =>
  parameters.filter(one => one.in === where).map(({ name, required }) => [name, required ?? false])

test('TRUST-4 the description is OpenAPI 3.1', () => {
  expect(OpenApi.safeParse(description).error?.issues ?? []).toEqual([])
})

test.each([
  ['no version', 'openapi', '3.0.3'],
  ['no title', 'info', { version: '1' }],
  ['a path that is none', 'paths', { 'api/x': {} }],
  ['a method that is none', 'paths', { '/api/x': { fetch: {} } }],
  ['an operation without responses', 'paths', { '/api/x': { get: {} } }],
  ['a response without a description', 'paths', { '/api/x': { get: { responses: { 200: {} } } } }],
  [
    'a parameter in the path that need not be there',
    'paths',
    {
      '/x/{y}': {
        get: { parameters: [{ in: 'path', name: 'y', schema: {} }], responses: { 200: { description: '' } } },
      },
    },
  ],
  [
    'a schema that is none',
    'paths',
    {
      '/x': {
        get: {
          responses: { 200: { description: '', content: { 'text/csv': { schema: { type: 'words' } } } } },
        },
      },
    },
  ],
])('TRUST-4 a description with %s is told from one without', (_, name, wrong) => {
  expect(OpenApi.safeParse({ ...description, [name]: wrong }).success).toBe(false)
})

test('TRUST-4 whatever it refers to is there', () => {
  const references: string[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
      if (name === '$ref' && typeof value === 'string') references.push(value)
      else look(value)
    }
  }
  look(description)
  const found = (reference: string) =>
    reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>(
        (node, step) => Object(node)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
        description,
      )
  expect(references.filter(one => !one.startsWith('#/') || found(one) === undefined)).toEqual([])
})

test('TRUST-4 every route is described, and nothing that is none', () => {
  const routes = routesOf(at.app.printRoutes({ commonPrefix: false })).map(pathOf)
  expect(
    operations()
      .map(({ route }) => route)
      .toSorted(),
  ).toEqual(routes.toSorted())
})

test('TRUST-4 each with a summary, the names in its path, what it answers, and what it answers instead', () => {
  for (const { route, operation } of operations()) {
    const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true])
    expect([route, parameters(operation, 'path')]).toEqual([route, names])
    expect([route, (operation.summary ?? '').length > 3]).toEqual([route, true])
    expect([route, Object.keys(operation.responses).toSorted()]).toEqual([route, ['200', '4XX', '5XX']])
    for (const refused of ['4XX', '5XX'])
      expect(Object.keys(operation.responses[refused]?.content ?? {})).toEqual(['application/problem+json'])
  }
})

test('TRUST-4 every act takes its id and, as JSON, its input; what changes a record takes the state that was seen', () => {
  const acts = operations().filter(({ operation }) => parameters(operation, 'header').length > 0)
  expect(acts.length).toBeGreaterThan(15)
  for (const { route, operation } of acts) {
    expect([route, parameters(operation, 'header')]).toEqual([
      route,
      [
        ['idempotency-key', true],
        ['if-match', false],
      ],
    ])
    // A log of the network is no JSON: it is checked while it comes.
    const type = route === 'POST /api/sites/{site}/network/checks' ? 'octet-stream' : 'json'
    expect([route, Object.keys(operation.requestBody?.content ?? {})]).toEqual([
      route,
      [`application/${type}`],
    ])
  }
})

test('TRUST-4 of every answer it says what it looks like', () => {
  const silent = operations().filter(({ operation }) =>
    Object.values(operation.responses[200]?.content ?? { none: { schema: {} } }).some(({ schema }) => {
      const { $schema: _, ...said } = schema as Record<string, unknown>
      return Object.keys(said).length === 0
    }),
  )
  expect(silent.map(({ route }) => route)).toEqual([])
})
