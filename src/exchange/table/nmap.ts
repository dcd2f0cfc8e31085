import { TableBroken } from './broken.ts'
import type { Text } from './decode.ts'
import type { Told } from './json.ts'

const LONGEST = 8 * 2 ** 20
const TAG = /<([a-z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN
    return name
      ? (entities[name] ?? whole)
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : whole
  })

/**
 * The hosts of nmap's XML output (`nmap -oX`, nmap.dtd) that were up, one record each, as the text comes. A document that
 * declares entities of its own is refused (`table.xml_wrong`), and so is one that ends too early.
 */
export async function* nmapHosts(texts: AsyncIterable<Text>): AsyncGenerator<Told[]> {
  let rest = ''
  let line = 0
  let ended = false
  for await (const { text } of texts) {
    rest += text
    if (/<!ENTITY/i.test(rest)) throw new TableBroken('table.xml_wrong')
    const found: Told[] = []
    let at = 0
    for (;;) {
      const start = rest.slice(at).search(/<host[\s>]/)
      const end = start < 0 ? -1 : rest.indexOf('</host>', at + start)
      if (end < 0) break
      const values = host(rest.slice(at + start, end))
      line++
      if (values !== null) found.push({ line, values, odd: false })
      at = end + 7
    }
    rest = rest.slice(at)
    if (rest.length > LONGEST) throw new TableBroken('table.xml_wrong')
    ended ||= rest.includes('</nmaprun>')
    if (found.length > 0) yield found
  }
  if (!ended) throw new TableBroken('table.xml_cut')
}

function host(text: string): Record<string, string> | null {
  const values: Record<string, string> = {}
  const ports: string[] = []
  let port = ''
  let up = true
  for (const [, name, inside = ''] of text.matchAll(TAG)) {
    const has: Record<string, string> = {}
    for (const [, key = '', one, other] of inside.matchAll(ATTRIBUTE)) has[key] = plain(one ?? other ?? '')
    if (name === 'status') up = has.state !== 'down'
    else if (name === 'address') {
      const kind = has.addrtype === 'mac' ? 'mac' : 'ip'
      values[kind] = [values[kind], has.addr].filter(Boolean).join(', ')
      if (kind === 'mac' && has.vendor) values.vendor ??= has.vendor
    } else if (name === 'hostname' && has.name) values.hostname ??= has.name
    else if (name === 'osmatch' && has.name) values.os ??= has.name
    else if (name === 'port') port = `${has.portid}/${has.protocol}`
    else if (name === 'state' && port !== '' && has.state !== 'open') port = ''
    else if (name === 'service' && port !== '') {
      ports.push(`${port} ${[has.name, has.product].filter(Boolean).join(' ')}`.trim())
      port = ''
    }
  }
  if (ports.length > 0) values.services = ports.join(', ')
  return up ? values : null
}
