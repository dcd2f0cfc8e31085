import type { Catalogue } from './catalogue.ts'
import { cliBackupWords } from './cli/backup.ts'
import { cliCheckWords } from './cli/check.ts'
import { cliConvertWords } from './cli/convert.ts'
import { cliDoctorWords } from './cli/doctor.ts'
import { cliHelpWords } from './cli/help.ts'
import { cliLedgerWords } from './cli/ledger.ts'
import { cliRecoverWords } from './cli/recover.ts'
import { cliTrafficWords } from './cli/traffic.ts'
import { cliWhoWords } from './cli/who.ts'

/** What the command line says, and refuses. */
export const cliWords = {
  ...cliHelpWords,
  ...cliCheckWords,
  ...cliWhoWords,
  ...cliConvertWords,
  ...cliLedgerWords,
  ...cliRecoverWords,
  ...cliBackupWords,
  ...cliDoctorWords,
  ...cliTrafficWords,
  'cli.unknown_command': {
    en: 'There is no command "{command}". "countersign --help" lists them.',
    de: 'Einen Befehl „{command}“ gibt es nicht. „countersign --help“ nennt alle.',
  },
  'cli.unknown_option': {
    en: 'There is no option {option}. "countersign {command} --help" lists them.',
    de: 'Eine Option {option} gibt es nicht. „countersign {command} --help“ nennt alle.',
  },
  'cli.option_value': {
    en: 'The option {option} is used wrongly. "countersign {command} --help" shows how.',
    de: 'Die Option {option} ist falsch benutzt. „countersign {command} --help“ zeigt, wie es geht.',
  },
  'cli.no_file': {
    en: 'Name a file to check, as in "countersign check raci.xlsx".',
    de: 'Nennen Sie eine Datei, wie in „countersign check raci.xlsx“.',
  },
  'cli.one_file': {
    en: 'Name one file, as in "countersign who company.split.yaml --activity patch-timing".',
    de: 'Nennen Sie eine Datei, wie in „countersign who firma.split.yaml --activity patch-timing“.',
  },
  'cli.two_files': {
    en: 'Name two files, from and to, as in "countersign convert raci.xlsx raci.split.yaml".',
    de: 'Nennen Sie zwei Dateien, von und nach, wie in „countersign convert raci.xlsx raci.split.yaml“.',
  },
  'cli.missing': { en: '{file}: there is no such file.', de: '{file}: Diese Datei gibt es nicht.' },
  'cli.directory': {
    en: '{file} is a folder. Name a file in it.',
    de: '{file} ist ein Ordner. Nennen Sie eine Datei darin.',
  },
  'cli.no_permission': {
    en: '{file}: you have no permission for it.',
    de: '{file}: Dafür fehlt Ihnen die Berechtigung.',
  },
  'cli.too_large': {
    en: '{file} is larger than any RACI workbook or split. It was not read.',
    de: '{file} ist größer als jede RACI-Mappe oder Aufteilung. Die Datei wurde nicht gelesen.',
  },
  'cli.unreadable': {
    en: '{file} cannot be read: the system says {code}.',
    de: '{file} ist nicht lesbar: Das System meldet {code}.',
  },
  'cli.unwritable': {
    en: '{file} cannot be written: the system says {code}.',
    de: '{file} ist nicht schreibbar: Das System meldet {code}.',
  },
  'cli.in_file': { en: '{file}: {sentence}', de: '{file}: {sentence}' },
  'cli.and_more': {
    en: '{sentence} And {count} more; --json lists all.',
    de: '{sentence} Und {count} weitere; --json nennt alle.',
  },
  'cli.at_place': { en: '{place}: {sentence}', de: '{place}: {sentence}' },
  'cli.side_form': {
    en: '--side "{text}" is not of the form "NAME=it", "NAME=operations" or "NAME=it,external".',
    de: '--side "{text}" hat nicht die Form "NAME=it", "NAME=operations" oder "NAME=it,external".',
  },
  'cli.side_unknown': {
    en: 'There is no function "{name}". There are: {names}.',
    de: 'Eine Funktion „{name}“ gibt es nicht. Es gibt: {names}.',
  },
  'cli.no_activity': {
    en: 'Say which activity, with --activity. There are: {names}.',
    de: 'Nennen Sie die Aktivität mit --activity. Es gibt: {names}.',
  },
  'cli.activity_unknown': {
    en: 'There is no activity "{name}". Nearest: {names}.',
    de: 'Eine Aktivität „{name}“ gibt es nicht. Am nächsten: {names}.',
  },
  'cli.fact_form': {
    en: '--fact "{text}" is not of the form "NAME=VALUE".',
    de: '--fact "{text}" hat nicht die Form "NAME=WERT".',
  },
  'cli.fact_unknown': {
    en: 'There is no fact "{name}". Nearest: {names}.',
    de: 'Ein Merkmal „{name}“ gibt es nicht. Am nächsten: {names}.',
  },
  'cli.date': {
    en: '--on "{text}" is not a date such as 2026-03-31.',
    de: '--on "{text}" ist kein Datum wie 2026-03-31.',
  },
  'cli.same_file': {
    en: '{file} would be overwritten with itself. Name another file to write.',
    de: '{file} würde mit sich selbst überschrieben. Nennen Sie eine andere Zieldatei.',
  },
  'cli.ending': {
    en: '{file}: its ending names no format. Use .xlsx, .csv, .md, .split.yaml or .dmn.',
    de: '{file}: Die Endung nennt kein Format. Benutzen Sie .xlsx, .csv, .md, .split.yaml oder .dmn.',
  },
  'cli.unexpected': {
    en: 'Something went wrong that should not ({code}). COUNTERSIGN_DEBUG=1 shows where; please report it.',
    de: 'Es ging etwas schief, das nicht schiefgehen sollte ({code}). COUNTERSIGN_DEBUG=1 zeigt, wo; bitte melden.',
  },
} satisfies Catalogue
