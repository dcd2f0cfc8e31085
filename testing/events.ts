import type { Client } from './installation.ts'

/** A change as it is told of. */
export type Heard = { act: string; kind: string; subject: string; site: string | null }

/** Somebody signed in who listens to what changes, from now on. */
export async function listening(client: Client) {
  const { body } = await client.fetch('GET', '/api/events')
  const reader = body!.getReader()
  const decoder = new TextDecoder()
  const heard: Heard[] = []
  await reader.read()
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      for (const line of decoder.decode(value).split('\n'))
        if (line.startsWith('data: ')) heard.push(...JSON.parse(line.slice(6)))
    }
  })()
  return {
    heard,
    /** Fulfilled when the server ends the line. */
    over: reading,
    async leave() {
      await reader.cancel()
      await reading
    },
  }
}
