import type { Catalogue } from '../catalogue.ts'

/** Why something is no agreement on zones (`rules/network/readAgreed`), and why lines of a log are no flows. */
export const zoneWords = {
  'zones.shape': { en: 'This does not fit: {problem}.', de: 'Das passt nicht: {problem}.' },
  'zones.twice': { en: '"{name}" is there twice.', de: '„{name}“ kommt zweimal vor.' },
  'zones.no_zone': { en: 'There is no zone "{name}".', de: 'Eine Zone „{name}“ gibt es nicht.' },
  'zones.same_zone': {
    en: 'The conduit {name} leads from {zone} to itself. Name two zones.',
    de: 'Der Zonenübergang {name} führt von {zone} in dieselbe Zone. Nennen Sie zwei Zonen.',
  },
  'zones.no_prefix': {
    en: '"{text}" is no range of addresses such as 10.1.0.0/16 or 2001:db8::/32.',
    de: '„{text}“ ist kein Adressbereich wie 10.1.0.0/16 oder 2001:db8::/32.',
  },
  'zones.prefix_bits': {
    en: '{text} is an address within {prefix}. Write {prefix}, or the address alone.',
    de: '{text} ist eine Adresse in {prefix}. Schreiben Sie {prefix}, oder nur die Adresse.',
  },
  'zones.prefix_twice': {
    en: '{prefix} belongs to two zones: {zones}. An address is in one.',
    de: '{prefix} gehört zu zwei Zonen: {zones}. Eine Adresse liegt in einer.',
  },
  'zones.no_address': { en: '"{text}" is no IP address.', de: '„{text}“ ist keine IP-Adresse.' },
  'zones.address_twice': {
    en: 'Two assets of different zones bear {address}: {assets}.',
    de: 'Zwei Anlagen verschiedener Zonen tragen {address}: {assets}.',
  },
  'zones.too_many': {
    en: '{count} are more than are read: at most {most}.',
    de: '{count} sind mehr, als gelesen werden: höchstens {most}.',
  },
  'zones.ends_before': {
    en: 'The permission {name} ends before it begins.',
    de: 'Die Erlaubnis {name} endet, bevor sie beginnt.',
  },
  'zones.no_ports': {
    en: 'The permission {name} names ports; only TCP and UDP have them.',
    de: 'Die Erlaubnis {name} nennt Ports; die haben nur TCP und UDP.',
  },
  'flows.other_log': {
    en: 'It is of another log ({path}); connections stand in conn.log.',
    de: 'Sie ist aus einem anderen Log ({path}); Verbindungen stehen in conn.log.',
  },
  'flows.no_head': {
    en: 'There is no head, and it does not look like a line of conn.log.',
    de: 'Es gibt keinen Kopf, und sie sieht nicht aus wie eine Zeile aus conn.log.',
  },
  'flows.no_field': { en: 'The head does not name {fields}.', de: 'Im Kopf fehlt {fields}.' },
  'flows.columns': {
    en: 'It ends before the columns that are needed.',
    de: 'Sie endet vor den Spalten, die gebraucht werden.',
  },
  'flows.address': {
    en: 'Where an IP address should be there is none.',
    de: 'Wo eine IP-Adresse stehen müsste, steht keine.',
  },
  'flows.port': {
    en: 'Where a port should be there is none.',
    de: 'Wo ein Port stehen müsste, steht keiner.',
  },
  'flows.protocol': {
    en: 'Its protocol is none that Zeek knows.',
    de: 'Ihr Protokoll ist keines, das Zeek kennt.',
  },
  'flows.not_json': { en: 'It begins like JSON and is none.', de: 'Sie beginnt wie JSON und ist keines.' },
  'flows.fields': {
    en: 'The JSON has no id.orig_h, id.resp_h or proto.',
    de: 'Dem JSON fehlt id.orig_h, id.resp_h oder proto.',
  },
  'flows.too_long': {
    en: 'It is longer than any line of a log.',
    de: 'Sie ist länger als jede Zeile eines Logs.',
  },
  'flows.cut': { en: 'The file breaks off in it.', de: 'In ihr bricht die Datei ab.' },
} satisfies Catalogue
