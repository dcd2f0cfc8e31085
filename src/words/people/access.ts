import type { Catalogue } from '../catalogue.ts'

/** The table of access, read aloud: `rules/people/access.ts`. */
export const accessWords = {
  'access.page.title': { en: 'Who may what', de: 'Wer darf was' },
  'access.page.about': {
    en: 'One table decides, for every page, every button and every call of the API. What it does not name, nobody may.',
    de: 'Eine Tabelle entscheidet, für jede Seite, jeden Knopf und jeden Aufruf der Schnittstelle. Was sie nicht nennt, darf niemand.',
  },
  'access.page.open': { en: 'Who may what', de: 'Wer darf was' },
  'access.page.reading': { en: 'Reading', de: 'Lesen' },
  'access.page.acts': { en: 'Changing', de: 'Ändern' },
  'access.page.only_at': { en: '{name} (only at {sites})', de: '{name} (nur in {sites})' },
  'access.reader.anyone': {
    en: 'Anyone: whether there is an organisation here, and how to sign in.',
    de: 'Alle: ob es hier eine Organisation gibt, und wie man sich anmeldet.',
  },
  'access.reader.signed_in': {
    en: 'Whoever is signed in: their own account, desk, sign-ins and tokens.',
    de: 'Alle Angemeldeten: das eigene Konto, den eigenen Schreibtisch, eigene Anmeldungen und Tokens.',
  },
  'access.reader.own_session': {
    en: 'Who is signed in themselves, not with a token: their own tokens and passkeys.',
    de: 'Wer selbst angemeldet ist, nicht mit einem Token: die eigenen Tokens und Passkeys.',
  },
  'access.reader.directory': {
    en: 'People and sites: members, and administrators, who manage them.',
    de: 'Personen und Standorte: Mitglieder, und Administratoren, die sie verwalten.',
  },
  'access.reader.member': {
    en: 'The record: who holds an internal function at a site reads that site, who holds a corporate one reads all, auditors where they audit. External functions and administrators as such read nothing of it.',
    de: 'Das Verzeichnis: Wer eine interne Funktion an einem Standort hat, liest diesen Standort, wer eine zentrale hat, alle, Auditoren dort, wo sie prüfen. Externe Funktionen und Administratoren als solche lesen nichts davon.',
  },
  'access.reader.outside': {
    en: 'What is their own: who holds an external function, such as a vendor, at the sites that they serve.',
    de: 'Nur das Eigene: wer eine externe Funktion hat, etwa als Hersteller, an den Standorten, für die sie gilt.',
  },
  'access.reader.whole_ledger': {
    en: 'The ledger as a file, with everybody’s sign-ins: auditors of the whole company, and administrators who hold a corporate function.',
    de: 'Das Journal als Datei, mit den Anmeldungen aller: Auditoren des ganzen Unternehmens und Administratoren mit einer zentralen Funktion.',
  },
  'access.reader.administrator': {
    en: 'The installation and its settings: administrators.',
    de: 'Die Installation und ihre Einstellungen: Administratoren.',
  },
  'access.doer.first_visit': {
    en: 'Anyone, as long as there is no organisation.',
    de: 'Alle, solange es keine Organisation gibt.',
  },
  'access.doer.administrator': {
    en: 'Administrators of the installation.',
    de: 'Administratoren der Installation.',
  },
  'access.doer.split': {
    en: 'The functions that the split makes responsible or accountable, or gives a key, where they hold them:',
    de: 'Die Funktionen, die die Aufteilung zuständig oder verantwortlich macht oder denen sie einen Schlüssel gibt, dort, wo man sie hat:',
  },
  'access.doer.own': {
    en: 'Everybody for themselves; for others the functions that the split names:',
    de: 'Alle für sich selbst; für andere die Funktionen, die die Aufteilung nennt:',
  },
  'access.doer.own_session': {
    en: 'Whoever is signed in themselves, not with a token.',
    de: 'Wer selbst angemeldet ist, nicht mit einem Token.',
  },
  'access.doer.member': {
    en: 'Whoever holds an internal function that does not audit, at their sites; and what then becomes of it, the functions that the split makes responsible or accountable for its activity:',
    de: 'Wer eine interne Funktion hat, die nicht prüft, an den eigenen Standorten; und was daraus wird, die Funktionen, die die Aufteilung für die Aktivität zuständig oder verantwortlich macht:',
  },
  'access.doer.outside': {
    en: 'Whoever holds an external function, such as a vendor, at the sites that they serve.',
    de: 'Wer eine externe Funktion hat, etwa als Hersteller, an den Standorten, für die sie gilt.',
  },
  'access.doer.requester': {
    en: 'Whoever holds an internal function that does not audit, at their sites; whoever holds an external one, for what they asked for themselves.',
    de: 'Wer eine interne Funktion hat, die nicht prüft, an den eigenen Standorten; wer eine externe hat, für das, worum er selbst gebeten hat.',
  },
  'access.doer.invited': { en: 'Whoever holds the one-time link.', de: 'Wer den Einmallink hat.' },
  'access.doer.system': {
    en: 'The product itself; no page and no call does it.',
    de: 'Das Produkt selbst; keine Seite und kein Aufruf tut es.',
  },
} satisfies Catalogue
