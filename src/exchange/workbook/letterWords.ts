import { key, wordSet } from './tidy.ts'

/** The letters of a matrix: RACI, and S for support as in RASCI. */
export type MatrixLetter = 'R' | 'A' | 'C' | 'I' | 'S'

/**
 * What stands for a letter when it is written out. German `verantwortlich`, French and Spanish `responsable`,
 * Portuguese `responsável` are the R of RACI: who does the work. Without accents, as `key` gives them.
 */
const words: Readonly<Record<MatrixLetter, ReadonlySet<string>>> = {
  R: wordSet(`
    responsible, does the work, performs, executes, doer
    verantwortlich, durchfuhrungsverantwortlich, umsetzungsverantwortlich, ausfuhrungsverantwortlich, durchfuhrend
    ausfuhrend, durchfuhrung, ausfuhrung, zustandig, verantwortlich fur die durchfuhrung
    durchfuhrungsverantwortung, umsetzungsverantwortung, ausfuhrungsverantwortung
    responsable, responsable de l execution, realisateur, realise, executant, execute
    responsable de la ejecucion, ejecutor, ejecuta, responsavel, responsavel pela execucao, executor
    responsabile, esecutore, verantwoordelijk, uitvoerend, uitvoerder, odpowiedzialny`),
  A: wordSet(`
    accountable, approver, approves, accountable owner
    rechenschaftspflichtig, gesamtverantwortlich, ergebnisverantwortlich, letztverantwortlich, rechenschaft
    rechenschaftspflicht, gesamtverantwortung, ergebnisverantwortung, letztverantwortung
    genehmigend, genehmiger, genehmigt, genehmigung
    imputable, approbateur, autorite, redevable, garant, responsable final, responsable ultime
    aprobador, autoridad, rinde cuentas, responsable ultimo, encargado de rendir cuentas
    aprovador, autoridade, responsabilizado, responsabilizavel, presta contas
    approvatore, responsabile finale, aansprakelijk, eindverantwoordelijk, rozliczany`),
  C: wordSet(`
    consulted, consult, to be consulted, is consulted
    konsultiert, zu konsultieren, konsultieren, konsultation, beratend, berat, beratung, mitwirkend, mitwirkung
    consulte, a consulter, consulter, consultado, consultada, a consultar, consultar, consultato, da consultare
    geraadpleegd, te raadplegen, raadplegen, konsultowany`),
  I: wordSet(`
    informed, inform, to be informed, is informed
    informiert, zu informieren, informieren, information, zu benachrichtigen
    informe, a informer, informer, informado, informada, a informar, informar, informato, da informare
    geinformeerd, te informeren, informeren, informowany`),
  S: wordSet(`
    support, supportive, supporting, supports, supporter
    unterstutzend, unterstutzung, unterstutzt, zu unterstutzen
    soutien, appui, apoyo, apoya, apoio, apoia, supporto, ondersteunend, ondersteuning`),
}

const endings = ['', ...'s,e,es,er,en,a,o,as,os,i,y,ee,ees,e s,e e,a s'.split(',')]
const letterOf = new Map<string, MatrixLetter>()
for (const [letter, list] of Object.entries(words) as [MatrixLetter, ReadonlySet<string>][])
  for (const word of list)
    for (const ending of endings) if (!letterOf.has(word + ending)) letterOf.set(word + ending, letter)
// A plain word outranks another one's inflection.
for (const [letter, list] of Object.entries(words) as [MatrixLetter, ReadonlySet<string>][])
  for (const word of list) letterOf.set(word, letter)

/** Nouns that heads add without changing the meaning: "Responsible party", "Rechenschaftspflichtige Stelle". */
const nouns =
  / (?:part(?:y|ies)|persons?|people|roles?|functions?|teams?|person(?:en)?|rollen?|stellen?|funktion(?:en)?)$/

/** The letter that a word or phrase stands for in one of the languages of RACI tables, or null. */
export function wordLetter(text: string): MatrixLetter | null {
  if (text.length > 60) return null
  const found = key(text)
  return letterOf.get(found) ?? letterOf.get(found.replace(nouns, '')) ?? null
}
