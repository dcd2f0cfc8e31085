/** What stands in a refusal's sentence: names, numbers, lists of names. */
export type Params = Record<string, string | number | readonly string[]>

/** A rule's "no": a stable code (`subject.reason`), and what its sentence in `words` needs. */
export type Refusal = { readonly refused: string; readonly params: Params }

export const refuse = (code: string, params: Params = {}): Refusal => ({ refused: code, params })

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
