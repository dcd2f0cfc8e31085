import { cycle } from '#rules/decision/cycle.ts'

const code = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ')
const to: Readonly<Record<string, string>> = { '*': 'as the answers say', same: 'where it was' }

/** The life cycle of decisions as docs/decisions.md draws it: a table in Markdown, line by line from the code. */
export const drawnCycle = (): string =>
  [
    '| Step | From | Who | To | Refused besides |',
    '|---|---|---|---|---|',
    ...cycle.map(
      ({ step, from, who, to: next, holds }) =>
        `| \`${step}\` | ${from.join(', ')} | ${who} | ${to[next] ?? next} | ${code(holds)} |`,
    ),
  ].join('\n')
