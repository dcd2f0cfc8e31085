import { key, wordSet } from './tidy.ts'

/** What a column that holds no letters is for. `item` may be the label where no column says so outright. */
export type HeadRole = 'number' | 'label' | 'item' | 'group' | 'about'

const roles: Readonly<Record<HeadRole, ReadonlySet<string>>> = {
  number: wordSet(`
    no, nr, n, num, number, nummer, numero, id, ref, reference, pos, position, item no, lfd nr, lfd, kennung, key
    code, wbs, step no, task id, activity id, s no, sr no`),
  label: wordSet(`
    activity, activities, task, tasks, decision, decisions, responsibility, responsibilities
    aktivitat, aktivitaten, aufgabe, aufgaben, tatigkeit, tatigkeiten, entscheidung, entscheidungen
    activite, activites, tache, taches, actividad, actividades, tarea, tareas, atividade, atividades, tarefa
    tarefas, attivita, activiteit, activiteiten, taak, taken, zadanie`),
  item: wordSet(`
    deliverable, deliverables, work package, process step, item, step, control, topic, arbeitspaket
    prozessschritt, schritt, ergebnis, thema, livrable, entregable, entregavel`),
  group: wordSet(`
    area, phase, category, group, domain, section, workstream, work stream, theme, process, bereich, kategorie
    gruppe, abschnitt, themenfeld, themengebiet, prozess, domaine, categorie, fase, categoria, dominio, proceso
    processo, processus, handlungsfeld`),
  about: wordSet(`
    description, comment, comments, note, notes, remark, remarks, details, explanation, beschreibung, kommentar
    kommentare, bemerkung, bemerkungen, anmerkung, anmerkungen, notiz, notizen, hinweis, hinweise, erlauterung
    commentaire, commentaires, remarque, remarques, descripcion, comentario, comentarios, observaciones
    descricao, observacoes`),
}

/** What a column is for by its head: `#`, `Lfd. Nr.`, `Activity / Function`, `Bereich`, `Comments`; null if unknown. */
export function headRole(text: string): HeadRole | null {
  if (text.trim() === '#' || text.trim() === '№') return 'number'
  const known = (part: string) =>
    (Object.keys(roles) as HeadRole[]).find(role => roles[role].has(key(part))) ?? null
  const [first = ''] = text.split(/[/(\n]/)
  return known(text) ?? known(first)
}

const functionWords = wordSet(`
  role, roles, function, functions, person, name, position, team, department, rolle, rollen, funktion, funktionen
  stelle, stellen, abteilung, fonction, fonctions, poste, rol, puesto, cargo, papel, funcao, ruolo`)

/** A head over functions: where it stands over the rows, the table is turned. */
export const isFunctionHead = (text: string): boolean => text.length < 60 && functionWords.has(key(text))

/** A value of a numbering column: `7`, `7a`, `1.2.3`, `A-01`, `IV.`; never a sentence. */
export const isNumbering = (text: string): boolean =>
  text.length <= 16 && /^\(?(?:\p{L}{0,5}[-. _]?\d+(?:[.-]\d+)*\p{L}?|[IVX]+|\p{L})[.)]*$/u.test(text)

/** How deep a numbering goes: `3` is 1, `3.2` is 2; a form of its own (`IV`, `B`) differs from digits. */
export const numberingForm = (text: string): string => {
  const bare = text.replace(/[.)(]+$/, '')
  return /\d/.test(bare) ? String(bare.split(/[.-]/).filter(part => /\d/.test(part)).length) : 'letters'
}
