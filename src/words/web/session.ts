import type { Catalogue } from '../catalogue.ts'

/** Signing in and out, the account, and the sample company's banner. */
export const sessionWords = {
  'web.no_answer': {
    en: 'The server does not answer. Nothing is lost here; try again in a moment.',
    de: 'Der Server antwortet nicht. Hier geht nichts verloren; versuchen Sie es gleich noch einmal.',
  },
  'web.cancel': { en: 'Cancel', de: 'Abbrechen' },
  'web.close': { en: 'Close', de: 'Schließen' },
  'web.copy': { en: 'Copy', de: 'Kopieren' },
  'web.copied': { en: 'Copied', de: 'Kopiert' },
  'web.try_again': { en: 'Try again', de: 'Noch einmal' },
  'session.sign_in': { en: 'Sign in', de: 'Anmelden' },
  'session.sign_out': { en: 'Sign out', de: 'Abmelden' },
  'session.name': { en: 'Account name (e-mail address)', de: 'Kontoname (E-Mail-Adresse)' },
  'session.password': { en: 'Password', de: 'Passwort' },
  'session.code': { en: 'Code', de: 'Code' },
  'session.code.hint': {
    en: 'The six digits that your authenticator app shows, or a recovery code.',
    de: 'Die sechs Ziffern aus Ihrer Authenticator-App oder ein Wiederherstellungscode.',
  },
  'session.instead': {
    en: '{name} is signed in here. When you sign in, that session ends.',
    de: 'Hier ist {name} angemeldet. Wenn Sie sich anmelden, endet diese Sitzung.',
  },
  'session.lost': {
    en: 'No account, or no way into it? An administrator makes you a one-time link.',
    de: 'Kein Konto, oder kein Weg mehr hinein? Ein Administrator gibt Ihnen einen Einmal-Link.',
  },
  'session.ended': {
    en: 'Your session has ended. What you see stays here to read.',
    de: 'Ihre Sitzung ist beendet. Was Sie sehen, bleibt hier zu lesen.',
  },
  'session.again': { en: 'Sign in and go on', de: 'Anmelden und weitermachen' },
  'session.change': { en: 'Change person', de: 'Person wechseln' },
  'session.change.about': {
    en: 'The next person signs in here. Nothing of the last one is left on this terminal.',
    de: 'Hier meldet sich die nächste Person an. Von der letzten bleibt an diesem Platz nichts zurück.',
  },
  'sample.title': { en: 'Sample company', de: 'Beispielunternehmen' },
  'sample.banner': {
    en: 'This is {name}, a sample company.',
    de: 'Das ist {name}, ein Beispielunternehmen.',
  },
  'sample.nobody': { en: 'Choose who you want to be.', de: 'Wählen Sie, wer Sie sein möchten.' },
  'sample.you': { en: 'You are {name}.', de: 'Sie sind {name}.' },
  'sample.password': { en: 'Password for signing:', de: 'Passwort zum Unterschreiben:' },
  'sample.else': { en: 'Be somebody else', de: 'Jemand anders sein' },
  'sample.leave': { en: 'Leave the sample company', de: 'Beispielunternehmen verlassen' },
  'sample.leave.sure': {
    en: '{name} is taken away with everything that was done in it. Then you can set up your own.',
    de: '{name} wird entfernt, mit allem, was darin getan wurde. Danach können Sie Ihr eigenes Unternehmen einrichten.',
  },
  'account.title': { en: 'Your account', de: 'Ihr Konto' },
  'account.of': { en: 'Account of {name}', de: 'Konto von {name}' },
  'account.password': { en: 'Password', de: 'Passwort' },
  'account.password.now': { en: 'Password now', de: 'Passwort jetzt' },
  'account.password.next': { en: 'New password', de: 'Neues Passwort' },
  'account.password.change': { en: 'Change the password', de: 'Passwort ändern' },
  'account.password.changed': {
    en: 'The password is changed. Your other sessions have ended.',
    de: 'Das Passwort ist geändert. Ihre anderen Sitzungen sind beendet.',
  },
  'password.hint': {
    en: ({ least, length }) =>
      length === 0
        ? `At least ${least} characters; a few words make a good one.`
        : Number(length) < Number(least)
          ? `${length} of at least ${least} characters.`
          : `${length} characters: long enough.`,
    de: ({ least, length }) =>
      length === 0
        ? `Mindestens ${least} Zeichen; ein paar Wörter sind ein gutes.`
        : Number(length) < Number(least)
          ? `${length} von mindestens ${least} Zeichen.`
          : `${length} Zeichen: lang genug.`,
  },
  'account.factor': { en: 'Second factor', de: 'Zweiter Faktor' },
  'account.factor.off': {
    en: 'There is none. With an authenticator app on your phone, a stolen password alone opens nothing.',
    de: 'Es gibt keinen. Mit einer Authenticator-App auf Ihrem Telefon öffnet ein gestohlenes Passwort allein nichts.',
  },
  'account.factor.on': {
    en: ({ codes }) =>
      `It is on. ${Number(codes) === 1 ? 'One recovery code is' : `${codes} recovery codes are`} left.`,
    de: ({ codes }) =>
      `Er ist eingerichtet. ${Number(codes) === 1 ? 'Ein Wiederherstellungscode ist' : `${codes} Wiederherstellungscodes sind`} übrig.`,
  },
  'account.factor.begin': { en: 'Set one up', de: 'Einrichten' },
  'account.factor.photo': {
    en: 'Photograph this with your authenticator app, or type the key into it.',
    de: 'Fotografieren Sie das mit Ihrer Authenticator-App, oder tippen Sie den Schlüssel dort ein.',
  },
  'account.factor.picture': {
    en: 'QR code for the authenticator app',
    de: 'QR-Code für die Authenticator-App',
  },
  'account.factor.confirm': { en: 'Confirm with the code', de: 'Mit dem Code bestätigen' },
  'account.factor.remove': { en: 'Take it off', de: 'Wegnehmen' },
  'account.factor.codes': {
    en: 'Recovery codes. Each opens your account once, without the app. Print them, or keep them in a safe; they are shown this once.',
    de: 'Wiederherstellungscodes. Jeder öffnet Ihr Konto einmal, ohne die App. Drucken Sie sie aus, oder legen Sie sie in einen Tresor; sie werden nur jetzt gezeigt.',
  },
  'account.factor.renew': { en: 'Make new recovery codes', de: 'Neue Wiederherstellungscodes' },
  'account.sessions': { en: 'Open sessions', de: 'Offene Sitzungen' },
  'account.sessions.where': { en: 'Where', de: 'Wo' },
  'account.sessions.since': { en: 'Since', de: 'Seit' },
  'account.sessions.seen': { en: 'Last used', de: 'Zuletzt benutzt' },
  'account.sessions.this': { en: 'this one', de: 'diese' },
  'account.sessions.end': { en: 'End', de: 'Beenden' },
  'account.sessions.end_of': { en: 'End the session from {where}', de: 'Beenden: Sitzung von {where}' },
  'join.title': { en: 'Set your password', de: 'Passwort festlegen' },
  'join.hello': {
    en: 'This link is for {name} ({email}). Set a password; then you are signed in.',
    de: 'Dieser Link ist für {name} ({email}). Legen Sie ein Passwort fest; dann sind Sie angemeldet.',
  },
  'join.set': { en: 'Set the password and sign in', de: 'Passwort festlegen und anmelden' },
} satisfies Catalogue
