import type { Catalogue } from '../catalogue.ts'

/** Ways in beside the password: the company's sign-in, passkeys, tokens, service accounts. */
export const doorPageWords = {
  'session.or': { en: 'or', de: 'oder' },
  'session.with_provider': { en: 'Sign in with {name}', de: 'Mit {name} anmelden' },
  'session.with_passkey': { en: 'Sign in with a passkey', de: 'Mit Passkey anmelden' },
  'session.passkey.none': {
    en: 'This browser knows no passkeys.',
    de: 'Dieser Browser kennt keine Passkeys.',
  },
  'session.provider.back': {
    en: 'Coming back from the company’s sign-in',
    de: 'Zurück von der Anmeldung der Firma',
  },
  'session.provider.wait': { en: 'One moment …', de: 'Einen Moment …' },
  'session.provider.again': { en: 'Back to signing in', de: 'Zurück zur Anmeldung' },
  'weak.everywhere': {
    en: 'You signed in without a second factor: you can read, and change nothing.',
    de: 'Sie haben sich ohne zweiten Faktor angemeldet: Sie können lesen, aber nichts ändern.',
  },
  'weak.sites': {
    en: 'You signed in without a second factor: at {sites} you can read, and change nothing.',
    de: 'Sie haben sich ohne zweiten Faktor angemeldet: In {sites} können Sie lesen, aber nichts ändern.',
  },
  'weak.set_up': { en: 'Set one up', de: 'Einen einrichten' },
  'account.password.none': {
    en: 'You come in without a password here. To have one, ask an administrator for a link back into the account.',
    de: 'Sie kommen hier ohne Passwort herein. Möchten Sie eines, bitten Sie einen Administrator um einen Link zurück ins Konto.',
  },
  'account.provider': { en: 'The company’s sign-in', de: 'Anmeldung der Firma' },
  'account.provider.linked': {
    en: '{name} leads into this account.',
    de: '{name} führt in dieses Konto.',
  },
  'account.provider.open': {
    en: 'Link {name}, and you come in here without this password.',
    de: 'Verknüpfen Sie {name}, dann kommen Sie ohne dieses Passwort herein.',
  },
  'account.provider.link': { en: 'Link {name}', de: '{name} verknüpfen' },
  'account.passkeys': { en: 'Passkeys', de: 'Passkeys' },
  'account.passkeys.about': {
    en: 'A passkey on this device or a security key takes the place of password and code: it asks for a PIN, a finger or a face.',
    de: 'Ein Passkey auf diesem Gerät oder einem Sicherheitsschlüssel ersetzt Passwort und Code: Er fragt nach PIN, Finger oder Gesicht.',
  },
  'account.passkeys.none': { en: 'No passkey yet.', de: 'Noch kein Passkey.' },
  'account.passkeys.add': { en: 'Add a passkey', de: 'Passkey hinzufügen' },
  'account.passkeys.name': { en: 'What to call it', de: 'Wie er heißen soll' },
  'account.passkeys.name.such': {
    en: 'Such as: laptop, blue key.',
    de: 'Zum Beispiel: Laptop, blauer Schlüssel.',
  },
  'account.passkeys.rename': { en: 'Rename', de: 'Umbenennen' },
  'account.passkeys.rename_of': { en: 'Rename: {name}', de: 'Umbenennen: {name}' },
  'account.passkeys.remove': { en: 'Remove', de: 'Entfernen' },
  'account.passkeys.remove_of': { en: 'Remove: {name}', de: 'Entfernen: {name}' },
  'account.passkeys.given_up': {
    en: 'The device made no passkey: it was given up, took too long, or has this one already.',
    de: 'Das Gerät hat keinen Passkey gemacht: abgebrochen, zu lange gewartet, oder es hat ihn schon.',
  },
  'session.passkey.given_up': {
    en: 'No passkey was used: it was given up, took too long, or this device has none for here.',
    de: 'Kein Passkey wurde benutzt: abgebrochen, zu lange gewartet, oder dieses Gerät hat hier keinen.',
  },
  'account.since': { en: 'since {when}', de: 'seit {when}' },
  'account.used': { en: 'last used {when}', de: 'zuletzt benutzt {when}' },
  'account.never_used': { en: 'never used', de: 'nie benutzt' },
  'token.title': { en: 'Tokens', de: 'Tokens' },
  'token.about': {
    en: 'With a token a program asks the API as you, for what you choose and no longer than you choose.',
    de: 'Mit einem Token fragt ein Programm die Schnittstelle in Ihrem Namen, nur nach dem und so lange, wie Sie bestimmen.',
  },
  'token.none': { en: 'No token.', de: 'Kein Token.' },
  'token.make': { en: 'Make a token', de: 'Token machen' },
  'token.make_for': { en: 'Make a token for {name}', de: 'Token für {name} machen' },
  'token.label': { en: 'What it is for', de: 'Wofür es ist' },
  'token.scope': { en: 'What it may do', de: 'Was es darf' },
  'token.scope.read': { en: 'Read', de: 'Lesen' },
  'token.scope.site': { en: 'Where', de: 'Wo' },
  'token.scope.everywhere': { en: 'everywhere', de: 'überall' },
  'token.expires': { en: 'Last day', de: 'Letzter Tag' },
  'token.expires.hint': { en: 'At most {days} days from now.', de: 'Höchstens {days} Tage ab jetzt.' },
  'token.until': { en: 'until {when}', de: 'bis {when}' },
  'token.is_over': { en: 'over', de: 'abgelaufen' },
  'token.is_revoked': { en: 'revoked', de: 'widerrufen' },
  'token.revoke': { en: 'Revoke', de: 'Widerrufen' },
  'token.revoke_of': { en: 'Revoke: {label}', de: 'Widerrufen: {label}' },
  'token.once': {
    en: 'This is the token {label}. It is shown this once: put it where the program finds it.',
    de: 'Das ist das Token {label}. Es wird nur jetzt gezeigt: Legen Sie es dorthin, wo das Programm es findet.',
  },
} satisfies Catalogue
