import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * How far an IP address lies: out in the internet, inside a company's network or this very machine, or where a webhook
 * never has to go, such as the metadata service of a cloud.
 */
export type Reach = 'public' | 'inside' | 'never'

const list = (...subnets: readonly string[]) => {
  const found = new BlockList()
  for (const subnet of subnets) {
    const [address = '', bits] = subnet.split('/')
    found.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return found
}

/** Private use (RFC 1918), shared by carriers (RFC 6598), this machine, unique local (RFC 4193). */
const inside = list(
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '::1/128',
  'fc00::/7',
)
/** The rest of what is not out in the internet (IANA special-purpose registries, RFC 6890). */
const never = list(
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
)
/** Of IPv6 only what is given out as global unicast counts as out in the internet, less what holds other addresses. */
const global = list('2000::/3')
const notGlobal = list('2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20')
const mapped = list('::ffff:0:0/96')
/** The metadata service of a cloud over IPv6, within what is otherwise a private network. */
const metadata = list('fd00:ec2::254/128', 'fd20:ce::254/128', '100.100.100.200/32')

/** Where an address lies, written as IPv4 or IPv6 in any way; what is no address is never reached. */
export function reachOf(address: string): Reach {
  if (isIPv4(address)) return reach4(address)
  if (!isIPv6(address) || address.includes('%')) return 'never'
  const plain = fromMapped(address)
  if (plain !== null) return reach4(plain)
  if (metadata.check(address, 'ipv6')) return 'never'
  if (inside.check(address, 'ipv6')) return 'inside'
  return global.check(address, 'ipv6') && !notGlobal.check(address, 'ipv6') ? 'public' : 'never'
}

function reach4(address: string): Reach {
  if (metadata.check(address, 'ipv4') || never.check(address, 'ipv4')) return 'never'
  return inside.check(address, 'ipv4') ? 'inside' : 'public'
}

/** The IPv4 address that an IPv6 address maps (RFC 4291, section 2.5.5.2); null where it maps none. */
function fromMapped(address: string): string | null {
  if (!mapped.check(address, 'ipv6')) return null
  // The one way to write it that URLs use: the last four bytes in two groups of hexadecimal digits.
  const [, high = '', low = ''] =
    /:([0-9a-f]+):([0-9a-f]+)\]$/.exec(new URL(`http://[${address}]`).host) ?? []
  const bytes = [high, low].flatMap(group => {
    const number = Number.parseInt(group, 16)
    return [number >> 8, number & 255]
  })
  return bytes.join('.')
}
