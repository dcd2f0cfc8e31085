import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { wishMail } from '#acts/post/wish.ts'
import { wishOf } from '#store/post/wish.ts'
import { read, runs, type Serving } from '../route.ts'

/** How somebody wants their mail: each by itself, or one a day. */
export function wishRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/account/mail', {
    about: 'Whether you get one mail a day instead of one each',
    who: 'signed in',
    answer: z.object({ daily: z.boolean(), rev: z.int() }),
    async answers(tx, { actor: { person } }) {
      const wish = person === null ? undefined : await wishOf(tx, person)
      return { daily: wish?.daily ?? false, rev: wish?.rev ?? 0 }
    },
  })
  runs(app, serving, 'PUT', '/api/account/mail', wishMail, 'Say whether you want one mail a day')
}
