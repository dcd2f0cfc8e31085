import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { home } from '../house.ts'

/** A server as a process of its own. */
export async function node(url: string, folder: string, pages: string) {
  const child = spawn(process.execPath, [join(home, 'testing', 'nodes', 'node.ts'), url, folder, pages], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const [origin] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    closed.then(() => Promise.reject(new Error('the server ended before it was ready'))),
  ])) as [string]
  return {
    origin,
    async kill(): Promise<void> {
      child.kill('SIGKILL')
      await closed
    },
  }
}
export type Node = Awaited<ReturnType<typeof node>>

/** What the servers are at the moment: one may be away. */
export type Nodes = { readonly now: (Node | null)[] }

/** When each act was acknowledged, by its id. */
export type Acknowledged = Map<string, number>

/** Adds people until told to stop, with one session, at one server or the other; an answer that was lost is asked for again. */
export async function write(nodes: Nodes, cookie: string, acknowledged: Acknowledged, going: () => boolean) {
  for (let turn = 0; going(); turn++) {
    const [id, person] = [randomUUID(), randomUUID()]
    const body = JSON.stringify({ person, name: 'Somebody', email: `${person}@works.example` })
    const headers = { cookie, 'idempotency-key': id, 'content-type': 'application/json' }
    for (; ; turn++) {
      const at = nodes.now[turn % nodes.now.length]
      const answer =
        at && (await fetch(`${at.origin}/api/people`, { method: 'POST', headers, body }).catch(() => null))
      if (answer?.status === 200) break
      if (answer && ![429, 503].includes(answer.status))
        throw new Error(`${answer.status} ${await answer.text()}`)
      await delay(50)
    }
    acknowledged.set(id, performance.now())
    await delay(120)
  }
}

/** Hears of acts until told to stop; where its server goes, it goes on at the other with the last number it heard. */
export async function hear(
  nodes: Nodes,
  cookie: string,
  heard: { act: string; at: number }[],
  signal: AbortSignal,
) {
  let last = ''
  for (let turn = 0; !signal.aborted; turn++) {
    const at = nodes.now[turn % nodes.now.length]
    const headers = { cookie, ...(last === '' ? {} : { 'last-event-id': last }) }
    const answer = at && (await fetch(`${at.origin}/api/events`, { headers, signal }).catch(() => null))
    if (!answer || answer.body === null || answer.status !== 200) {
      await delay(50)
      continue
    }
    let text = ''
    try {
      for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
        text += chunk
        // An event counts once it is whole, with its number and what it says.
        const events = text.split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1]
          if (data !== undefined)
            for (const { act } of JSON.parse(data) as { act: string }[])
              heard.push({ act, at: performance.now() })
          last = /^id: (.*)$/m.exec(event)?.[1] ?? last
        }
      }
    } catch {
      // The server was killed; the other has the rest.
    }
  }
}
