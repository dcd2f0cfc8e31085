import { config } from 'zod'
import type { Ask } from './asks.ts'

// As in main.ts: no schema may be made before Zod knows that it must not compile.
config({ jitless: true })
const answers = import('./answers.ts')

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  try {
    const { answer } = await answers
    postMessage({ id: data.id, is: await answer(data) })
  } catch (error) {
    postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) })
  }
}
