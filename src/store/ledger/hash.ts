import { createHash, hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** A value as RFC 8785 JSON: the same text for the same content, whoever writes it. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null'

export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest()

/** SHA-256 in hexadecimal, the fastest way that Node has for many small texts. */
export const hex256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** The SHA-256 of a value's RFC 8785 text, in hexadecimal: what a signature is bound to. */
export const digest = (value: unknown): string => hex256(canonical(value))
