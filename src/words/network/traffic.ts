import type { Catalogue } from '../catalogue.ts'

/** What logs show beside what was agreed. */
export const trafficWords = {
  'traffic.head': {
    en: '{flows} flows, {first} to {last} UTC',
    de: '{flows} Verbindungen, {first} bis {last} UTC',
  },
  'traffic.head_undated': { en: '{flows} flows', de: '{flows} Verbindungen' },
  'traffic.undated': {
    en: 'Of {count} no log tells the time: permissions with an end were judged as of today.',
    de: 'Von {count} sagt kein Log die Zeit: Befristete Erlaubnisse wurden nach dem heutigen Stand beurteilt.',
  },
  'traffic.verdict.inside': { en: 'inside a zone', de: 'innerhalb einer Zone' },
  'traffic.verdict.agreed': {
    en: 'through a conduit, as agreed',
    de: 'durch einen Zonenübergang, wie vereinbart',
  },
  'traffic.verdict.not-agreed': {
    en: 'through a conduit, not agreed',
    de: 'durch einen Zonenübergang, nicht vereinbart',
  },
  'traffic.verdict.no-conduit': { en: 'between zones without a conduit', de: 'zwischen Zonen ohne Übergang' },
  'traffic.verdict.unknown': { en: 'from or to something unknown', de: 'von oder zu Unbekanntem' },
  'traffic.verdict.scan': { en: 'scans, nobody answered', de: 'Scans, niemand hat geantwortet' },
  'traffic.cast.unicast': { en: 'to one host', de: 'an einen Host' },
  'traffic.cast.broadcast': { en: 'broadcast', de: 'Broadcast' },
  'traffic.cast.multicast': { en: 'multicast', de: 'Multicast' },
  'traffic.of_these': { en: 'of these {cast}', de: 'davon {cast}' },
  'traffic.lines.inside': { en: 'Inside zones:', de: 'Innerhalb von Zonen:' },
  'traffic.lines.agreed': { en: 'As agreed:', de: 'Wie vereinbart:' },
  'traffic.lines.not-agreed': {
    en: 'Through a conduit, but not agreed:',
    de: 'Durch einen Zonenübergang, aber nicht vereinbart:',
  },
  'traffic.lines.no-conduit': { en: 'Between zones without a conduit:', de: 'Zwischen Zonen ohne Übergang:' },
  'traffic.lines.unknown': { en: 'From or to something unknown:', de: 'Von oder zu Unbekanntem:' },
  'traffic.scans': { en: 'Scans:', de: 'Scans:' },
  'traffic.scan.hosts': {
    en: '{source} tried {hosts} hosts in {zones}, first at port {port}: {counts}',
    de: '{source} hat {hosts} Hosts in {zones} versucht, zuerst an Port {port}: {counts}',
  },
  'traffic.scan.ports': {
    en: '{source} tried many ports of {target} in {zones}: {counts}',
    de: '{source} hat viele Ports von {target} in {zones} versucht: {counts}',
  },
  'traffic.expired': {
    en: 'The permission has ended, and it still passes:',
    de: 'Die Erlaubnis ist abgelaufen, und es geht weiter hindurch:',
  },
  'traffic.expired_line': {
    en: '{permission}, ended {until}: {counts}',
    de: '{permission}, abgelaufen {until}: {counts}',
  },
  'traffic.unused': { en: 'Not used in {days} days:', de: 'In {days} Tagen nicht benutzt:' },
  'traffic.unused_line': {
    en: '{permission} (the logs cover {watched} of {days} days)',
    de: '{permission} (die Logs decken {watched} von {days} Tagen ab)',
  },
  'traffic.unused_since': {
    en: '{permission}, last {last} (the logs cover {watched} of {days} days)',
    de: '{permission}, zuletzt {last} (die Logs decken {watched} von {days} Tagen ab)',
  },
  'traffic.unread_heading': { en: 'Lines not counted ({count}):', de: 'Nicht gezählte Zeilen ({count}):' },
  'traffic.unread': {
    en: ({ file, from, to, why, text }) =>
      `${file}, ${from === to ? `line ${from}` : `lines ${from} to ${to}`}: ${why} “${text}”`,
    de: ({ file, from, to, why, text }) =>
      `${file}, ${from === to ? `Zeile ${from}` : `Zeilen ${from} bis ${to}`}: ${why} „${text}“`,
  },
  'traffic.counts': {
    en: ({ count, bytes, when }) => `${count} ${count === '1' ? 'flow' : 'flows'}, ${bytes} bytes${when}`,
    de: ({ count, bytes, when }) =>
      `${count} ${count === '1' ? 'Verbindung' : 'Verbindungen'}, ${bytes} Byte${when}`,
  },
  'traffic.no_zone': { en: '(no zone)', de: '(keine Zone)' },
  'traffic.ports': { en: '(many ports)', de: '(viele Ports)' },
} satisfies Catalogue
