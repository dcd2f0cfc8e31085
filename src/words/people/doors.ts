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
