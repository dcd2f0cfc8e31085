const OWN = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@countersign$/

/**
 * The id of the window that an event of a calendar becomes at a site: the same every time, so that a file that is read
 * again brings nothing twice. One of our own feeds names the window itself.
 */
export async function idFromUid(site: string, uid: string): Promise<string> {
  const own = OWN.exec(uid)?.[1]
  if (own !== undefined) return own
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${site}\n${uid}`))
  const bytes = new Uint8Array(hash).slice(0, 16)
  // Version 8, variant 10: an id of one's own making (RFC 9562 5.8).
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const text = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
