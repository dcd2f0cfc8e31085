import type { Catalogue } from '../catalogue.ts'

/** Why a check of traffic or rules is not done, and what the ledger says of it. */
export const checkWords = {
  'network.check.unknown': {
    en: 'There is no such check at this site.',
    de: 'Eine solche Prüfung gibt es an diesem Standort nicht.',
  },
  'network.check_elsewhere': {
    en: 'You work at other sites. Ask somebody of this one to have its traffic checked.',
    de: 'Sie arbeiten an anderen Standorten. Bitten Sie jemanden von diesem, seinen Verkehr prüfen zu lassen.',
  },
  'network.check_large': {
    en: 'The file is larger than 2 GB. Check it in parts, or with "countersign traffic check" on the command line.',
    de: 'Die Datei ist größer als 2 GB. Prüfen Sie sie in Teilen, oder mit „countersign traffic check“ auf der Befehlszeile.',
  },
  'network.check_many': {
    en: 'These are more than {most} rules. "countersign traffic rules" on the command line checks them.',
    de: 'Das sind mehr als {most} Regeln. „countersign traffic rules“ prüft sie auf der Befehlszeile.',
  },
  'network.check_no_flows': {
    en: 'No line of the file is a connection. Is it a conn.log of Zeek?',
    de: 'Keine Zeile der Datei ist eine Verbindung. Ist es ein conn.log von Zeek?',
  },
  'network.check_settled': {
    en: 'All that was found is agreed, proposed, explained or a finding by now.',
    de: 'Alles Gefundene ist inzwischen vereinbart, vorgeschlagen, erklärt oder eine Feststellung.',
  },
  'network.raise.title.flows': {
    en: '{count} × traffic not agreed',
    de: '{count} × nicht vereinbarter Verkehr',
  },
  'network.raise.title.rules': {
    en: '{count} × let through, not agreed',
    de: '{count} × durchgelassen, nicht vereinbart',
  },
  'network.raise.text.flows': {
    en: 'Seen in {name}, and neither agreed, proposed nor explained by a decision:',
    de: 'Gesehen in {name}, und weder vereinbart noch vorgeschlagen, noch durch eine Entscheidung erklärt:',
  },
  'network.raise.text.rules': {
    en: 'Let through by {name}, and not agreed, nor explained by a decision:',
    de: 'Durchgelassen von {name}, und weder vereinbart noch durch eine Entscheidung erklärt:',
  },
  'act.name.network.raise': {
    en: 'Raise what a check found as a finding',
    de: 'Feststellung aus einer Prüfung machen',
  },
  'ledger.said.network.raise': {
    en: '{who} raised a finding from a check: {subject}',
    de: '{who} hat aus einer Prüfung eine Feststellung gemacht: {subject}',
  },
  'act.name.network.check': {
    en: 'Check traffic or firewall rules',
    de: 'Verkehr oder Firewall-Regeln prüfen',
  },
  'ledger.said.network.check': {
    en: '{who} checked traffic or firewall rules of {subject}',
    de: '{who} hat Verkehr oder Firewall-Regeln von {subject} geprüft',
  },
} as const satisfies Catalogue
