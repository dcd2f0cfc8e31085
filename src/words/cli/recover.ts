import type { Catalogue } from '../catalogue.ts'

/** What `countersign recover-admin` says. */
export const cliRecoverWords = {
  'cli.recover.link': {
    en: `{name} ({email}) sets a new password at this path of Countersign, once, until {until}:

  {path}

Whoever has the link has the account: hand it over in person.`,
    de: `{name} ({email}) setzt unter diesem Pfad von Countersign ein neues Passwort, einmal, bis {until}:

  {path}

Wer den Link hat, hat das Konto: Übergeben Sie ihn persönlich.`,
  },
  'cli.recover.nobody': {
    en: 'There is no organisation here yet. Start Countersign: it prints the link for the first administrator.',
    de: 'Hier gibt es noch keine Organisation. Starten Sie Countersign: Es gibt den Link für den ersten Administrator aus.',
  },
  'cli.recover.which': {
    en: 'Say which administrator, with --person. There are: {names}.',
    de: 'Nennen Sie den Administrator mit --person. Es gibt: {names}.',
  },
  'person.no_administrator': {
    en: '{name} administers nothing here.',
    de: '{name} ist hier kein Administrator.',
  },
} satisfies Catalogue
