import type { Catalogue } from '../catalogue.ts'

/** What `countersign doctor` says. */
export const cliDoctorWords = {
  'cli.help.doctor': {
    en: `countersign doctor [--json]

Looks whether an installation is well: settings, data folder, keys, disk, database, clock, and the end of the ledger.
One line for each, and where something is not well, what to do. It changes nothing.

  --json               the findings as JSON
  --data FOLDER        the data folder; without it COUNTERSIGN_DATA, or data
  --database URL       a PostgreSQL of your own; without it DATABASE_URL, or the one in the data folder

Exit code  0  all is well
           1  there are warnings
           2  something is wrong, or the command could not be understood`,
    de: `countersign doctor [--json]

Sieht nach, ob eine Installation gesund ist: Einstellungen, Datenordner, Schlüssel, Datenträger, Datenbank, Uhr und
das Ende des Ledgers. Je eine Zeile, und wo etwas nicht stimmt, was zu tun ist. Es wird nichts verändert.

  --json               die Befunde als JSON
  --data ORDNER        der Datenordner; ohne Angabe COUNTERSIGN_DATA, oder data
  --database URL       ein eigenes PostgreSQL; ohne Angabe DATABASE_URL, oder das im Datenordner

Rückgabewert  0  alles in Ordnung
              1  es gibt Warnungen
              2  etwas ist falsch, oder der Befehl war nicht verständlich`,
  },
  'doctor.ok': { en: 'ok', de: 'gut' },
  'doctor.warning': { en: 'warning', de: 'Warnung' },
  'doctor.wrong': { en: 'wrong', de: 'falsch' },
  'doctor.about.settings': { en: 'Settings', de: 'Einstellungen' },
  'doctor.about.tls': { en: 'TLS', de: 'TLS' },
  'doctor.about.folder': { en: 'Data folder', de: 'Datenordner' },
  'doctor.about.keys': { en: 'Keys', de: 'Schlüssel' },
  'doctor.about.disk': { en: 'Disk', de: 'Datenträger' },
  'doctor.about.database': { en: 'Database', de: 'Datenbank' },
  'doctor.about.schema': { en: 'Schema', de: 'Schema' },
  'doctor.about.clock': { en: 'Clock', de: 'Uhr' },
  'doctor.about.ledger': { en: 'Ledger', de: 'Ledger' },
  'doctor.about.seals': { en: 'Seals', de: 'Siegel' },
  'doctor.about.mail': { en: 'Mail', de: 'E-Mail' },
  'doctor.mail_none': {
    en: 'None is set up: people are told in the app only.',
    de: 'Nicht eingerichtet: Mitteilungen gibt es nur in der App.',
  },
  'doctor.mail_ok': { en: '{host}, port {port}, answers.', de: '{host}, Port {port}, antwortet.' },
  'doctor.mail_away': {
    en: 'The mail server {host}, port {port}, does not answer ({code}). Look at the settings and at the way there.',
    de: 'Der Mailserver {host}, Port {port}, antwortet nicht ({code}). Prüfen Sie die Einstellungen und den Weg dorthin.',
  },
  'doctor.mail_dead': {
    en: '{count} deliveries have been given up. An administrator finds them, with what was answered, among the settings.',
    de: '{count} Sendungen sind aufgegeben. Administratoren finden sie mit der Antwort unter den Einstellungen.',
  },
  'doctor.settings_ok': {
    en: 'Understood; the server listens on {host}, port {port}.',
    de: 'Verstanden; der Server lauscht auf {host}, Port {port}.',
  },
  'doctor.settings_unknown': {
    en: 'The environment holds {names}, which Countersign does not know. Look whether the name is right.',
    de: 'In der Umgebung steht {names}; das kennt Countersign nicht. Sehen Sie nach, ob der Name stimmt.',
  },
  'doctor.tls_none': {
    en: 'None: only this machine reaches the server.',
    de: 'Keines: Nur diese Maschine erreicht den Server.',
  },
  'doctor.tls_to_come': {
    en: 'The server makes its certificate at its next start.',
    de: 'Der Server macht sein Zertifikat beim nächsten Start.',
  },
  'doctor.tls_ok': {
    en: 'The certificate lasts {days} days more.',
    de: 'Das Zertifikat gilt noch {days} Tage.',
  },
  'doctor.tls_ending': {
    en: 'The certificate ends in {days} days. Renew it; a running server takes the new one within a minute.',
    de: 'Das Zertifikat endet in {days} Tagen. Erneuern Sie es; ein laufender Server nimmt das neue binnen einer Minute.',
  },
  'doctor.folder_ok': { en: '{folder}, closed to others.', de: '{folder}, für andere geschlossen.' },
  'doctor.folder_missing': {
    en: 'There is no folder {folder}. Start Countersign once, or name the right folder with --data.',
    de: 'Einen Ordner {folder} gibt es nicht. Starten Sie Countersign einmal, oder nennen Sie mit --data den richtigen.',
  },
  'doctor.keys_ok': { en: 'There, for nobody else to read.', de: 'Vorhanden, für niemand anderen lesbar.' },
  'doctor.keys_missing': {
    en: 'In {folder} {name} is missing. Put it back from a backup before you start Countersign: it would make a new one.',
    de: 'In {folder} fehlt {name}. Holen Sie die Datei aus einer Sicherung zurück, bevor Sie Countersign starten: Es würde eine neue anlegen.',
  },
  'doctor.keys_open': {
    en: 'Others may read {file}. Close it with: chmod 600 {file}',
    de: 'Andere dürfen {file} lesen. Schließen Sie die Datei mit: chmod 600 {file}',
  },
  'doctor.disk_ok': { en: '{megabytes} MB free.', de: '{megabytes} MB frei.' },
  'doctor.disk_low': {
    en: 'Only {megabytes} MB free at {folder}. Make room: on a full disk no act is recorded.',
    de: 'Bei {folder} sind nur {megabytes} MB frei. Schaffen Sie Platz: Auf vollem Datenträger wird kein Akt festgehalten.',
  },
  'doctor.database_ok': { en: 'PostgreSQL {version}, {size}.', de: 'PostgreSQL {version}, {size}.' },
  'doctor.schema_ok': {
    en: 'Up to date ({database} steps).',
    de: 'Auf dem neuesten Stand ({database} Schritte).',
  },
  'doctor.schema_older': {
    en: 'The database has seen {database} of {program} steps. The next start brings it up to date; make a backup before.',
    de: 'Die Datenbank kennt {database} von {program} Schritten. Der nächste Start bringt sie auf den neuesten Stand; sichern Sie vorher.',
  },
  'doctor.schema_none': {
    en: 'The database is empty. Start Countersign on it once.',
    de: 'Die Datenbank ist leer. Starten Sie Countersign einmal damit.',
  },
  'doctor.clock_ok': {
    en: 'Agrees with the database and with the ledger.',
    de: 'Stimmt mit Datenbank und Ledger überein.',
  },
  'doctor.clock_off': {
    en: 'This machine and the database differ by {seconds} s. Let both follow the same time server.',
    de: 'Diese Maschine und die Datenbank weichen um {seconds} s voneinander ab. Lassen Sie beide demselben Zeitserver folgen.',
  },
  'doctor.clock_back': {
    en: 'The newest entry of the ledger lies {seconds} s in the future: this clock is slow, or was set back. Put it right before anybody works on.',
    de: 'Der neueste Eintrag des Ledgers liegt {seconds} s in der Zukunft: Diese Uhr geht nach oder wurde zurückgestellt. Stellen Sie sie richtig, bevor weitergearbeitet wird.',
  },
  'doctor.ledger_ok': {
    en: 'Entries up to {last} are linked, and the last of them without a gap. "countersign ledger verify" proves all.',
    de: 'Bis Eintrag {last} verkettet, zuletzt ohne Lücke. „countersign ledger verify“ beweist alles.',
  },
  'doctor.ledger_gap': {
    en: 'Among the last {count} entries, up to {last}, some are missing. "countersign ledger verify" names the first.',
    de: 'Unter den letzten {count} Einträgen, bis {last}, fehlen welche. „countersign ledger verify“ nennt den ersten.',
  },
  'doctor.ledger_waiting': {
    en: 'An act has been waiting to be linked for {seconds} s. A running server does that within one: start it, or look at what it says.',
    de: 'Ein Akt wartet seit {seconds} s auf seine Verkettung. Ein laufender Server braucht dafür eine: Starten Sie ihn, oder sehen Sie nach, was er meldet.',
  },
  'doctor.seal_ok': {
    en: 'Seal {number}, up to entry {seq}, was made with the key in the data folder.',
    de: 'Siegel {number}, bis Eintrag {seq}, ist mit dem Schlüssel im Datenordner gemacht.',
  },
  'doctor.seal_none': { en: 'There is nothing to be sealed yet.', de: 'Es gibt noch nichts zu siegeln.' },
  'doctor.seal_late': {
    en: 'Something has been waiting for a seal for {minutes} minutes. A running server seals every minute: start it, or "countersign ledger seal".',
    de: 'Etwas wartet seit {minutes} Minuten auf ein Siegel. Ein laufender Server siegelt jede Minute: Starten Sie ihn, oder „countersign ledger seal“.',
  },
  'doctor.seal_other_key': {
    en: 'Seal {number} was made with another key than that in {folder}. Put seal.key back from a backup, or name the right folder with --data.',
    de: 'Siegel {number} ist mit einem anderen Schlüssel gemacht als dem in {folder}. Holen Sie seal.key aus einer Sicherung zurück, oder nennen Sie mit --data den richtigen Ordner.',
  },
} satisfies Catalogue
