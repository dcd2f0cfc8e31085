import { createHash, randomBytes } from 'node:crypto'

/** The secret of a one-time link: 256 random bits, fit for an address. It is shown once and kept as a hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a one-time link. The secret has 256 bits, so that a plain hash cannot be searched. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
