import { type Answer, answer } from '#rules/post/answer.ts'
import type { Database } from '#store/database.ts'
import { mailSettings } from '#store/post/settings.ts'
import { type House, type Mail, type Transport, transport } from './transport.ts'

/** Sends mail as it is set up at the moment of sending. */
export type MailOffice = {
  readonly send: (mail: Mail) => Promise<Answer>
  readonly close: () => void
}

/** Keeps the connections of the settings in use, and opens others when the settings change. */
export function mailOffice(db: Database, house: House): MailOffice {
  let open: { readonly rev: number; readonly by: Transport } | null = null
  const shut = () => {
    open?.by.close()
    open = null
  }
  return {
    async send(mail) {
      const settings = await db.within('*', mailSettings)
      if (settings === undefined || !settings.enabled) {
        shut()
        return answer('never', 'mail.off')
      }
      if (open?.rev !== settings.rev) {
        shut()
        open = { rev: settings.rev, by: transport(settings, house) }
      }
      return open.by.send(mail)
    },
    close: shut,
  }
}
