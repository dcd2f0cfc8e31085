import type { Catalogue } from '../catalogue.ts'

/** What `countersign ledger` says. */
export const cliLedgerWords = {
  'cli.help.ledger': {
    en: `countersign ledger verify [FILE] [--key FILE]… [--seal FILE] [--json]
countersign ledger export FILE [--format jsonl|csv] [--from INSTANT] [--to INSTANT]
countersign ledger seal [FILE]

verify   looks whether every entry, link, seal and row image fits, in the database or in an exported FILE
         (which needs no database), and names the first that does not
export   writes the ledger: as JSON Lines, which verify by themselves, or as CSV, to be read
seal     seals what there is, and prints the seal and the public keys, or saves them to FILE. Keep them
         elsewhere: without them nobody can tell whether the end of the ledger was cut off

  --key FILE           public keys (PEM) that the seals must be made with; may be repeated
  --seal FILE          a seal that was kept elsewhere, with its keys: nothing before it may be cut or altered
  --json               the verdict as JSON
  --format FORMAT      jsonl or csv; without it, as FILE's ending says
  --from, --to         a period, such as 2026-03-01 or 2026-03-01T06:00Z; JSON Lines go on to the next seal
  --data FOLDER        the data folder; without it COUNTERSIGN_DATA, or data
  --database URL       a PostgreSQL of your own; without it DATABASE_URL, or the one in the data folder

Exit code  0  everything fits; exported; sealed
           1  verify: something does not fit
           2  it could not be looked at, or written, or the command could not be understood`,
    de: `countersign ledger verify [DATEI] [--key DATEI]… [--seal DATEI] [--json]
countersign ledger export DATEI [--format jsonl|csv] [--from ZEITPUNKT] [--to ZEITPUNKT]
countersign ledger seal [DATEI]

verify   prüft, ob jeder Eintrag, jedes Kettenglied, jedes Siegel und jedes Abbild einer Zeile passt, in der
         Datenbank oder in einer exportierten DATEI (ohne Datenbank), und nennt das Erste, was nicht passt
export   schreibt das Ledger: als JSON Lines, die für sich prüfbar sind, oder als CSV zum Lesen
seal     siegelt, was da ist, und gibt das Siegel und die öffentlichen Schlüssel aus, oder speichert sie in
         DATEI. Bewahren Sie sie anderswo auf: Sonst weiß niemand, ob das Ende abgeschnitten wurde

  --key DATEI          öffentliche Schlüssel (PEM), mit denen gesiegelt sein muss; mehrfach möglich
  --seal DATEI         ein anderswo aufbewahrtes Siegel mit seinen Schlüsseln: Davor darf nichts fehlen
  --json               das Ergebnis als JSON (auf Englisch)
  --format FORMAT      jsonl oder csv; ohne Angabe, wie die Endung von DATEI sagt
  --from, --to         ein Zeitraum, etwa 2026-03-01 oder 2026-03-01T06:00Z; JSON Lines reichen bis zum
                       nächsten Siegel
  --data ORDNER        der Datenordner; ohne Angabe COUNTERSIGN_DATA, oder data
  --database URL       ein eigenes PostgreSQL; ohne Angabe DATABASE_URL, oder das im Datenordner

Rückgabewert  0  alles passt; exportiert; gesiegelt
              1  verify: Etwas passt nicht
              2  nicht lesbar, nicht schreibbar, oder der Befehl war nicht verständlich`,
  },
  'cli.ledger.which': {
    en: 'Say what to do with the ledger: verify, export or seal. "countersign ledger --help" shows how.',
    de: 'Sagen Sie, was mit dem Ledger geschehen soll: verify, export oder seal. „countersign ledger --help“ zeigt, wie es geht.',
  },
  'cli.ledger.one_file': {
    en: 'Name one file at most. "countersign ledger --help" shows how.',
    de: 'Nennen Sie höchstens eine Datei. „countersign ledger --help“ zeigt, wie es geht.',
  },
  'cli.ledger.out_file': {
    en: 'Name the file to write, as in "countersign ledger export ledger.jsonl".',
    de: 'Nennen Sie die Zieldatei, wie in „countersign ledger export ledger.jsonl“.',
  },
  'cli.ledger.format': {
    en: 'There is no format {format}. Use jsonl or csv.',
    de: 'Ein Format {format} gibt es nicht. Benutzen Sie jsonl oder csv.',
  },
  'cli.ledger.instant': {
    en: '"{text}" is neither a day such as 2026-03-31 nor an instant such as 2026-03-31T06:00Z.',
    de: '„{text}“ ist weder ein Tag wie 2026-03-31 noch ein Zeitpunkt wie 2026-03-31T06:00Z.',
  },
  'cli.ledger.no_key': {
    en: '{file}: there is no public key (PEM, Ed25519) in it.',
    de: '{file}: Darin steht kein öffentlicher Schlüssel (PEM, Ed25519).',
  },
  'cli.ledger.exported': {
    en: ({ file, count }) => `${file} is written: ${counted(count, 'entry', 'entries')}.`,
    de: ({ file, count }) => `${file} ist geschrieben: ${counted(count, 'Eintrag', 'Einträge')}.`,
  },
  'cli.ledger.saved': {
    en: '{file} is written: the newest seal and the public keys. Keep it where nobody who can write the database can.',
    de: '{file} ist geschrieben: das neueste Siegel und die öffentlichen Schlüssel. Bewahren Sie sie auf, wo niemand hinkommt, der in die Datenbank schreiben kann.',
  },
  'cli.ledger.empty': { en: 'The ledger is empty.', de: 'Das Ledger ist leer.' },
  'cli.ledger.fits': {
    en: ({ first, last, entries, rows, seals }) =>
      `Everything fits: ${counted(entries, 'entry', 'entries')} with their links (${first} to ${last}), ${counted(rows, 'row image', 'row images')}, ${counted(seals, 'seal', 'seals')}.`,
    de: ({ first, last, entries, rows, seals }) =>
      `Alles passt: ${counted(entries, 'Eintrag', 'Einträge')} mit Kettengliedern (${first} bis ${last}), ${counted(rows, 'Abbild einer Zeile', 'Abbilder von Zeilen')}, ${counted(seals, 'Siegel', 'Siegel')}.`,
  },
  'cli.ledger.sealed': {
    en: 'Sealed up to entry {seq}, on {at} (seal {number}).',
    de: 'Gesiegelt bis Eintrag {seq}, am {at} (Siegel {number}).',
  },
  'cli.ledger.unsealed': {
    en: ({ count }) => `Nothing is sealed: nobody can vouch for ${counted(count, 'entry', 'entries')}.`,
    de: ({ count }) =>
      `Nichts ist gesiegelt: Für ${counted(count, 'Eintrag', 'Einträge')} kann niemand bürgen.`,
  },
  'cli.ledger.after': {
    en: ({ count }) =>
      `After that ${counted(count, 'entry lies', 'entries lie')} for which nobody can vouch yet: whoever can write the database could have altered or removed them unseen.`,
    de: ({ count }) =>
      `Danach ${String(count) === '1' ? 'kommt 1 Eintrag, für den' : `kommen ${count} Einträge, für die`} noch niemand bürgen kann: Wer in die Datenbank schreiben kann, könnte sie unbemerkt geändert oder entfernt haben.`,
  },
  'cli.ledger.kept': {
    en: 'Seal {number} of {at}, kept elsewhere, is in it: nothing up to entry {seq} was cut or rewritten.',
    de: 'Siegel {number} vom {at}, anderswo aufbewahrt, steht darin: Bis Eintrag {seq} wurde nichts abgeschnitten oder neu geschrieben.',
  },
  'cli.ledger.kept_beside': {
    en: 'Seal {number} of {at}, which the server keeps in its data folder, is in it: nothing up to entry {seq} was cut or rewritten by somebody who cannot write there.',
    de: 'Siegel {number} vom {at}, das der Server in seinem Datenordner aufbewahrt, steht darin: Bis Eintrag {seq} hat niemand etwas abgeschnitten oder neu geschrieben, der dort nicht schreiben kann.',
  },
  'cli.ledger.not_kept': {
    en: 'There was no seal from elsewhere to compare with: whether the end was cut off cannot be told. "countersign ledger seal FILE" writes one to keep.',
    de: 'Es gab kein anderswo aufbewahrtes Siegel zum Vergleich: Ob das Ende abgeschnitten wurde, lässt sich nicht sagen. „countersign ledger seal DATEI“ schreibt eines zum Aufbewahren.',
  },
  'cli.ledger.trusted': {
    en: 'The seals fit the public keys that were given: {keys}.',
    de: 'Die Siegel passen zu den angegebenen öffentlichen Schlüsseln: {keys}.',
  },
  'cli.ledger.own_keys': {
    en: 'The seals fit the public keys that stand in the ledger itself. Compare them with those that you know: {keys}.',
    de: 'Die Siegel passen zu den öffentlichen Schlüsseln, die im Ledger selbst stehen. Vergleichen Sie sie mit denen, die Sie kennen: {keys}.',
  },
  'cli.ledger.broken': {
    en: 'The ledger does not fit. {sentence}',
    de: 'Das Ledger passt nicht. {sentence}',
  },
  'cli.ledger.broken_at': {
    en: 'The ledger does not fit. Entry {seq}: {sentence}',
    de: 'Das Ledger passt nicht. Eintrag {seq}: {sentence}',
  },
  'cli.ledger.entry': { en: '{at}, {act}, {id}', de: '{at}, {act}, {id}' },
} satisfies Catalogue

const counted = (count: unknown, one: string, many: string) =>
  `${count} ${String(count) === '1' ? one : many}`
