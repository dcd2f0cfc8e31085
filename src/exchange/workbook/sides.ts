import { type Side, sides } from '#rules/split/split.ts'
import { key, wordSet } from './tidy.ts'

/** What is known of a function's standing; nothing is taken from a function's own name but as a suggestion. */
export type Standing = { readonly side?: Side; readonly external?: boolean }

const said: Readonly<Record<Side, ReadonlySet<string>>> = {
  it: wordSet('it, information technology, informatik, informationstechnik, informatique'),
  operations: wordSet(`
    operations, operation, ot, operational technology, plant, production, manufacturing, site
    betrieb, produktion, werk, anlage, anlagenbetrieb, exploitation, usine
    operaciones, produccion, planta, operacoes, producao, produzione`),
}
const outside = wordSet(`
  external, externals, vendor, vendors, supplier, suppliers, third party, third parties, contractor, contractors
  service provider, service providers, partner, partners, oem
  extern, externe, dienstleister, lieferant, lieferanten, hersteller, fournisseur, proveedor`)
/** Words around a side that don't change it: "IT side", "IT, external", "Betrieb (intern)", "OT department". */
const filler = wordSet(`
  side, seite, department, departments, dept, abteilung, bereich, functions, funktionen, roles, rollen, team, teams
  organization, organisation, internal, intern, interne, and`)

/**
 * What a head above several functions says of them: a side where it names just that (`IT`, `OT side`, `OT / Betrieb`),
 * and whether they are external. Anything more (`IT Operations`, `OT Security`) says nothing.
 */
export function groupHeadSays(text: string): Standing {
  const words = key(text).split(' ')
  const isExternal = words.some(word => outside.has(word))
  const rest = words.filter(word => !filler.has(word) && !outside.has(word))
  const side = sides.find(
    one => said[one].has(rest.join(' ')) || (rest.length > 0 && rest.every(word => said[one].has(word))),
  )
  if (side === undefined && rest.length > 0 && !outside.has(key(text))) return {}
  return { ...(side && { side }), ...((isExternal || outside.has(key(text))) && { external: true }) }
}

const hints: Readonly<Record<Side, ReadonlySet<string>>> = {
  it: wordSet(`
    it, cio, ciso, cto, soc, siem, msp, mssp, iam, noc, network, netzwerk, infrastructure, infrastruktur, cyber
    cybersecurity, cloud, server, helpdesk, servicedesk, informatik, informatique`),
  operations: wordSet(`
    ot, operation, operations, operator, plant, production, produktion, manufacturing, fertigung, maintenance
    instandhaltung, engineering, automation, automatisierung, quality, qualitat, qa, qs, betrieb, betriebs, werk
    werks, werkleiter, werkleitung, werksleiter, werksleitung, schicht, schichtleiter, schichtleitung, schichtfuhrer
    meister, betriebsleiter, betriebsleitung, produktionsleiter, produktionsleitung, foreman, shift, safety, ehs, hse
    validation, facility, facilities, technik, mes, dcs, scada`),
}
const externalHints = wordSet(`
  msp, mssp, vendor, vendors, integrator, oem, supplier, provider, contractor, dienstleister, lieferant, hersteller
  extern, external, externe`)

/** A guess from a function's name, for a person to confirm. It never enters the proof by itself. */
export function suggest(name: string): Standing {
  const words = key(name).split(' ')
  const likely = sides.filter(side => words.some(word => hints[side].has(word)))
  const [side] = likely.length === 1 ? likely : []
  return { ...(side && { side }), ...(words.some(word => externalHints.has(word)) && { external: true }) }
}
