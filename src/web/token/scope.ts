import { READING } from '#rules/people/actor.ts'
import type { Key } from '#words/say.ts'
import type { Speech } from '../parts/language.ts'

/** What a part of a scope allows, as a person would name it. */
export const sayScope = (say: Speech['say'], part: string): string =>
  part === READING ? say('token.scope.read') : say(`act.name.${part}` as Key)
