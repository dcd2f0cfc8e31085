import { z } from 'zod'
import type { Answer, Said } from '#rules/post/answer.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayRefusal } from '#words/say.ts'

/** What leaves the installation, as far as routes have to do with it. */
export type Posts = {
  /** Where people find the installation. */
  readonly address: string
  readonly lock: (text: string, id: string) => string
  /** The secret of a webhook as its receiver is given it, by the act that made it. */
  readonly secretOf: (act: string) => string
  readonly tryMail: (to: { readonly name: string; readonly email: string }) => Promise<Answer>
  readonly tryWebhook: (webhook: string) => Promise<Answer>
}

/** What came of a trial, in the language asked for. */
export const TrialAnswer = z.object({
  arrived: z.boolean(),
  code: z.string().describe('What happened, stable'),
  said: z.string(),
})

export const trialOf = (language: Language, answer: Answer) => ({
  arrived: answer.outcome === 'arrived',
  code: answer.said,
  said: sayAnswer(language, answer),
})

/** What happened, as a sentence. */
export const sayAnswer = (language: Language, { said, params }: Said): string =>
  sayRefusal(language, { refused: said, params })
