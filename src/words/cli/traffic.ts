import type { Catalogue } from '../catalogue.ts'

/** What `countersign traffic` says, beside what it shows. */
export const cliTrafficWords = {
  'cli.help.traffic': {
    en: `countersign traffic check --agreed FILE LOG… [--unused DAYS] [--on DATE] [--json]

Compares what the network does with what was agreed. FILE holds zones, conduits and permissions (docs/zones.md);
LOG is a conn.log of Zeek, TSV or JSON, also packed with gzip. Every flow is inside a zone, through a conduit as
agreed, through a conduit but not agreed, between zones without a conduit, or from or to something unknown.

  --agreed FILE        zones, conduits and permissions, as YAML or JSON
  --unused DAYS        lists permissions that nothing used in so many days; 90 without it
  --on DATE            the day or instant that is today; without it the last time that the logs tell
  --json               everything that was found, as JSON

Exit code  0  everything is as agreed
           1  something is not: unexpected traffic, scans, permissions that are not used or have ended
           2  something could not be read, or the command could not be understood

  countersign traffic check --agreed plant.zones.yaml conn.2026-03-*.log.gz

countersign traffic rules --agreed FILE RULES [--on DATE] [--json]

Compares what a firewall lets through with what was agreed. RULES is a configuration of pfSense (XML), what
iptables-save or ip6tables-save wrote, or a table (CSV, docs/zones.md).

  --on DATE            the day or instant at which permissions must hold; now without it

Exit code  0  it lets through what was agreed, and nothing else
           1  it does not, a rule is never reached, or a rule could not be read
           2  the file could not be read, or the command could not be understood

  countersign traffic rules --agreed plant.zones.yaml config-fw1.xml`,
    de: `countersign traffic check --agreed DATEI LOG… [--unused TAGE] [--on DATUM] [--json]

Vergleicht, was im Netz geschieht, mit dem, was vereinbart ist. DATEI enthält Zonen, Zonenübergänge und
Erlaubnisse (docs/zones.md); LOG ist ein conn.log von Zeek, TSV oder JSON, auch mit gzip gepackt. Jede Verbindung
ist innerhalb einer Zone, durch einen Übergang wie vereinbart, durch einen Übergang und nicht vereinbart, zwischen
Zonen ohne Übergang, oder von oder zu Unbekanntem.

  --agreed DATEI       Zonen, Zonenübergänge und Erlaubnisse, als YAML oder JSON
  --unused TAGE        nennt Erlaubnisse, die so viele Tage niemand benutzt hat; ohne Angabe 90
  --on DATUM           Tag oder Zeitpunkt, der als heute gilt; ohne Angabe die letzte Zeit in den Logs
  --json               alles, was gefunden wurde, als JSON (Meldungen auf Englisch)

Rückgabewert  0  alles ist wie vereinbart
              1  etwas nicht: unerwarteter Verkehr, Scans, unbenutzte oder abgelaufene Erlaubnisse
              2  etwas war nicht lesbar, oder der Befehl nicht verständlich

  countersign traffic check --agreed werk.zones.yaml conn.2026-03-*.log.gz

countersign traffic rules --agreed DATEI REGELN [--on DATUM] [--json]

Vergleicht, was eine Firewall durchlässt, mit dem, was vereinbart ist. REGELN ist eine Konfiguration von pfSense
(XML), die Ausgabe von iptables-save oder ip6tables-save, oder eine Tabelle (CSV, docs/zones.md).

  --on DATUM           Tag oder Zeitpunkt, zu dem Erlaubnisse gelten müssen; ohne Angabe jetzt

Rückgabewert  0  sie lässt durch, was vereinbart ist, und sonst nichts
              1  das tut sie nicht, eine Regel wird nie erreicht, oder eine war nicht lesbar
              2  die Datei war nicht lesbar, oder der Befehl nicht verständlich

  countersign traffic rules --agreed werk.zones.yaml config-fw1.xml`,
  },
  'cli.traffic.which': {
    en: 'Say what to look at: check (logs) or rules (a firewall). "countersign traffic --help" shows how.',
    de: 'Sagen Sie, was geprüft werden soll: check (Logs) oder rules (eine Firewall). „countersign traffic --help“ zeigt, wie es geht.',
  },
  'cli.traffic.no_agreed': {
    en: 'Name the file of zones and conduits with --agreed. docs/zones.md shows one.',
    de: 'Nennen Sie die Datei der Zonen und Übergänge mit --agreed. docs/zones.md zeigt eine.',
  },
  'cli.traffic.not_zones': {
    en: '{file} is no file of zones and conduits: it is not text.',
    de: '{file} ist keine Datei von Zonen und Übergängen: Sie ist kein Text.',
  },
  'cli.traffic.one_firewall': {
    en: 'Name the rules of one firewall, as in "countersign traffic rules --agreed plant.zones.yaml config.xml".',
    de: 'Nennen Sie die Regeln einer Firewall, wie in „countersign traffic rules --agreed werk.zones.yaml config.xml“.',
  },
  'cli.traffic.no_log': {
    en: 'Name at least one log, as in "countersign traffic check --agreed plant.zones.yaml conn.log".',
    de: 'Nennen Sie mindestens ein Log, wie in „countersign traffic check --agreed werk.zones.yaml conn.log“.',
  },
  'cli.traffic.days': {
    en: '--unused "{text}" is no number of days, such as 90.',
    de: '--unused "{text}" ist keine Zahl von Tagen, etwa 90.',
  },
  'cli.traffic.no_flows': {
    en: '{file}: no line of it is a connection. Is it a conn.log of Zeek?',
    de: '{file}: Keine Zeile darin ist eine Verbindung. Ist es ein conn.log von Zeek?',
  },
  'cli.traffic.rules_broken': {
    en: '{file} could not be read as the rules of a firewall:',
    de: '{file} war nicht als Regeln einer Firewall lesbar:',
  },
  'cli.traffic.broken': {
    en: '{file} is cut off or damaged after line {lines}. What stands before was counted.',
    de: '{file} ist nach Zeile {lines} abgeschnitten oder beschädigt. Was davor steht, wurde gezählt.',
  },
} satisfies Catalogue
