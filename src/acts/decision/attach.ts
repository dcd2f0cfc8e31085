import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { FileName, fileIn, keepFile } from '../plant/addAttachment.ts'
import { become, loadDecision, stepOn } from './decision.ts'

/** Evidence joins a decision (DECIDE-6): a file, whose SHA-256 the ledger keeps. Nobody takes it away again. */
export const attachEvidence = act('decision.attach', {
  input: z.strictObject({ decision: Uuid, attachment: Uuid, name: FileName, content: z.string() }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide(loaded, { name, content }, { actor }) {
    const refused = stepOn(loaded, 'attach', actor)
    if (refused !== null) return refused
    const { site } = loaded.row
    if (site === null) return refuse('decision.no_site')
    const file = fileIn(name, content)
    return isRefusal(file) ? file : { file, site }
  },
  async write(tx, loaded, { file, site }, { decision, attachment }, call) {
    const told = await keepFile(tx, { id: attachment, site, asset: null, decision }, file, call)
    const written = await become(tx, loaded, loaded.row.state, {}, call)
    return { ...written, after: { ...(written.after as object), attachment, file: told } }
  },
})
