import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Finding } from '#rules/split/finding.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { restrict } from '#store/ledger/restricted.ts'
import { sayFinding } from '#words/finding.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { openDraft, siteOfAll, touch } from './draft.ts'
import { stateOf } from './state.ts'

/**
 * Findings are accepted in writing, with a reason; both keys sign for it with the content (SPLIT-6). Another edit of
 * the draft may make one a different finding, which then has to be accepted anew.
 */
export const acceptFindings = act('finding.accept', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    findings: z.array(z.string().min(1).max(300)).min(1),
    why: Reason,
    /** The reason tells of a weakness: it is for those who need it, and stands in no list. */
    restricted: z.boolean().default(false),
  }),
  async load(tx, { draft }, { now }) {
    const version = await openDraft(tx, draft)
    return isRefusal(version) ? version : stateOf(tx, version, now)
  },
  rev: ({ version }) => version.rev,
  decide({ proof }, { findings }, { actor }) {
    const known = new Map(proof.findings.map(one => [findingKey(one), one]))
    const found = [...new Set(findings)].flatMap(key => {
      const finding = known.get(key)
      return finding === undefined ? [] : [{ key, finding }]
    })
    if (found.length < new Set(findings).size) return refuse('finding.unknown')
    const outside = mayActAt(
      'finding.accept',
      actor,
      found.map(({ finding }) => siteOf(finding)),
    )
    if (outside !== null) return outside
    return found.every(({ finding }) => finding.severity === 'error') ? found : refuse('finding.needs_none')
  },
  async write(tx, { version, split }, found, { draft, why, restricted }, call) {
    const by = { reason: restricted ? '' : why, by: call.actor.person ?? '', at: call.now }
    const kept = (site: string | null) =>
      restrict(tx, { site, kind: 'split', subject: draft }, { reason: why })
    const references = await Promise.all(
      found.map(({ finding }) => (restricted ? kept(siteOf(finding)) : null)),
    )
    const rows = found.map(({ key, finding }, i) => ({
      version: draft,
      finding: key,
      sentence: sayFinding('en', finding, split),
      site: siteOf(finding),
      restricted: references[i] === null ? null : JSON.stringify(references[i]),
      ...by,
    }))
    await tx
      .insertInto('acceptance')
      .values(rows)
      .onConflict(on =>
        on.columns(['version', 'finding']).doUpdateSet(({ eb, ref }) => ({
          ...by,
          restricted: ref('excluded.restricted'),
          rev: eb('acceptance.rev', '+', 1),
        })),
      )
      .execute()
    const { rev, voided } = await touch(tx, version, call)
    return {
      kind: 'split',
      subject: draft,
      site: siteOfAll(rows.map(({ site }) => site)),
      after: {
        accepted: rows.map(({ finding, sentence }, i) => ({
          finding,
          sentence,
          ...(references[i] === null ? {} : { reason: references[i] }),
        })),
        voided,
      },
      ...(restricted ? {} : { why }),
      rev,
    }
  },
})

const siteOf = ({ place }: Finding): string | null => place?.split('/')[0] ?? null
