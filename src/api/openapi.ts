import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from './route.ts'

/** Describes the API as OpenAPI 3.1, from the schemas that its routes check: `/api/openapi.json`. */
export async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Countersign',
        version: '1',
        description:
          'Every change is an act: it carries an Idempotency-Key (a UUID, which becomes its id in the ledger) and, where it changes a record, an If-Match with the state that was seen. What is refused is answered as problem details (RFC 9457) with a stable code.',
      },
    },
    transform: jsonSchemaTransform,
  })
  app.get(
    '/api/openapi.json',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'This description',
        tags: ['openapi.json'],
        response: { 200: z.record(z.string(), z.unknown()), ...problems },
      },
    },
    (_, reply) => reply.type('application/json').send(JSON.stringify(app.swagger())),
  )
}
