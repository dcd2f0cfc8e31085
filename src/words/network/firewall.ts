import type { Catalogue } from '../catalogue.ts'

/** Why rules of a firewall are not judged (`exchange/firewall`), and what those that are judged let through. */
export const firewallWords = {
  'rules.xml_wrong': {
    en: 'The XML is broken, ends too early, or has a document type (DOCTYPE), which can do harm.',
    de: 'Das XML ist beschädigt, endet zu früh oder bringt einen Dokumenttyp mit (DOCTYPE), was schaden kann.',
  },
  'rules.not_pfsense': {
    en: 'This XML is no configuration of pfSense with firewall rules (Diagnostics, Backup & Restore).',
    de: 'Dieses XML ist keine Konfiguration von pfSense mit Firewall-Regeln (Diagnostics, Backup & Restore).',
  },
  'rules.no_forward': {
    en: 'There is no FORWARD chain of the filter table. Save the rules with iptables-save, whole.',
    de: 'Die Kette FORWARD der Tabelle filter fehlt. Sichern Sie die Regeln ganz, mit iptables-save.',
  },
  'rules.no_head': {
    en: 'The first row does not name these columns: {missing}.',
    de: 'In der ersten Zeile fehlen diese Spalten: {missing}.',
  },
  'rules.too_many': {
    en: 'There are more rules than are read: at most {most}, those of chains entered several times counted each time.',
    de: 'Es sind mehr Regeln, als gelesen werden: höchstens {most}, mehrfach betretene Ketten jedes Mal gezählt.',
  },
  'rules.too_long': {
    en: 'Line {line} is longer than any rule.',
    de: 'Zeile {line} ist länger als jede Regel.',
  },
  'rules.too_large': {
    en: 'The file is larger than any set of rules: more than 32 MB.',
    de: 'Die Datei ist größer als jeder Regelsatz: mehr als 32 MB.',
  },
  'rules.too_deep': {
    en: 'The chain {chain} leads in a circle, or too deep.',
    de: 'Die Kette {chain} führt im Kreis oder zu tief.',
  },
  'rules.no_rule': { en: 'It is no rule.', de: 'Es ist keine Regel.' },
  'rules.address': {
    en: '"{text}" is no address, prefix or range of addresses.',
    de: '„{text}“ ist keine Adresse, kein Präfix und kein Adressbereich.',
  },
  'rules.name': {
    en: '"{name}" is a name: which addresses it stands for the file does not tell.',
    de: '„{name}“ ist ein Name: Für welche Adressen er steht, sagt die Datei nicht.',
  },
  'rules.alias_elsewhere': {
    en: 'The alias "{name}" is of another kind, or kept elsewhere.',
    de: 'Der Alias „{name}“ ist von anderer Art oder wird anderswo geführt.',
  },
  'rules.network_elsewhere': {
    en: 'The network of "{name}" is given out by a server: the file does not tell it.',
    de: 'Das Netz von „{name}“ vergibt ein Server: Die Datei nennt es nicht.',
  },
  'rules.port': { en: '"{text}" is no port.', de: '„{text}“ ist kein Port.' },
  'rules.protocol': { en: '"{text}" is no protocol.', de: '„{text}“ ist kein Protokoll.' },
  'rules.ports_of_none': {
    en: 'It names ports without TCP or UDP.',
    de: 'Sie nennt Ports ohne TCP oder UDP.',
  },
  'rules.action': {
    en: '"{text}" neither passes nor blocks.',
    de: '„{text}“ lässt weder durch noch sperrt es.',
  },
  'rules.no_side': { en: 'It names no source or destination.', de: 'Quelle oder Ziel fehlt.' },
  'rules.target': {
    en: 'The target "{text}" is neither known nor a chain of this file.',
    de: 'Das Ziel „{text}“ ist weder bekannt noch eine Kette dieser Datei.',
  },
  'rules.other_table': {
    en: 'It is of another table than filter: it lets nothing through.',
    de: 'Sie steht in einer anderen Tabelle als filter und lässt nichts durch.',
  },
  'rules.not_forwarded': {
    en: 'It is about the firewall itself, or in a chain that FORWARD does not lead to.',
    de: 'Sie betrifft die Firewall selbst, oder FORWARD führt nicht in ihre Kette.',
  },
  'rules.replies': {
    en: 'It is about connections that are open already, and opens none.',
    de: 'Sie betrifft Verbindungen, die schon offen sind, und öffnet keine.',
  },
  'rules.decides_nothing': {
    en: 'It neither passes nor blocks; the next rule is tried.',
    de: 'Sie lässt weder durch noch sperrt sie; die nächste Regel gilt.',
  },
  'rules.direction_out': {
    en: 'It is about what leaves the firewall, which was judged when it came in.',
    de: 'Sie betrifft, was die Firewall verlässt; das wurde beim Hereinkommen beurteilt.',
  },
  'rules.disabled': { en: 'It is switched off.', de: 'Sie ist abgeschaltet.' },

  'rules.format.pfsense': { en: 'pfSense', de: 'pfSense' },
  'rules.format.iptables': { en: 'iptables', de: 'iptables' },
  'rules.format.csv': { en: 'table', de: 'Tabelle' },
  'rules.head': {
    en: '{format}: {rules} rules. {judged} judged, {aside} set aside, {unread} not read.',
    de: '{format}: {rules} Regeln. {judged} beurteilt, {aside} beiseitegelegt, {unread} nicht gelesen.',
  },
  'rules.fine': {
    en: 'They let through what was agreed, and nothing else.',
    de: 'Sie lassen durch, was vereinbart ist, und sonst nichts.',
  },
  'rules.passing': {
    en: 'Let through, and not agreed:',
    de: 'Durchgelassen und nicht vereinbart:',
  },
  'rules.fault.no-conduit': { en: 'no conduit', de: 'kein Übergang' },
  'rules.fault.not-agreed': { en: 'not agreed', de: 'nicht vereinbart' },
  'rules.fault.expired': { en: 'permission ended', de: 'Erlaubnis abgelaufen' },
  'rules.fault.unknown': { en: 'unknown', de: 'unbekannt' },
  'rules.by_default': { en: 'where no rule fits', de: 'wo keine Regel passt' },
  'rules.rule': { en: 'rule {line}', de: 'Regel {line}' },
  'rules.perhaps': { en: 'under a condition', de: 'unter einer Bedingung' },
  'rules.more_pairs': {
    en: '… and between {count} more pairs of zones',
    de: '… und zwischen {count} weiteren Paaren von Zonen',
  },
  'rules.expired': {
    en: 'The permission has ended, and rules let it through:',
    de: 'Die Erlaubnis ist abgelaufen, und Regeln lassen es durch:',
  },
  'rules.expired_line': {
    en: '{permission}, ended {until}: rules {lines}',
    de: '{permission}, abgelaufen {until}: Regeln {lines}',
  },
  'rules.missing': { en: 'Agreed, and not let through:', de: 'Vereinbart und nicht durchgelassen:' },
  'rules.missing_line': {
    en: '{permission}: {from} → {to} {services}',
    de: '{permission}: {from} → {to} {services}',
  },
  'rules.never': { en: 'No packet reaches these rules:', de: 'Diese Regeln erreicht kein Paket:' },
  'rules.hidden_by': { en: 'all of it goes to rule {line}', de: 'alles geht an Regel {line}' },
  'rules.hidden_by_itself': {
    en: 'the firewall keeps all of it out by itself',
    de: 'die Firewall hält alles von selbst ab',
  },
  'rules.hidden_by_several': {
    en: 'rules before it take everything, or it fits nothing',
    de: 'Regeln davor nehmen alles, oder sie passt auf nichts',
  },
  'rules.unsure': {
    en: 'Too much to work out: these count as letting everything through that they name:',
    de: 'Zu viel zum Ausrechnen: Diese gelten als Regeln, die alles durchlassen, was sie nennen:',
  },
  'rules.unread_heading': { en: 'Not read ({count}):', de: 'Nicht gelesen ({count}):' },
  'rules.aside_heading': { en: 'Set aside ({count}):', de: 'Beiseitegelegt ({count}):' },
  'rules.unread': {
    en: 'rule {line}: {why} “{text}”',
    de: 'Regel {line}: {why} „{text}“',
  },
} satisfies Catalogue
