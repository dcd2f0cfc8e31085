import type { AccountEvent, Session } from '#rules/people/account.ts'
import type { Provider } from '#rules/people/provider.ts'
import { openPool } from '#store/pool.ts'
import * as accounts from './account.ts'
import * as door from './door/signIn.ts'
import * as assertion from './factor/assertion.ts'
import * as passkey from './factor/passkey.ts'
import * as factor from './factor/secondFactor.ts'
import type { Call, Gate } from './gate.ts'
import { type Limits, library } from './library.ts'
import * as provider from './provider/arrive.ts'
import { testProvider } from './provider/client.ts'
import { seal } from './provider/seal.ts'
import { type Sample, signInAs } from './sample.ts'
import { prove } from './session/prove.ts'
import * as session from './session/session.ts'

type Settings = {
  /** The database, as the login role that may take the role `countersign_auth`. */
  readonly url: string
  /** At least 32 random characters of this installation; cookies and second factors stand or fall with it. */
  readonly secret: string
  /** Where browsers find the server. Over https: cookies travel nowhere else. */
  readonly baseURL: string
  /** Told, and waited for, before anybody gets an answer; what could not be noted has not happened. */
  readonly note: (event: AccountEvent) => Promise<void>
  readonly now?: () => Temporal.Instant
  readonly limits?: Limits
}

/** NIST SP 800-63B-4, section 2.2.3, asks for 1 hour idle and 24 hours at most; a control room is stricter. */
const limits: Limits = {
  idle: Temporal.Duration.from({ minutes: 30 }),
  absolute: Temporal.Duration.from({ hours: 12 }),
}

/** Sign-in, sessions, and proof of identity at signing (docs/sign-in.md). Nothing else knows the library behind it. */
export async function createIdentity(settings: Settings) {
  const { url, secret, baseURL } = settings
  const secure = new URL(baseURL).protocol === 'https:'
  const pool = openPool({
    connectionString: url,
    max: 8,
    options: '-c role=countersign_auth -c search_path=auth -c timezone=UTC',
    application_name: 'countersign sign-in',
  })
  const now = settings.now ?? (() => Temporal.Now.instant())
  const needs = { pool, secret, baseURL, secure, now, limits: settings.limits ?? limits }
  const gate: Gate = { ...needs, url, library: library(needs), note: settings.note }
  await gate.library.$context
  return {
    whoIs: (headers: Call['headers']) => session.whoIs(gate, headers),
    signIn: (call: Call<door.SignIn>) => door.signIn(gate, call),
    signOut: (call: Call<unknown>) => door.signOut(gate, call),
    changePerson: (call: Call<door.SignIn>) => door.changePerson(gate, call),
    signInAs: (sample: Sample | null, call: Call<accounts.Holder>) => signInAs(gate, sample, call),

    isOpen: (one: Session) => session.isOpen(gate, one),
    sessions: (account: string) => session.sessions(gate, account),
    revoke: (call: Parameters<typeof session.revoke>[1]) => session.revoke(gate, call),
    prove: (who: Session, call: Parameters<typeof prove>[2]) => prove(gate, who, call),

    openAccount: (call: Parameters<typeof accounts.openAccount>[1]) => accounts.openAccount(gate, call),
    renameAccount: (call: Parameters<typeof accounts.renameAccount>[1]) => accounts.renameAccount(gate, call),
    closeAccount: (call: Parameters<typeof accounts.closeAccount>[1]) => accounts.closeAccount(gate, call),
    changePassword: (call: Call<accounts.NewPassword>, about: readonly string[]) =>
      accounts.changePassword(gate, call, about),

    waysIn: (account: string) => accounts.waysIn(gate, account),
    secondFactor: (account: string) => factor.secondFactor(gate, account),
    beginSecondFactor: (call: Call<factor.Password>) => factor.beginSecondFactor(gate, call),
    confirmSecondFactor: (call: Call<factor.Code>) => factor.confirmSecondFactor(gate, call),
    removeSecondFactor: (call: Call<factor.PasswordAndCode>) => factor.removeSecondFactor(gate, call),
    renewRecoveryCodes: (call: Call<factor.Password>) => factor.renewRecoveryCodes(gate, call),

    passkeys: (account: string) => passkey.passkeys(gate, account),
    beginPasskey: (call: Parameters<typeof passkey.beginPasskey>[1]) => passkey.beginPasskey(gate, call),
    addPasskey: (call: Parameters<typeof passkey.addPasskey>[1]) => passkey.addPasskey(gate, call),
    renamePasskey: (call: Parameters<typeof passkey.renamePasskey>[1]) => passkey.renamePasskey(gate, call),
    removePasskey: (call: Parameters<typeof passkey.removePasskey>[1]) => passkey.removePasskey(gate, call),
    beginEntering: (call: Parameters<typeof assertion.beginEntering>[1]) =>
      assertion.beginEntering(gate, call),
    enterWithPasskey: (call: Parameters<typeof assertion.enterWithPasskey>[1]) =>
      assertion.enterWithPasskey(gate, call),
    beginSigning: (call: Parameters<typeof assertion.beginSigning>[1]) => assertion.beginSigning(gate, call),

    sealed: (text: string) => seal(gate, 'provider', text),
    testProvider: (settings: Provider) => testProvider(gate, settings),
    beginProvider: (call: Parameters<typeof provider.begin>[1]) => provider.begin(gate, call),
    arriveFromProvider: (call: Parameters<typeof provider.arrive>[1]) => provider.arrive(gate, call),
    linkProvider: (call: Parameters<typeof provider.link>[1]) => provider.link(gate, call),
    openForProvider: (call: Parameters<typeof provider.openLinked>[1]) => provider.openLinked(gate, call),
    signInFromProvider: (call: Parameters<typeof provider.signIn>[1]) => provider.signIn(gate, call),

    close: () => pool.end(),
  }
}

export type Identity = Awaited<ReturnType<typeof createIdentity>>
