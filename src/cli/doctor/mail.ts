import { connect } from 'node:net'
import type { Database } from '#store/database.ts'
import { deliveriesDead } from '#store/doctor.ts'
import { mailSettings } from '#store/post/settings.ts'
import { type Finding, finding } from './finding.ts'

const PATIENCE = 5_000

/** Whether the mail server that the settings name answers, and whether mail or webhooks have been given up. */
export async function mail(db: Database): Promise<Finding> {
  const settings = await mailSettings(db.owner)
  if (settings?.enabled !== true) return finding('mail', 'ok', 'doctor.mail_none')
  const { host, port } = settings
  const code = await answers(host, port)
  if (code !== null) return finding('mail', 'wrong', 'doctor.mail_away', { host, port, code })
  const dead = await deliveriesDead(db)
  return dead > 0
    ? finding('mail', 'warning', 'doctor.mail_dead', { count: dead })
    : finding('mail', 'ok', 'doctor.mail_ok', { host, port })
}

/** Null where somebody takes the connection; else what the system says. */
const answers = (host: string, port: number): Promise<string | null> =>
  new Promise(done => {
    const socket = connect({ host, port, timeout: PATIENCE })
    const end = (code: string | null) => {
      socket.destroy()
      done(code)
    }
    socket.on('connect', () => end(null))
    socket.on('timeout', () => end('ETIMEDOUT'))
    socket.on('error', error => end((error as NodeJS.ErrnoException).code ?? error.message))
  })
