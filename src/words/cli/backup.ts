import type { Catalogue } from '../catalogue.ts'

/** What `countersign backup` and `countersign restore` say. */
export const cliBackupWords = {
  'cli.help.backup': {
    en: `countersign backup FILE [--json]

Writes the whole installation to FILE as it is at one instant: the record with its ledger, accounts, and the keys
of the data folder. Countersign may go on working meanwhile. An older FILE is replaced once the new one is whole.
FILE holds every secret of the installation: only you may read it, and nobody else should.

  --json               what was written, as JSON
  --data FOLDER        the data folder; without it COUNTERSIGN_DATA, or data
  --database URL       a PostgreSQL of your own; without it DATABASE_URL, or the one in the data folder

Exit code  0  written
           2  it could not be written, or the command could not be understood

  countersign backup /mnt/backup/countersign-monday.tar`,
    de: `countersign backup DATEI [--json]

Schreibt die ganze Installation in DATEI, wie sie in einem Augenblick ist: die Aufzeichnungen mit ihrem Ledger,
Konten und die Schlüssel des Datenordners. Countersign darf dabei weiterarbeiten. Eine ältere DATEI wird ersetzt,
sobald die neue ganz ist. DATEI enthält jedes Geheimnis der Installation: Nur Sie dürfen sie lesen, und so soll es
bleiben.

  --json               was geschrieben wurde, als JSON
  --data ORDNER        der Datenordner; ohne Angabe COUNTERSIGN_DATA, oder data
  --database URL       ein eigenes PostgreSQL; ohne Angabe DATABASE_URL, oder das im Datenordner

Rückgabewert  0  geschrieben
              2  nicht schreibbar, oder der Befehl war nicht verständlich

  countersign backup /mnt/backup/countersign-montag.tar`,
  },
  'cli.help.restore': {
    en: `countersign restore FILE [--json]

Brings an installation back from a backup, into an empty data folder and, with a PostgreSQL of your own, an empty
database. All of FILE is compared with its checksums before anything is begun; what is not finished leaves nothing.
Everybody signs in anew afterwards. "countersign ledger verify" then proves the ledger.

  --json               what was restored, as JSON
  --data FOLDER        the data folder; without it COUNTERSIGN_DATA, or data
  --database URL       a PostgreSQL of your own; without it DATABASE_URL, or one in the data folder

Exit code  0  restored
           1  FILE is no backup, or not as it was written
           2  it could not be restored, or the command could not be understood`,
    de: `countersign restore DATEI [--json]

Holt eine Installation aus einer Sicherung zurück, in einen leeren Datenordner und, mit einem eigenen PostgreSQL,
in eine leere Datenbank. Die ganze DATEI wird mit ihren Prüfsummen verglichen, bevor etwas beginnt; was nicht
fertig wird, hinterlässt nichts. Alle melden sich danach neu an. „countersign ledger verify“ beweist dann das
Ledger.

  --json               was zurückgeholt wurde, als JSON
  --data ORDNER        der Datenordner; ohne Angabe COUNTERSIGN_DATA, oder data
  --database URL       ein eigenes PostgreSQL; ohne Angabe DATABASE_URL, oder eines im Datenordner

Rückgabewert  0  zurückgeholt
              1  DATEI ist keine Sicherung, oder nicht so, wie sie geschrieben wurde
              2  nicht möglich, oder der Befehl war nicht verständlich`,
  },
  'backup.one_file': {
    en: 'Name the file to write, as in "countersign backup countersign.tar".',
    de: 'Nennen Sie die Zieldatei, wie in „countersign backup countersign.tar“.',
  },
  'backup.done': {
    en: `Written to {file}: {rows} rows as of {at}, the ledger up to entry {ledger}, and the keys; {megabytes} MB.
SHA-256 {sha256}
The file holds every secret of this installation. Keep it as safe as the installation itself.`,
    de: `In {file} geschrieben: {rows} Zeilen, Stand {at}, das Ledger bis Eintrag {ledger}, und die Schlüssel; {megabytes} MB.
SHA-256 {sha256}
Die Datei enthält jedes Geheimnis dieser Installation. Bewahren Sie sie so sicher auf wie die Installation selbst.`,
  },
  'backup.nothing': {
    en: 'The database holds nothing yet that could be backed up. Start Countersign on it once.',
    de: 'Die Datenbank enthält noch nichts, was zu sichern wäre. Starten Sie Countersign einmal damit.',
  },
  'backup.file_missing': {
    en: 'The keys of this installation are not in {folder}: {name} is missing. Name its data folder with --data.',
    de: 'Die Schlüssel dieser Installation sind nicht in {folder}: {name} fehlt. Nennen Sie ihren Datenordner mit --data.',
  },
  'restore.one_file': {
    en: 'Name the backup, as in "countersign restore countersign.tar --data data".',
    de: 'Nennen Sie die Sicherung, wie in „countersign restore countersign.tar --data data“.',
  },
  'restore.done': {
    en: `Restored from {file} to {folder}: {rows} rows as of {at}, the ledger up to entry {ledger}, and the keys.
Everybody signs in anew. "countersign ledger verify" proves the ledger; what was done after {at} is not in it.`,
    de: `Aus {file} nach {folder} zurückgeholt: {rows} Zeilen, Stand {at}, das Ledger bis Eintrag {ledger}, und die Schlüssel.
Alle melden sich neu an. „countersign ledger verify“ beweist das Ledger; was nach {at} geschah, fehlt darin.`,
  },
  'restore.no_backup': {
    en: '{file} is no backup that Countersign wrote, or its beginning is altered. Nothing was restored.',
    de: '{file} ist keine Sicherung von Countersign, oder ihr Anfang ist verändert. Es wurde nichts zurückgeholt.',
  },
  'restore.cut': {
    en: '{file} is cut off after {part}. Nothing was restored.',
    de: '{file} ist nach {part} abgeschnitten. Es wurde nichts zurückgeholt.',
  },
  'restore.altered': {
    en: '{file} is not as it was written: {part} is altered. Nothing was restored.',
    de: '{file} ist nicht so, wie sie geschrieben wurde: {part} ist verändert. Es wurde nichts zurückgeholt.',
  },
  'restore.altered_after': {
    en: '{file} is not as it was written: what follows {part} is altered. Nothing was restored.',
    de: '{file} ist nicht so, wie sie geschrieben wurde: Was auf {part} folgt, ist verändert. Es wurde nichts zurückgeholt.',
  },
  'restore.newer': {
    en: 'The backup is of a newer Countersign (its database has seen {backup} steps, this program knows {program}). Restore it with that one.',
    de: 'Die Sicherung stammt von einem neueren Countersign (ihre Datenbank kennt {backup} Schritte, dieses Programm {program}). Holen Sie sie mit jenem zurück.',
  },
  'restore.folder_used': {
    en: 'The data folder {folder} is in use: {name} is in it. Name an empty or new one with --data.',
    de: 'Der Datenordner {folder} ist in Gebrauch: {name} liegt darin. Nennen Sie mit --data einen leeren oder neuen.',
  },
  'restore.database_used': {
    en: 'The database is in use by a Countersign. Create an empty one, and name it in DATABASE_URL.',
    de: 'Die Datenbank wird von einem Countersign benutzt. Legen Sie eine leere an, und nennen Sie sie in DATABASE_URL.',
  },
} satisfies Catalogue
