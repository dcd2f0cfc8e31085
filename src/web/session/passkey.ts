import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSpeech } from '../parts/language.ts'

/** Why there are no passkeys here, as a sentence; null where there are: they need a browser that knows them, and a name. */
export function usePasskeysNot(): string | null {
  const { say } = useSpeech()
  if (/^[\d.]+$|:/.test(location.hostname)) return say('passkey.needs_name')
  return browserSupportsWebAuthn() ? null : say('session.passkey.none')
}
