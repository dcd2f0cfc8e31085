import { createHash } from 'node:crypto'

const NAMESPACE = Buffer.from('5c1b7e0a6f0d4c5e9b0e2a7d4680c0de', 'hex')

/**
 * The id of what a round does, made of what it is about (RFC 9562, version 5): two servers that come upon the same thing
 * do one act and not two.
 */
export function derivedId(...of: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(of.join('\n')).digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
