import { writeSync } from 'node:fs'

const STDOUT = 1
const STDERR = 2

/** Prints to standard output; the exit code of having done so. */
export function print(text: string): 0 {
  write(STDOUT, `${text}\n`)
  return 0
}

/** Tells what went wrong, on standard error. */
export const complain = (text: string): void => write(STDERR, `${text}\n`)

/** Writes in full before the program ends, also into a pipe; a reader that has gone (`| head`) is no error. */
function write(stream: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}
