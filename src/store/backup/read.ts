import { createHash, type Hash } from 'node:crypto'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { ABOUT, About, CONTENTS, Contents, KIND, SUM, secondsOf } from './format.ts'
import { type Member, members, packed } from './tar.ts'

/** Thrown where a file is no backup, or not what was written; what is wrong, and in which part of it. */
export class Damaged extends Error {
  readonly refusal: Refusal
  constructor(code: string, params: Refusal['params']) {
    super(code)
    this.refusal = refuse(code, params)
  }
}

/**
 * The files of a backup in their order, between the first and the last two, which it reads by itself: every one is
 * compared with its SHA-256 by the end, and the whole with its own. Throws `Damaged`, with the name of the first file
 * that does not fit; only who has read to the end knows that nothing is wrong.
 */
export async function* readBackup(
  file: string,
  {
    about = () => {},
    contents = () => {},
  }: { about?: (about: About) => void; contents?: (contents: Contents) => void },
): AsyncGenerator<Member> {
  const found: Contents['files'][number][] = []
  const whole = createHash('sha256')
  let said: About | null = null
  let listed: Contents | null = null
  let ended = false
  const last = () => found.at(-1)?.name ?? ABOUT
  for await (const member of members(file)) {
    if ('broken' in member) {
      if (found.length === 0) throw new Damaged('restore.no_backup', { file })
      throw new Damaged(member.broken === 'cut' ? 'restore.cut' : 'restore.altered_after', {
        file,
        part: last(),
      })
    }
    const { name, content, bytes } = member
    if (said === null) {
      said = aboutIn(file, member)
      about(said)
    } else if (listed !== null) {
      ended = bytes.equals(sumOf(whole, said))
      if (!ended) throw new Damaged('restore.altered', { file, part: name })
    } else if (name === CONTENTS) {
      listed = jsonIn(file, member, Contents)
      compare(file, listed, found)
      contents(listed)
    } else yield member
    found.push({ name, sha256: createHash('sha256').update(content).digest('hex') })
    whole.update(bytes)
  }
  if (!ended) throw new Damaged('restore.cut', { file, part: last() })
}

/** The last file as it lies in a backup: the SHA-256 of all bytes before it. */
export const sumOf = (before: Hash, { at }: About): Buffer =>
  packed({ name: SUM, content: Buffer.from(`${before.copy().digest('hex')}\n`) }, secondsOf(at))

/** What a backup says of itself. */
function aboutIn(file: string, member: Member): About {
  const { name, content } = member
  if (name !== ABOUT || !content.includes(`"${KIND}"`)) throw new Damaged('restore.no_backup', { file })
  return jsonIn(file, member, About)
}

function jsonIn<Shape extends typeof About | typeof Contents>(file: string, member: Member, shape: Shape) {
  try {
    return shape.parse(JSON.parse(member.content.toString())) as ReturnType<Shape['parse']>
  } catch {
    throw new Damaged('restore.altered', { file, part: member.name })
  }
}

function compare(file: string, { files }: Contents, found: Contents['files']): void {
  for (const [at, { name, sha256 }] of found.entries()) {
    const written = files[at]
    if (written?.name !== name || written.sha256 !== sha256)
      throw new Damaged('restore.altered', { file, part: name })
  }
  if (files.length > found.length)
    throw new Damaged('restore.altered', { file, part: files[found.length]?.name ?? CONTENTS })
}
