import type { FastifyRequest } from 'fastify'

/** Where the browser has its page from, which it says of a request that changes something. */
export const originOf = ({ headers: { origin, host }, protocol }: FastifyRequest): string =>
  origin ?? `${protocol}://${host}`
