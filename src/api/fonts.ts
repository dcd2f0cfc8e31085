import { readFileSync } from 'node:fs'

const font = (name: string) => readFileSync(new URL(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)))
let fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array } | undefined

/** The fonts of what is printed, read once. */
export function printFonts() {
  fonts ??= { regular: font('DejaVuSans'), bold: font('DejaVuSans-Bold') }
  return fonts
}
