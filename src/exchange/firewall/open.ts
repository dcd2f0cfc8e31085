import type { Ruleset } from '#rules/network/firewall/rule.ts'
import { limits } from '../limits.ts'
import { TableBroken } from '../table/broken.ts'
import { type Bytes, peek, unpacked } from '../table/bytes.ts'
import { encodingOf, type Text, textOf } from '../table/decode.ts'
import { readRulesCsv } from './csv.ts'
import { readIptables } from './iptables.ts'
import { readPfsense } from './pfsense.ts'
import type { RulesReport } from './report.ts'
import { readXml } from './xml.ts'

const SAMPLE = 65_536

/**
 * Reads the rules of a firewall: a configuration of pfSense (XML), what iptables-save or ip6tables-save wrote, or a table
 * (CSV), each also packed with gzip. Every rule is judged, set aside, or listed with its reason in `report`. Throws
 * `TableBroken` (`rules.*`, `table.*`).
 */
export async function readRules(file: Bytes, report: RulesReport): Promise<Ruleset> {
  const { bytes } = await unpacked(file, limits.bytes)
  const { head, all } = await peek(bytes, SAMPLE)
  if (head.length === 0) throw new TableBroken('table.empty')
  const { encoding, mark } = encodingOf(head)
  const texts = bounded(textOf(all, encoding, mark))
  const start = new TextDecoder(encoding).decode(head.subarray(0, SAMPLE)).trimStart()
  if (start.startsWith('<')) {
    report.format = 'pfsense'
    let whole = ''
    for await (const { text } of texts) whole += text
    return readPfsense(readXml(whole), report)
  }
  const first = start.split('\n').find(line => !line.startsWith('#') && line.trim() !== '')
  if (/^(\*[a-z]+\s*$|:\S+ (ACCEPT|DROP|-)|(\[\d+:\d+\] )?-A )/.test(first ?? '')) {
    report.format = 'iptables'
    return readIptables(texts, report)
  }
  report.format = 'csv'
  return readRulesCsv(texts, start, report)
}

async function* bounded(texts: AsyncIterable<Text>): AsyncGenerator<Text> {
  let length = 0
  for await (const text of texts) {
    length += text.text.length
    if (length > limits.bytes) throw new TableBroken('rules.too_large')
    yield text
  }
}
