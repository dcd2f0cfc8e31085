import { Id } from '#rules/split/facts.ts'

/** A name as an id of the split: itself where it is one, else its letters and digits with dashes between. */
export function idOf(name: string): string {
  const text = name.trim()
  if (Id.safeParse(text).success) return text
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|-+$/g, '') || 'x'
  )
}

/** An id as XML allows it (NCName, ASCII alone), and back: other characters as `_x002F_`. */
export const xmlId = (text: string): string =>
  text.replace(/_(?=x)|[^\w.-]|^[^a-z_]/gi, character => `_x${hex(character)}_`)
export const fromXmlId = (id: string): string =>
  id.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
