import { type Refusal, refuse } from '#rules/refusal.ts'

/** Thrown while a file is read on, where it cannot be read any further; what is wrong with it. */
export class TableBroken extends Error {
  readonly refusal: Refusal
  constructor(code: string, params: Refusal['params'] = {}) {
    super(code)
    this.refusal = refuse(code, params)
  }
}
