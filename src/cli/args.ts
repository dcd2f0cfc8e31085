import { type Refusal, refuse } from '#rules/refusal.ts'

/** What `parseArgs` of Node throws, as a refusal of the command; `parse` is the call of it. */
export function understood<T>(command: string, parse: () => T): T | Refusal {
  try {
    return parse()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw error
    const option = /'(-[^'\s,<=]*)/.exec(error.message)?.[1] ?? ''
    const key = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.unknown_option' : 'cli.option_value'
    return refuse(key, { option, command })
  }
}

/** `NAME=VALUE` parted at the last `=`, since names may hold one; null where there is none, or no name. */
export function parted(text: string): { name: string; value: string } | null {
  const at = text.lastIndexOf('=')
  const name = text.slice(0, Math.max(at, 0)).trim()
  return name === '' ? null : { name, value: text.slice(at + 1).trim() }
}
