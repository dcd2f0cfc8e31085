import type { Catalogue } from '../catalogue.ts'

/** What `--help` prints. */
export const cliHelpWords = {
  'cli.help': {
    en: `Countersign: who decides about OT security at a plant, checked and proven.

  countersign check FILE…        does every decision have exactly one owner?
  countersign who FILE           who decides in one situation, and why?
  countersign convert IN OUT     the same split in another format
  countersign traffic            does the network keep to the zones and conduits that were agreed?
  countersign ledger             verifies the ledger, exports it, seals it
  countersign backup FILE        the whole installation in one file, while it works
  countersign restore FILE       an installation back from a backup
  countersign doctor             is the installation well, and what is to be done?
  countersign recover-admin      a link for an administrator who cannot sign in any more

  countersign COMMAND --help     how to use one command
  countersign --version          the version

FILE is a RACI workbook (.xlsx, .csv, .md), a split (.split.yaml) or a decision table (.dmn).`,
    de: `Countersign: Wer entscheidet im Werk über OT-Sicherheit? Geprüft und bewiesen.

  countersign check DATEI…       Hat jede Entscheidung genau einen Eigentümer?
  countersign who DATEI          Wer entscheidet in einer Lage, und warum?
  countersign convert EIN AUS    Dieselbe Aufteilung in einem anderen Format
  countersign traffic            Hält sich das Netz an die vereinbarten Zonen und Übergänge?
  countersign ledger             Das Ledger prüfen, exportieren, siegeln
  countersign backup DATEI       Die ganze Installation in einer Datei, im laufenden Betrieb
  countersign restore DATEI      Eine Installation aus einer Sicherung
  countersign doctor             Ist die Installation gesund, und was ist zu tun?
  countersign recover-admin      Ein Link für Administratoren, die sich nicht mehr anmelden können

  countersign BEFEHL --help      Wie ein Befehl benutzt wird
  countersign --version          Die Version

DATEI ist eine RACI-Mappe (.xlsx, .csv, .md), eine Aufteilung (.split.yaml) oder eine Entscheidungstabelle (.dmn).`,
  },
  'cli.help.check': {
    en: `countersign check FILE… [--side "NAME=it|operations[,external]"]… [--json]

Reads each file, and proves whether every decision has exactly one owner in every situation.

  --side "NAME=SIDE"   says on which side a function is: it or operations; ",external" for a provider.
                       May be repeated. Upper and lower case do not matter.
  --json               everything that was found, as JSON

Exit code  0  proved; there may be warnings
           1  refuted, or undecided within the time allowed
           2  a file could not be read, or the command could not be understood

  countersign check raci.xlsx --side "Plant manager=operations" --side "MSP=it,external"`,
    de: `countersign check DATEI… [--side "NAME=it|operations[,external]"]… [--json]

Liest jede Datei und beweist, ob jede Entscheidung in jeder Lage genau einen Eigentümer hat.

  --side "NAME=SEITE"  sagt, auf welcher Seite eine Funktion steht: it oder operations (Betrieb);
                       ",external" für Dienstleister. Mehrfach möglich, Groß- und Kleinschreibung sind egal.
  --json               alles, was gefunden wurde, als JSON (Meldungen auf Englisch)

Rückgabewert  0  bewiesen; Warnungen kann es geben
              1  widerlegt, oder in der erlaubten Zeit nicht entschieden
              2  eine Datei war nicht lesbar, oder der Befehl nicht verständlich

  countersign check raci.xlsx --side "Werkleitung=operations" --side "MSP=it,external"`,
  },
  'cli.help.who': {
    en: `countersign who FILE --activity ID [--site SITE] [--fact NAME=VALUE]… [--on DATE] [--json]

Says who decides about an activity, who else takes part, by when, and why.

  --activity ID        the activity, by its id or its name
  --site SITE          the site, or SITE/AREA; without it, what holds for the company
  --fact NAME=VALUE    what is known of the situation; may be repeated. What is not known counts as its
                       strictest value, and the answer names what it may come to
  --on DATE            who holds the functions on that day, such as 2026-03-31; without it, today
  --json               the answer as JSON

Exit code  0  answered
           2  the file could not be read, or the question could not be understood

  countersign who content/split/standard.split.yaml --activity patch-timing --fact exploitation=exploited`,
    de: `countersign who DATEI --activity ID [--site STANDORT] [--fact NAME=WERT]… [--on DATUM] [--json]

Sagt, wer über eine Aktivität entscheidet, wer mitwirkt, bis wann, und warum.

  --activity ID        die Aktivität, mit ihrer Kennung oder ihrem Namen
  --site STANDORT      der Standort oder STANDORT/BEREICH; ohne Angabe gilt, was im Unternehmen gilt
  --fact NAME=WERT     was über die Lage bekannt ist; mehrfach möglich. Was nicht bekannt ist, zählt
                       als sein strengster Wert, und die Antwort nennt, worauf es hinauslaufen kann
  --on DATUM           wer die Funktionen an diesem Tag innehat, etwa 2026-03-31; ohne Angabe heute
  --json               die Antwort als JSON

Rückgabewert  0  beantwortet
              2  die Datei war nicht lesbar, oder die Frage nicht verständlich

  countersign who content/split/standard.split.yaml --activity patch-timing --fact exploitation=exploited`,
  },
  'cli.help.convert': {
    en: `countersign convert IN OUT

Reads IN and writes the same split to OUT, in the format that OUT's ending names:
.xlsx, .csv, .md, .split.yaml (or .yaml), .dmn. An older OUT is replaced.

Exit code  0  written
           2  IN could not be read, or OUT could not be written

  countersign convert raci.xlsx raci.split.yaml`,
    de: `countersign convert EIN AUS

Liest EIN und schreibt dieselbe Aufteilung nach AUS, in dem Format, das die Endung von AUS nennt:
.xlsx, .csv, .md, .split.yaml (oder .yaml), .dmn. Eine ältere Datei AUS wird ersetzt.

Rückgabewert  0  geschrieben
              2  EIN war nicht lesbar, oder AUS nicht schreibbar

  countersign convert raci.xlsx raci.split.yaml`,
  },
  'cli.help.recover-admin': {
    en: `countersign recover-admin [--person EMAIL] [--data FOLDER]

Prints a link with which an administrator sets a new password. It works once, and for an hour; the second
factor and every open session of the person end with it. That it was made stands in the ledger.

  --person EMAIL       which administrator, where there are several
  --data FOLDER        the data folder; without it COUNTERSIGN_DATA, else "data". With DATABASE_URL, the
                       database there

Exit code  0  printed
           2  there is no such administrator, or the database could not be reached`,
    de: `countersign recover-admin [--person E-MAIL] [--data ORDNER]

Gibt einen Link aus, mit dem ein Administrator ein neues Passwort setzt. Er gilt einmal und eine Stunde lang;
der zweite Faktor und alle offenen Sitzungen der Person enden damit. Dass es ihn gibt, steht im Ledger.

  --person E-MAIL      welcher Administrator, wenn es mehrere gibt
  --data ORDNER        der Datenordner; ohne Angabe COUNTERSIGN_DATA, sonst „data“. Mit DATABASE_URL die
                       Datenbank dort

Rückgabewert  0  ausgegeben
              2  einen solchen Administrator gibt es nicht, oder die Datenbank war nicht erreichbar`,
  },
} satisfies Catalogue
