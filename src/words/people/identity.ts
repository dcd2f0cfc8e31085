import type { Catalogue } from '../catalogue.ts'

/** Signing in, accounts, and proof of identity at signing. */
export const identityWords = {
  'sign_in.wrong': {
    en: 'Account name and password do not fit together.',
    de: 'Kontoname und Passwort passen nicht zusammen.',
  },
  'sign_in.code_needed': {
    en: 'Now the six digits from your authenticator app, or a recovery code.',
    de: 'Jetzt die sechs Ziffern aus Ihrer Authenticator-App oder einen Wiederherstellungscode.',
  },
  'sign_in.code_wrong': {
    en: 'The code is wrong. Look at the app again; its clock must be right.',
    de: 'Der Code ist falsch. Sehen Sie noch einmal in die App; ihre Uhr muss stimmen.',
  },
  'sign_in.code_used': {
    en: 'This code has been used. Wait for the next one: it comes within 30 seconds.',
    de: 'Dieser Code ist verbraucht. Warten Sie auf den nächsten: Er kommt binnen 30 Sekunden.',
  },
  'sign_in.wait': {
    en: ({ seconds }) => `Too many attempts failed. Wait ${time(seconds, ['second', 'minute'])}.`,
    de: ({ seconds }) =>
      `Zu viele Versuche sind fehlgeschlagen. Warten Sie ${time(seconds, ['Sekunde', 'Minute'])}.`,
  },
  'password.too_short': {
    en: 'At least {least} characters, please; this has {length}. A few words make a good password.',
    de: 'Bitte mindestens {least} Zeichen; das sind {length}. Ein paar Wörter sind ein gutes Passwort.',
  },
  'password.too_long': {
    en: 'At most {most} characters, please; this has {length}.',
    de: 'Bitte höchstens {most} Zeichen; das sind {length}.',
  },
  'password.easy': {
    en: 'This is made of words, names or sequences that are tried first. Add some words that have nothing to do with you or the company.',
    de: 'Das besteht aus Wörtern, Namen oder Folgen, die als Erstes probiert werden. Nehmen Sie Wörter dazu, die nichts mit Ihnen oder der Firma zu tun haben.',
  },
  'password.wrong': { en: 'The password is wrong.', de: 'Das Passwort ist falsch.' },
  'account.name_wrong': {
    en: 'The account name must be an e-mail address.',
    de: 'Der Kontoname muss eine E-Mail-Adresse sein.',
  },
  'account.name_taken': {
    en: 'Another account has this address already.',
    de: 'Diese Adresse hat schon ein anderes Konto.',
  },
  'account.unknown': { en: 'There is no such account.', de: 'Dieses Konto gibt es nicht.' },
  'session.unknown': {
    en: 'This session has ended already.',
    de: 'Diese Sitzung ist schon beendet.',
  },
  'second_factor.on': {
    en: 'There is a second factor already. Take it off first.',
    de: 'Es gibt schon einen zweiten Faktor. Nehmen Sie ihn zuerst weg.',
  },
  'second_factor.off': { en: 'There is no second factor.', de: 'Es gibt keinen zweiten Faktor.' },
  'second_factor.code_wrong': {
    en: 'The code is wrong, or has been used. Take the next one that the app shows.',
    de: 'Der Code ist falsch oder verbraucht. Nehmen Sie den nächsten, den die App zeigt.',
  },
  'signature.all_components': {
    en: ({ missing }) =>
      `The first signature after signing in needs everything that proves who you are. Missing: ${listed(missing, component.en)}.`,
    de: ({ missing }) =>
      `Die erste Unterschrift nach dem Anmelden braucht alles, was zeigt, wer Sie sind. Es fehlt: ${listed(missing, component.de)}.`,
  },
  'signature.one_component': {
    en: 'Give your password, a code of your second factor, or a passkey, to sign.',
    de: 'Geben Sie zum Unterschreiben Ihr Passwort, einen Code Ihres zweiten Faktors oder einen Passkey.',
  },
  'signature.wrong': {
    en: 'What you gave does not prove who you are. Nothing was signed.',
    de: 'Ihre Angaben weisen Sie nicht aus. Nichts wurde unterschrieben.',
  },
  'sample.only_there': {
    en: 'Signing in with one click is for the sample company only.',
    de: 'Mit einem Klick anmelden kann man sich nur im Beispielunternehmen.',
  },
} satisfies Catalogue

const component = {
  en: { account: 'account name', password: 'password', code: 'code of the second factor' },
  de: { account: 'Kontoname', password: 'Passwort', code: 'Code des zweiten Faktors' },
}

const listed = (names: unknown, words: Record<string, string>) =>
  [names]
    .flat()
    .map(name => words[String(name)] ?? String(name))
    .join(', ')

/** Seconds as a person counts them: minutes above ninety. */
function time(seconds: unknown, [second, minute]: readonly [string, string]): string {
  const count = Number(seconds)
  const [amount, unit] = count > 90 ? [Math.ceil(count / 60), minute] : [count, second]
  return `${amount} ${unit}${amount === 1 ? '' : unit.endsWith('e') ? 'n' : 's'}`
}
