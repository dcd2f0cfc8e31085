import { pages } from './pages.ts'
import { signing } from './sign.ts'
import { slots } from './slot.ts'

/** The earliest slot, signing, and a million decisions on desk, list and page. */
export async function decisionBenches(): Promise<void> {
  slots()
  await signing()
  await pages()
}
