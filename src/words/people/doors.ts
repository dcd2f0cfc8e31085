import type { Catalogue } from '../catalogue.ts'

/** Other ways in than a password: tokens and service accounts. */
export const doorWords = {
  'access.session': {
    en: 'A token cannot do this: it is for a person who is signed in.',
    de: 'Das kann kein Token: Dafür muss eine Person angemeldet sein.',
  },
  'access.second_factor': {
    en: 'Here nothing is changed without a second factor. Set one up on your account page, an authenticator app or a passkey, and sign in with it; or have your company’s sign-in ask for one.',
    de: 'Hier wird nichts ohne zweiten Faktor geändert. Richten Sie auf Ihrer Kontoseite einen ein, eine Authenticator-App oder einen Passkey, und melden Sie sich damit an; oder lassen Sie die Anmeldung Ihrer Firma danach fragen.',
  },
  'sign_in.passkey_wrong': {
    en: 'This passkey is not known here, or proved nothing. Sign in with your password.',
    de: 'Dieser Passkey ist hier nicht bekannt oder hat nichts bewiesen. Melden Sie sich mit Ihrem Passwort an.',
  },
  'passkey.needs_name': {
    en: 'Passkeys need a name in the address, such as localhost or countersign.example.com; this page was opened by a number.',
    de: 'Passkeys brauchen einen Namen in der Adresse, wie localhost oder countersign.example.com; diese Seite wurde über eine Nummer geöffnet.',
  },
  'passkey.wrong': {
    en: 'The passkey was not taken: it took too long, or the device did not ask for a PIN, a finger or a face. Try again.',
    de: 'Der Passkey wurde nicht übernommen: Es hat zu lange gedauert, oder das Gerät fragte nicht nach PIN, Finger oder Gesicht. Noch einmal, bitte.',
  },
  'passkey.there': { en: 'This passkey is here already.', de: 'Diesen Passkey gibt es hier schon.' },
  'passkey.unknown': { en: 'You have no such passkey.', de: 'Diesen Passkey haben Sie nicht.' },
  'passkey.sign_in_again': {
    en: 'Sign in again first: how you come in is changed within ten minutes after it.',
    de: 'Melden Sie sich zuerst neu an: Wie Sie hereinkommen, ändert man binnen zehn Minuten danach.',
  },
  'provider.off': {
    en: 'There is no sign-in of the company here.',
    de: 'Eine Anmeldung über die Firma gibt es hier nicht.',
  },
  'provider.away': {
    en: 'The company’s sign-in does not answer. Sign in with your password, or try again later.',
    de: 'Die Anmeldung der Firma antwortet nicht. Melden Sie sich mit Ihrem Passwort an oder versuchen Sie es später.',
  },
  'provider.wrong': {
    en: 'What the company’s sign-in answered does not prove who you are ({what}). Start again; if it stays, tell an administrator.',
    de: 'Die Antwort der Anmeldung der Firma weist Sie nicht aus ({what}). Beginnen Sie neu; bleibt es dabei, sagen Sie es einem Administrator.',
  },
  'provider.denied': {
    en: 'The company’s sign-in did not let you through.',
    de: 'Die Anmeldung der Firma hat Sie nicht durchgelassen.',
  },
  'provider.attempt_over': {
    en: 'This sign-in was not begun here, or more than ten minutes ago. Start again.',
    de: 'Diese Anmeldung wurde nicht hier begonnen, oder vor mehr als zehn Minuten. Beginnen Sie neu.',
  },
  'provider.email_missing': {
    en: 'The company’s sign-in vouches for no e-mail address of yours. An administrator of it can see to that.',
    de: 'Die Anmeldung der Firma bestätigt keine E-Mail-Adresse von Ihnen. Ein Administrator dort kann das richten.',
  },
  'provider.link_first': {
    en: '{email} has an account here already. Sign in to it with its password, and link the company’s sign-in on the account page.',
    de: '{email} hat hier schon ein Konto. Melden Sie sich dort mit dem Passwort an und verknüpfen Sie auf der Kontoseite die Anmeldung der Firma.',
  },
  'provider.linked_elsewhere': {
    en: 'You are known here under another account already.',
    de: 'Sie sind hier schon unter einem anderen Konto bekannt.',
  },
  'provider.issuer_wrong': {
    en: 'This is no address of an issuer, such as https://login.example.com/works.',
    de: 'Das ist keine Adresse eines Ausstellers, wie https://login.example.com/works.',
  },
  'provider.issuer_insecure': {
    en: 'The address must begin with https, unless the provider runs on this very machine.',
    de: 'Die Adresse muss mit https beginnen, außer der Anbieter läuft auf diesem Rechner.',
  },
  'provider.no_secret': {
    en: 'Give the client secret that the provider made for Countersign.',
    de: 'Geben Sie das Client-Secret an, das der Anbieter für Countersign gemacht hat.',
  },
  'provider.secret_lost': {
    en: 'The client secret was sealed by another installation. Give it again.',
    de: 'Das Client-Secret wurde von einer anderen Installation versiegelt. Geben Sie es neu ein.',
  },
  'provider.function_unknown': {
    en: 'The split in force knows no function {function}.',
    de: 'Die geltende Aufteilung kennt keine Funktion {function}.',
  },
  'provider.not_in_sample': {
    en: 'The sample company has no sign-in of its own. Set it up where your own data is.',
    de: 'Das Beispielunternehmen hat keine eigene Anmeldung. Richten Sie sie dort ein, wo Ihre Daten sind.',
  },
  'token.wrong': {
    en: 'This is no token of this installation. Make a new one on your account page.',
    de: 'Das ist kein Token dieser Installation. Machen Sie auf Ihrer Kontoseite ein neues.',
  },
  'token.expired': {
    en: 'The time of this token is over. Make a new one.',
    de: 'Die Zeit dieses Tokens ist abgelaufen. Machen Sie ein neues.',
  },
  'token.revoked': { en: 'This token was revoked.', de: 'Dieses Token wurde widerrufen.' },
  'token.inactive': {
    en: 'Whoever this token belongs to is not active any more.',
    de: 'Wem dieses Token gehört, ist nicht mehr aktiv.',
  },
  'token.unknown': { en: 'There is no such token.', de: 'Dieses Token gibt es nicht.' },
  'token.not_yours': {
    en: 'People make and revoke their own tokens, administrators those of service accounts.',
    de: 'Tokens macht und widerruft jede Person selbst; die von Dienstkonten ein Administrator.',
  },
  'token.no_scope': {
    en: 'Say what the token may do: nothing is allowed by itself.',
    de: 'Sagen Sie, was das Token darf: Von selbst ist nichts erlaubt.',
  },
  'token.scope_wrong': {
    en: 'No token may do this: {part}.',
    de: 'Das darf kein Token: {part}.',
  },
  'token.over': {
    en: 'The token would be over already. Choose a day to come.',
    de: 'Das Token wäre schon abgelaufen. Wählen Sie einen künftigen Tag.',
  },
  'token.too_long': {
    en: 'A token lasts {days} days at most.',
    de: 'Ein Token gilt höchstens {days} Tage.',
  },
  'service.there': {
    en: 'There is a service account called {service} already.',
    de: 'Ein Dienstkonto namens {service} gibt es schon.',
  },
  'service.no_account': {
    en: 'A service account does not sign in: it asks with tokens.',
    de: 'Ein Dienstkonto meldet sich nicht an: Es fragt mit Tokens.',
  },
  'service.no_administrator': {
    en: 'A service account does not administer the installation.',
    de: 'Ein Dienstkonto verwaltet die Installation nicht.',
  },
} satisfies Catalogue
