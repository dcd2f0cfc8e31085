import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { Refused } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'

/** Why there are no passkeys here, as a sentence; null where there are: they need a browser that knows them, and a name. */
export function usePasskeysNot(): string | null {
  const { say } = useSpeech()
  if (/^[\d.]+$|:/.test(location.hostname)) return say('passkey.needs_name')
  return browserSupportsWebAuthn() ? null : say('session.passkey.none')
}

/** Has the browser show a passkey for what the server asked; refuses, in a sentence, where that was given up. */
export function useShowPasskey() {
  const { say } = useSpeech()
  return (options: unknown): Promise<never> =>
    startAuthentication({ optionsJSON: options as never }).catch(() => {
      throw new Refused('web.given_up', say('session.passkey.given_up'))
    }) as Promise<never>
}
