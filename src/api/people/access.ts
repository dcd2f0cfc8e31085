import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { givenIn } from '#acts/people/given.ts'
import { accessLines, readers } from '#rules/people/access.ts'
import { doers } from '#rules/people/doers.ts'
import type { ActName } from '#rules/split/acts.ts'
import { versionInForce } from '#store/split.ts'
import { LabelAnswer, read, type Serving } from '../route.ts'

/** The table of access as it stands with the split in force. */
export function accessRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/access', {
    about:
      'Who may do what, and who reads: the table of access, with the functions that the split in force names',
    who: 'directory',
    answer: z.object({
      acts: z.array(
        z.object({
          act: z.string(),
          doer: z.enum(doers),
          functions: z
            .array(
              z.object({
                function: z.string(),
                label: LabelAnswer,
                sites: z.union([z.literal('*'), z.array(z.string())]).describe('Where the split gives it'),
              }),
            )
            .describe('None while no split is in force, or where no split gives it'),
        }),
      ),
      readers: z.array(z.enum(readers)),
    }),
    async answers(tx, { now }) {
      const version = await versionInForce(tx, now)
      const given = version === undefined ? null : await givenIn(tx, version)
      const labels = new Map(given?.functions.map(({ id, label }) => [id, label]))
      const acts = accessLines.map(({ act, doer }) => ({
        act,
        doer,
        functions: [...(given?.acts.get(act as ActName) ?? [])].flatMap(([fn, sites]) => {
          const label = labels.get(fn)
          const told = sites === '*' ? sites : [...sites]
          return label === undefined || (doer !== 'split' && doer !== 'own')
            ? []
            : [{ function: fn, label, sites: told } as const]
        }),
      }))
      return { acts, readers: [...readers] }
    },
  })
}
