import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Language, languages } from '#rules/split/facts.ts'
import { sayRefusal } from '#words/say.ts'

/** Codes whose status is not 409, the status of a rule's no: by the whole code, else by what it ends on. */
const statuses: Readonly<Record<string, number>> = {
  'access.sign_in': 401,
  'access.expired': 401,
  'sign_in.wait': 429,
  'provider.attempt_over': 401,
  'provider.denied': 401,
  'provider.wrong': 502,
  'provider.away': 504,
  'token.wrong': 401,
  'token.expired': 401,
  'token.revoked': 401,
  'token.inactive': 401,
  'finding.not_there': 404,
  'finding.elsewhere': 403,
  'finding.not_yours': 403,
  'decision.not_there': 404,
  'decision.no_item': 404,
  'decision.elsewhere': 403,
  'decision.not_requester': 403,
  'decision.not_asked': 403,
  'decision.not_decider': 403,
  'decision.not_plant': 403,
  'decision.not_doer': 403,
  'decision.not_checker': 403,
  'decision.no_kind': 422,
  'decision.subject': 422,
  'decision.made_elsewhere': 422,
  'network.no_draft': 404,
  'configuration.other_decision': 422,
  'perimeter.not_in_plan': 422,
  'perimeter.other_asset': 422,
  'perimeter.other_kind': 422,
  'perimeter.no_such_standard': 404,
  'perimeter.no_requirement': 422,
  'perimeter.other_decision': 422,
  'room.not_owner': 403,
  'room.other_asset': 422,
  'room.no_function': 422,
  'room.other_place': 422,
  'room.no_exception': 404,
  'entry.elsewhere': 403,
  'entry.other_decision': 422,
  'network.check_elsewhere': 403,
  'network.check_large': 413,
  'network.check_many': 422,
  'network.check_no_flows': 422,
  'network.check_settled': 409,
  'shift.elsewhere': 403,
  'act.changed_meanwhile': 412,
  'draft.changed_meanwhile': 412,
  'assets.changed_meanwhile': 412,
  'assets.site_missing': 422,
  'assets.page_unknown': 422,
  'act.input_wrong': 422,
  'act.id_wrong': 400,
  'act.id_missing': 400,
  'act.rev_missing': 428,
  'act.text_unstorable': 422,
  'import.piece_wrong': 422,
  'import.piece_broken': 422,
  'request.not_json': 415,
  'request.broken': 400,
  'request.too_large': 413,
  'request.address_wrong': 400,
  'request.too_many': 429,
  'request.cross_site': 403,
  'server.trouble': 500,
  'server.away': 503,
  'server.busy': 503,
  'server.not_ready': 503,
  'database.disk_full_now': 507,
}
const subjects: Readonly<Record<string, number>> = {
  access: 403,
  sign_in: 401,
  zones: 422,
  rules: 422,
  table: 422,
}

/** Refusals become statuses here and nowhere else. */
export const statusOf = ({ refused }: Refusal): number =>
  statuses[refused] ??
  (refused.endsWith('.unknown') ? 404 : subjects[refused.slice(0, refused.indexOf('.'))]) ??
  409

/** The language of an answer: what the browser asks for, English where it is none of ours. */
export const languageOf = (request: FastifyRequest): Language => {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase().split(',')
  const words = asked.map(one => one.trim().split(/[-;]/)[0])
  return words.map(word => languages.find(language => language === word)).find(Boolean) ?? 'en'
}

/** A refusal as problem details (RFC 9457): a stable code, its sentence, and what the sentence names. */
export const problem = (language: Language, refusal: Refusal) => ({
  type: `urn:countersign:refusal:${refusal.refused}`,
  title: sayRefusal(language, refusal),
  status: statusOf(refusal),
  code: refusal.refused,
  params: refusal.params,
})

export const sendRefusal = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) =>
  reply
    .code(statusOf(refusal))
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem(languageOf(request), refusal)))

/** PostgreSQL is away, starting or stopping (classes 08 and 57), or the connection broke. */
const AWAY = /^(08...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/
const BROKEN = /^(Connection terminated|Client has encountered a connection error)/
const DISK_FULL = '53100'

/** What went wrong without a rule saying no: known causes by their code; the rest tells the client nothing. */
export function troubleOf(error: unknown): Refusal {
  const {
    code = '',
    statusCode,
    message = '',
  } = error as { code?: string; statusCode?: number; message?: string }
  if (AWAY.test(code) || BROKEN.test(message)) return refuse('server.away')
  if (code === DISK_FULL) return refuse('database.disk_full_now')
  if (statusCode === 413) return refuse('request.too_large')
  if (statusCode === 415) return refuse('request.not_json')
  if (statusCode === 429) return refuse('request.too_many')
  // A path that leads out of the pages, as the library that serves them says.
  if (statusCode === 403 || statusCode === 404) return refuse('request.unknown')
  if (code === 'FST_ERR_BAD_URL' || statusCode === 414) return refuse('request.address_wrong')
  if (statusCode === 400) return refuse('request.broken')
  return refuse('server.trouble')
}
