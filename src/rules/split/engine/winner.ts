/** The number of the rule that wins a situation, or one of the constants below. */
export type Winner = number

/** No rule applies. */
export const NONE = -1
/** Rules of the same rank and different outcomes apply. */
export const CONTESTED = -2
/** A fact has a value that it does not declare. */
export const UNDECLARED = -3
/** The facts describe a combination that was declared impossible. */
export const IMPOSSIBLE = -4
