import { expect, test } from 'vitest'
import { compile } from '#rules/network/classify.ts'
import { checkRules } from '#rules/network/firewall/check.ts'
import { serviceText } from '#rules/network/firewall/rule.ts'
import { readAgreed } from '#rules/network/readAgreed.ts'
import { readRules } from './open.ts'
import { emptyRules } from './report.ts'

const plan = {
  format: 'countersign.zones/1',
  zones: [
    { id: 'office', prefixes: ['10.1.0.0/16'] },
    { id: 'control', prefixes: ['10.2.0.0/16'] },
    { id: 'safety', prefixes: ['10.3.0.0/16'] },
    { id: 'outside', prefixes: ['0.0.0.0/0', '::/0'] },
  ],
  conduits: [
    {
      ...{ id: 'supervision', from: 'office', to: 'control' },
      permissions: [
        { id: 'modbus', protocol: 'tcp', ports: 502 },
        { id: 'vendor', protocol: 'tcp', ports: 5900, until: '2026-01-31' },
        { id: 'time', protocol: 'udp', ports: 123, direction: 'back' },
      ],
    },
  ],
}

/** Reads rules that come in small pieces, and checks them by the plan. */
async function checked(text: string) {
  const agreed = readAgreed(plan)
  if ('refusals' in agreed) throw new Error(JSON.stringify(agreed.refusals))
  const bytes = new TextEncoder().encode(text)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.slice(at, at + 97)
  }
  const report = emptyRules()
  const check = checkRules(compile(agreed), await readRules(pieces(), report), Date.UTC(2026, 5, 1))
  expect(report.judged + report.aside + report.unread).toBe(report.rules)
  return {
    report,
    passing: check.passing.flatMap(({ rule, pairs }) =>
      pairs.map(
        ({ fault, from, to, services }) =>
          `${rule?.line ?? '-'} ${fault} ${from} ${to} ${services.map(serviceText)}`,
      ),
    ),
    missing: check.missing.map(({ permission }) => agreed.permissions[permission]!.id),
    expired: check.expired.map(({ permission, lines }) => `${agreed.permissions[permission]!.id} ${lines}`),
    never: check.never.map(
      ({ rule, by }) => `${rule.line} ${by === null ? '?' : by.implied ? 'itself' : by.line}`,
    ),
    unread: report.unreadList.map(({ line, why }) => `${line} ${why.refused}`),
    aside: report.asideList.map(({ line, why }) => `${line} ${why.refused}`),
  }
}

const rule = (inside: string) => `<rule>${inside}</rule>`
const pfsense = (rules: readonly string[], rest = '') => `<?xml version="1.0"?>
<pfsense>
  <interfaces>
    <wan><if>em0</if><ipaddr>dhcp</ipaddr><blockpriv/></wan>
    <lan><if>em1</if><descr><![CDATA[Office]]></descr><ipaddr>10.1.0.1</ipaddr><subnet>16</subnet></lan>
    <opt1><if>em2</if><ipaddr>10.2.0.1</ipaddr><subnet>16</subnet></opt1>
  </interfaces>
  <aliases>
    <alias><name>plcs</name><type>host</type><address>10.2.0.5 10.2.0.6</address></alias>
    <alias><name>cells</name><type>network</type><address>plcs 10.2.1.0/24</address></alias>
    <alias><name>scada</name><type>port</type><address>502 5900:5901</address></alias>
    <alias><name>update</name><type>host</type><address>update.example.com</address></alias>
    <alias><name>list</name><type>urltable</type><address></address></alias>
  </aliases>
  ${rest}
  <filter>${rules.join('\n')}<separator/></filter>
</pfsense>`

test('PLANT-8 pfSense: interfaces, aliases in aliases, negation; what is agreed passes, what is not is told', async () => {
  const found = await checked(
    pfsense([
      rule(
        '<type>pass</type><interface>lan</interface><protocol>tcp</protocol><source><network>lan</network></source><destination><address>cells</address><port>scada</port></destination><descr>PLCs &amp; more</descr>',
      ),
      rule(
        '<type>pass</type><interface>opt1</interface><protocol>udp</protocol><source><any/></source><destination><network>opt1</network><not/><port>123</port></destination>',
      ),
      rule(
        '<type>pass</type><interface>lan</interface><source><address>10.3.0.9</address></source><destination><address>10.1.0.4</address></destination><disabled/>',
      ),
      rule(
        '<type>match</type><interface>lan</interface><source><any/></source><destination><any/></destination>',
      ),
      rule(
        '<type>pass</type><interface>lan</interface><source><address>update</address></source><destination><any/></destination>',
      ),
      rule(
        '<type>pass</type><interface>lan</interface><source><address>list</address></source><destination><any/></destination>',
      ),
      rule(
        '<type>pass</type><interface>wan</interface><source><network>wan</network></source><destination><any/></destination>',
      ),
      rule(
        '<type>pass</type><interface>wan</interface><protocol>tcp</protocol><source><network>lan</network></source><destination><any/></destination>',
      ),
    ]),
  )
  expect(found.passing).toEqual([
    // The network of one interface does not come in by another; others may.
    '1 not-agreed office control tcp/5901',
    '1 expired office control tcp/5900',
    '2 no-conduit control safety udp/123',
    '2 no-conduit control outside udp/123',
    '2 no-conduit safety office udp/123',
    '2 no-conduit safety outside udp/123',
    '2 no-conduit outside office udp/123',
    '2 no-conduit outside safety udp/123',
  ])
  expect(found.expired).toEqual(['vendor 1'])
  expect(found.missing).toEqual([])
  expect(found.aside).toEqual(['3 rules.disabled', '4 rules.decides_nothing'])
  expect(found.unread).toEqual(['5 rules.name', '6 rules.alias_elsewhere', '7 rules.network_elsewhere'])
  expect(found.never).toEqual(['8 itself'])
})

test('PLANT-8 pfSense: floating rules come first where they decide at once, last where they wait; groups before interfaces', async () => {
  const modbus =
    '<protocol>tcp</protocol><source><any/></source><destination><address>10.2.0.5</address><port>502</port></destination>'
  const floating = (type: string, more: string) =>
    rule(
      `<type>${type}</type><floating>yes</floating><interface>lan,opt1</interface><direction>in</direction>${more}${modbus}`,
    )
  const own = rule(
    `<type>pass</type><interface>lan</interface><source><network>lan</network></source>${modbus}`,
  )
  const groups =
    '<ifgroups><ifgroupentry><ifname>inside</ifname><members>lan opt1</members></ifgroupentry></ifgroups>'
  const block = rule(`<type>block</type><interface>inside</interface>${modbus}`)
  expect((await checked(pfsense([own, floating('block', '<quick>yes</quick>')]))).missing).toEqual([
    'modbus',
    'time',
  ])
  expect((await checked(pfsense([own, floating('block', '')]))).missing).toEqual(['time'])
  expect((await checked(pfsense([floating('block', ''), floating('pass', '')]))).missing).toEqual(['time'])
  expect((await checked(pfsense([floating('pass', ''), floating('block', '')]))).missing).toEqual([
    'modbus',
    'time',
  ])
  const grouped = await checked(pfsense([own, block], groups))
  expect([grouped.missing, grouped.never]).toEqual([['modbus', 'time'], ['1 2']])
})

test('PLANT-8 XML with a document type, cut off, or of something else is refused', async () => {
  const whole = pfsense([])
  for (const [text, code] of [
    [whole.replace('<pfsense>', '<!DOCTYPE pfsense [<!ENTITY a "b">]><pfsense>'), 'rules.xml_wrong'],
    [whole.slice(0, -20), 'rules.xml_wrong'],
    [`${'<a>'.repeat(5_000)}`, 'rules.xml_wrong'],
    ['<nmaprun></nmaprun>', 'rules.not_pfsense'],
    ['*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n', 'rules.no_forward'],
    ['*filter\n:FORWARD DROP [0:0]\n:A - [0:0]\n-A FORWARD -j A\n-A A -j A\n', 'rules.too_deep'],
    ['a;b\n1;2\n', 'rules.no_head'],
  ] as const)
    await expect(checked(text)).rejects.toMatchObject({ refusal: { refused: code } })
})

test('PLANT-8 iptables-save: each rule is judged, set aside or listed', async () => {
  const found = await checked(`# Generated by iptables-save v1.8.9 on Mon Jan 12 10:00:00 2026
*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 10.2.0.5
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [12:345]
:OT - [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
[5:300] -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -j LOG --log-prefix "fw: "
-A FORWARD -s 10.1.0.0/255.255.0.0 -j OT
-A FORWARD -s 10.1.0.0/16 -d 10.3.0.0/16 -p tcp -m comment --comment "safety, only for a test" -m time --timestart 08:00 -j ACCEPT
-A FORWARD -s 10.1.0.0/16 -d 10.3.0.0/16 -p tcp --dport 80 -j ACCEPT
-A FORWARD -m iprange --src-range 10.2.0.1-10.2.0.9 -d 10.1.0.0/16 -p udp --dport 123 -j ACCEPT
-A FORWARD -s plc.example.com -j ACCEPT
-A FORWARD -d 10.2.0.0/16 -j NOWHERE
-A FORWARD -s 10.2.0.7/32 -d 10.1.0.0/16 -p udp --dport 123 -j ACCEPT
-A OT -d 10.2.0.0/16 -p tcp -m multiport --dports 502,5900 -m conntrack --ctstate NEW -j ACCEPT
-A OT -p icmp -m icmp --icmp-type 8 -j RETURN
COMMIT
`)
  expect(found.report.format).toBe('iptables')
  expect(found.passing).toEqual([
    '14 no-conduit office safety tcp',
    '15 no-conduit office safety tcp/80',
    '20 expired office control tcp/5900',
  ])
  expect(found.never).toEqual(['19 16'])
  expect(found.missing).toEqual([])
  expect(found.unread).toEqual(['17 rules.address', '18 rules.target'])
  expect(found.aside).toEqual([
    '4 rules.other_table',
    '10 rules.not_forwarded',
    '11 rules.replies',
    '12 rules.decides_nothing',
  ])
})

test('PLANT-8 a table of rules, in either language, with what a spreadsheet makes of it', async () => {
  const found = await checked(
    [
      'Nr;Aktion;Schnittstelle;Quelle;Ziel;Protokoll;Ports;Name;Aktiv',
      '1;allow;;10.1.0.0/16;10.2.0.5-10.2.0.9 10.2.1.0/24;tcp/udp;502;Modbus;ja',
      '2;allow;any;!10.1.0.0/16;10.1.0.0/16;udp;123;Zeit;',
      '3;deny;;any;any;any;;;nein',
      '4;maybe;;any;any;any;;;',
      '5;allow;;any;10.9.0.1/33;any;;;',
      '6;allow;;any;any;any;80;;',
    ].join('\r\n'),
  )
  expect(found.passing).toEqual([
    '2 not-agreed office control udp/502',
    '3 no-conduit safety office udp/123',
    '3 no-conduit outside office udp/123',
  ])
  expect(found.missing).toEqual([])
  expect(found.aside).toEqual(['4 rules.disabled'])
  expect(found.unread).toEqual(['5 rules.action', '6 rules.address', '7 rules.ports_of_none'])
})
