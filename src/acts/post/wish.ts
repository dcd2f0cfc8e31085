import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { wishToChange } from '#store/post/wish.ts'
import { act } from '../act.ts'

/** Somebody says whether they want one mail a day instead of one each; the first time on state 0. */
export const wishMail = act('mail.wish', {
  input: z.strictObject({ daily: z.boolean() }),
  load: async (tx, _, { actor }) =>
    actor.person === null ? refuse('access.sign_in') : ((await wishToChange(tx, actor.person)) ?? { rev: 0 }),
  rev: was => was.rev,
  decide: (_, __, { actor: { person } }) => (person === null ? refuse('access.sign_in') : { person }),
  async write(tx, was, { person }, { daily }) {
    const rev = was.rev + 1
    await tx
      .insertInto('mail_wish')
      .values({ person, daily, rev })
      .onConflict(conflict => conflict.column('person').doUpdateSet({ daily, rev }))
      .execute()
    return { kind: 'person', subject: person, after: { daily }, rev }
  },
})
