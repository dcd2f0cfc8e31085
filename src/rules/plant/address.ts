/**
 * The kinds of address that an asset can have: `ip:10.1.2.3`, `mac:00:1d:9c:aa:bb:cc`, `serial:COM3/5` (line and station),
 * `slot:0/3` (rack and slot). One form each, so that equal addresses are equal texts.
 */
export const addressKinds = ['ip', 'mac', 'serial', 'slot'] as const
export type AddressKind = (typeof addressKinds)[number]

/** An address in its one form, or null where the text is none. Without a kind, IP and MAC addresses are known by their look. */
export function readAddress(text: string): string | null {
  const trimmed = text.trim()
  const [, kind, rest = ''] = /^(ip|mac|serial|slot):\s*(.*)$/i.exec(trimmed) ?? []
  switch (kind?.toLowerCase()) {
    case 'ip':
      return prefixed('ip', readIp(rest))
    case 'mac':
      return prefixed('mac', readMac(rest))
    case 'serial':
    case 'slot':
      return rest === '' ? null : `${kind?.toLowerCase()}:${rest.replace(/\s+/g, ' ')}`
    default:
      return prefixed('mac', readMac(trimmed)) ?? prefixed('ip', readIp(trimmed))
  }
}

const prefixed = (kind: AddressKind, value: string | null) => (value === null ? null : `${kind}:${value}`)

/** A MAC address (48 bits, any usual writing) as `00:1d:9c:aa:bb:cc`; null where it is none, or all zeros or ones. */
export function readMac(text: string): string | null {
  const digits = text.trim().toLowerCase()
  if (
    !/^([0-9a-f]{2}([:\- ]?)([0-9a-f]{2}\2){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})$/.test(
      digits,
    )
  )
    return null
  const plain = digits.replace(/[^0-9a-f]/g, '')
  if (plain === '000000000000' || plain === 'ffffffffffff') return null
  return plain.match(/../g)!.join(':')
}

/** An IPv4 or IPv6 address (RFC 5952), a length of its prefix left away; null where it is none or unspecified. */
export function readIp(text: string): string | null {
  const [address = '', length] = text.trim().split('/')
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return null
  return address.includes(':') ? readIp6(address) : readIp4(address)
}

function readIp4(text: string): string | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null
  const value = parts.map(Number).join('.')
  return value === '0.0.0.0' ? null : value
}

function readIp6(text: string): string | null {
  if (!/^[0-9a-fA-F:.]+$/.test(text)) return null
  // The platform's own parser writes the shortest form.
  const host = URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1)
  return host === undefined || host === '::' ? null : host
}
