import type { Catalogue } from './catalogue.ts'

/** Acts, access and the ledger. */
export const recordWords = {
  'access.sign_in': { en: 'Sign in first.', de: 'Melden Sie sich zuerst an.' },
  'access.administrators': {
    en: 'This is for administrators of the installation.',
    de: 'Das ist Sache der Administratoren dieser Installation.',
  },
  'access.split': {
    en: 'The split in force gives this to other functions than yours.',
    de: 'Die geltende Aufteilung gibt das anderen Funktionen als Ihren.',
  },
  'access.site': {
    en: 'You hold functions at a site: you change what it agrees on for itself. The rest belongs to corporate functions.',
    de: 'Sie haben Funktionen an einem Standort: Sie ändern, was er für sich vereinbart. Das Übrige gehört den zentralen Funktionen.',
  },
  'access.members': {
    en: 'This belongs to the plants: it is for who holds an internal function, or audits, at a site or for all of the company.',
    de: 'Das gehört den Werken: Es ist für alle, die an einem Standort oder zentral eine interne Funktion haben oder prüfen.',
  },
  'access.whole_ledger': {
    en: 'This tells of every site and of everybody’s sign-ins: it is for auditors of the whole company, and for administrators who hold a corporate function.',
    de: 'Das sagt etwas über jeden Standort und die Anmeldungen aller: Es ist für Auditoren des ganzen Unternehmens und für Administratoren mit einer zentralen Funktion.',
  },
  'restricted.unknown': {
    en: 'There is nothing restricted under this id, at your sites.',
    de: 'Unter dieser Kennung gibt es an Ihren Standorten nichts Beschränktes.',
  },
  'access.scope': {
    en: 'This token is not made for that: {part} is outside its scope.',
    de: 'Dafür ist dieses Token nicht ausgestellt: {part} liegt außerhalb seines Umfangs.',
  },
  'access.not_named': {
    en: 'Nobody may do this: the table of access does not name it.',
    de: 'Das darf niemand: Die Zugriffstabelle nennt es nicht.',
  },
  'act.id_wrong': {
    en: 'The id of the act is not a UUID: {id}.',
    de: 'Die Kennung des Vorgangs ist keine UUID: {id}.',
  },
  'act.id_taken': {
    en: 'Another act has this id already ({id}). Send it again with a new one.',
    de: 'Diese Kennung hat schon ein anderer Vorgang ({id}). Senden Sie ihn mit einer neuen.',
  },
  'act.there': {
    en: 'There is a record with this id already. Send the act again with a new one.',
    de: 'Einen Eintrag mit dieser Kennung gibt es schon. Senden Sie den Vorgang mit einer neuen.',
  },
  'act.rev_missing': {
    en: 'The request does not say which state of the record it is about: send it as If-Match.',
    de: 'Die Anfrage sagt nicht, von welchem Stand sie ausgeht: Senden Sie ihn als If-Match.',
  },
  'act.input_wrong': { en: 'Not understood: {field}: {problem}', de: 'Nicht verstanden: {field}: {problem}' },
  'act.text_unstorable': {
    en: 'The text holds a character that cannot be kept (NUL, or half of a pair). Remove it.',
    de: 'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Paar). Entfernen Sie es.',
  },
  'act.changed_meanwhile': {
    en: 'Somebody changed this meanwhile: you saw state {yours}, now it is {now}. Look at the difference, then decide again.',
    de: 'Das wurde inzwischen geändert: Sie sahen Stand {yours}, jetzt ist es {now}. Sehen Sie sich den Unterschied an.',
  },
  'access.expired': {
    en: 'Your session has ended. Sign in again; nothing of what you see is lost.',
    de: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an; nichts von dem, was Sie sehen, geht verloren.',
  },
  'act.id_missing': {
    en: 'The request names no act: send an Idempotency-Key with a new UUID.',
    de: 'Die Anfrage nennt keinen Vorgang: Senden Sie einen Idempotency-Key mit einer neuen UUID.',
  },
  'request.unknown': {
    en: 'There is nothing at this address, or not for this method.',
    de: 'Unter dieser Adresse gibt es nichts, oder nicht für diese Methode.',
  },
  'request.not_json': { en: 'The request must be JSON.', de: 'Die Anfrage muss JSON sein.' },
  'request.broken': { en: 'The request is not valid JSON.', de: 'Die Anfrage ist kein gültiges JSON.' },
  'request.too_large': {
    en: 'The request is too large: at most 8 MB.',
    de: 'Die Anfrage ist zu groß: höchstens 8 MB.',
  },
  'request.address_wrong': {
    en: 'The address of the request cannot be read.',
    de: 'Die Adresse der Anfrage ist nicht lesbar.',
  },
  'request.too_many': {
    en: 'Too many requests from here. Wait a minute.',
    de: 'Zu viele Anfragen von hier. Warten Sie eine Minute.',
  },
  'request.cross_site': {
    en: 'The request came from another site. Open Countersign itself and try again.',
    de: 'Die Anfrage kam von einer anderen Website. Öffnen Sie Countersign selbst und versuchen Sie es noch einmal.',
  },
  'server.trouble': {
    en: 'Something went wrong here. Nothing was changed; the log of the server tells more.',
    de: 'Hier ist etwas schiefgegangen. Nichts wurde geändert; das Protokoll des Servers sagt mehr.',
  },
  'server.not_ready': { en: 'Not ready yet, or not any more.', de: 'Noch nicht bereit, oder nicht mehr.' },
  'server.away': {
    en: 'The database is away just now. Try again in a moment; nothing was half done.',
    de: 'Die Datenbank ist gerade nicht da. Versuchen Sie es gleich noch einmal; nichts wurde halb getan.',
  },
  'person.unknown': { en: 'Nobody in the record has this id.', de: 'Niemand im Bestand hat diese Kennung.' },
  'person.inactive': { en: 'This person has left.', de: 'Diese Person ist gegangen.' },
  'person.there': {
    en: 'This person is there, and is not to leave.',
    de: 'Diese Person ist da, und ihr Weggang ist nicht eingetragen.',
  },
  'person.leaves_earlier': {
    en: 'Somebody leaves now or later, not in the past ({at}).',
    de: 'Jemand geht jetzt oder später, nicht rückwirkend ({at}).',
  },
  'person.email_taken': {
    en: 'Somebody has this address already: {email}.',
    de: 'Diese Adresse hat schon jemand: {email}.',
  },
  'person.last_administrator': {
    en: 'This is the last administrator. Make somebody else one first.',
    de: 'Das ist der letzte Administrator. Ernennen Sie zuerst jemand anderen.',
  },
  'person.has_account': {
    en: 'This person can sign in already. Send a link to recover the account instead.',
    de: 'Diese Person kann sich schon anmelden. Senden Sie stattdessen einen Link zur Wiederherstellung.',
  },
  'person.no_account': {
    en: 'This person has no account yet. Invite them first.',
    de: 'Diese Person hat noch kein Konto. Laden Sie sie zuerst ein.',
  },
  'invitation.unknown': { en: 'This link is not known.', de: 'Dieser Link ist nicht bekannt.' },
  'invitation.used': {
    en: 'This link has been used, or a newer one was made.',
    de: 'Dieser Link wurde schon benutzt, oder es gibt einen neueren.',
  },
  'invitation.expired': {
    en: 'This link has expired. Ask for a new one.',
    de: 'Dieser Link ist abgelaufen. Bitten Sie um einen neuen.',
  },
  'site.unknown': { en: 'There is no site {site}.', de: 'Es gibt keinen Standort {site}.' },
  'site.there': { en: 'There is a site {site} already.', de: 'Einen Standort {site} gibt es schon.' },
  'area.unknown': {
    en: 'There is no area {area} at this site.',
    de: 'An diesem Standort gibt es keinen Bereich {area}.',
  },
  'cell.there': { en: 'There is a cell {cell} already.', de: 'Eine Zelle {cell} gibt es schon.' },
  'cell.unknown': { en: 'There is no cell {cell} there.', de: 'Eine Zelle {cell} gibt es dort nicht.' },
  'area.there': { en: 'There is an area {area} already.', de: 'Einen Bereich {area} gibt es schon.' },
  'span.turned': {
    en: 'The last day ({to}) lies before the first ({from}).',
    de: 'Der letzte Tag ({to}) liegt vor dem ersten ({from}).',
  },
  'absence.turned': {
    en: 'The return ({to}) does not come after the beginning ({from}).',
    de: 'Die Rückkehr ({to}) liegt nicht nach dem Beginn ({from}).',
  },
  'absence.unknown': {
    en: 'This absence is not in the record.',
    de: 'Diese Abwesenheit steht nicht im Bestand.',
  },
  'absence.over': { en: 'This absence is over already.', de: 'Diese Abwesenheit ist schon vorbei.' },
  'training.own': {
    en: 'Nobody records their own training. Somebody else has to vouch for it.',
    de: 'Niemand trägt die eigene Schulung ein. Jemand anders muss dafür einstehen.',
  },
  'training.unknown': {
    en: 'This training is not in the record.',
    de: 'Diese Schulung steht nicht im Bestand.',
  },
  'deputy.unknown': {
    en: 'This deputy is not in the record.',
    de: 'Diese Vertretung steht nicht im Bestand.',
  },
  'holding.unknown': {
    en: 'This holding is not in the record.',
    de: 'Diese Besetzung steht nicht im Bestand.',
  },
  'calendar.closed': {
    en: 'With these days off nobody is at work for a year: a time limit would never be over.',
    de: 'Mit diesen freien Tagen arbeitet ein Jahr lang niemand: Eine Frist würde nie ablaufen.',
  },
  'rota.unknown': { en: 'There is no such on-call rota.', de: 'Diesen Bereitschaftsplan gibt es nicht.' },
  'rota.there': {
    en: 'This function has a rota here already. End that one first.',
    de: 'Diese Funktion hat hier schon einen Bereitschaftsplan. Beenden Sie ihn zuerst.',
  },
  'rota.not_holder': {
    en: '{name} does not hold this function here. On call is who holds it.',
    de: '{name} hat diese Funktion hier nicht. Bereitschaft hat, wer sie hat.',
  },
  'rota.past': {
    en: 'A rota ends today at the earliest: who was on call stays in the record.',
    de: 'Ein Bereitschaftsplan endet frühestens heute: Wer Bereitschaft hatte, bleibt im Bestand.',
  },
  'limit.unknown': { en: 'There is no such time limit.', de: 'Diese Frist gibt es nicht.' },
  'limit.none': {
    en: 'The split gives {activity} no time limit.',
    de: 'Die Aufteilung gibt {activity} keine Frist.',
  },
  'limit.not_waiting': { en: 'This waits for nobody any more.', de: 'Das wartet auf niemanden mehr.' },
  'limit.waiting': { en: 'This still waits.', de: 'Das wartet noch.' },
  'limit.step_done': {
    en: 'This moment of the time limit is over.',
    de: 'Dieser Zeitpunkt der Frist ist schon vorbei.',
  },
  'limit.not_due': { en: 'It is not time for this yet.', de: 'Dafür ist es noch nicht Zeit.' },
  'limit.ended': { en: 'This time limit has ended.', de: 'Diese Frist ist beendet.' },
  'deputy.self': { en: 'Nobody stands in for themselves.', de: 'Niemand vertritt sich selbst.' },
  'draft.unknown': {
    en: 'There is no such draft or version.',
    de: 'Diesen Entwurf oder diese Fassung gibt es nicht.',
  },
  'draft.closed': {
    en: 'This is not a draft any more. Open a new one to change it.',
    de: 'Das ist kein Entwurf mehr. Öffnen Sie einen neuen, um etwas zu ändern.',
  },
  'draft.changed_meanwhile': {
    en: 'Somebody changed the same parts meanwhile: {parts}. Look at the difference, then decide again.',
    de: 'Dieselben Teile wurden inzwischen geändert: {parts}. Sehen Sie sich den Unterschied an.',
  },
  'split.none_in_force': {
    en: 'No version of the split was in force then.',
    de: 'Zu dieser Zeit war keine Fassung der Aufteilung in Kraft.',
  },
  'organisation.there': {
    en: 'This installation has its organisation already.',
    de: 'Diese Installation hat ihr Unternehmen schon.',
  },
  'organisation.one_founder': {
    en: 'The two founders must be two people with two addresses: nobody turns both keys.',
    de: 'Die beiden Gründer müssen zwei Personen mit zwei Adressen sein: Niemand dreht beide Schlüssel.',
  },
  'draft.same_already': {
    en: 'The file says what the draft says already.',
    de: 'Die Datei sagt dasselbe, was der Entwurf schon sagt.',
  },
  'finding.unknown': {
    en: 'The draft has no such finding (any more). Look at its findings anew.',
    de: 'Diesen Befund hat der Entwurf nicht (mehr). Sehen Sie sich die Befunde neu an.',
  },
  'finding.needs_none': {
    en: 'A hint keeps nothing out of force and needs no acceptance.',
    de: 'Ein Hinweis hält nichts auf und braucht keine Annahme.',
  },
  'signature.not_proven': {
    en: 'A signature needs your identity proven anew: your password, and at the first one also your account.',
    de: 'Eine Unterschrift braucht einen neuen Nachweis, dass Sie es sind: Ihr Passwort, bei der ersten auch Ihr Konto.',
  },
  'split.in_force_already': {
    en: 'This version is in force. Replace it: open a draft from an earlier version and have both keys turned.',
    de: 'Diese Fassung ist in Kraft. Ersetzen Sie sie: Öffnen Sie einen Entwurf aus einer früheren und lassen Sie beide Schlüssel drehen.',
  },
  'organisation.link_wrong': {
    en: 'This link is not the one that the server printed when it started. Use the address from there.',
    de: 'Das ist nicht der Link, den der Server beim Start ausgegeben hat. Benutzen Sie die Adresse von dort.',
  },
  'organisation.none': {
    en: 'There is no organisation yet. Set one up, or look around in the sample company.',
    de: 'Es gibt noch kein Unternehmen. Richten Sie eines ein, oder sehen Sie sich im Beispielunternehmen um.',
  },
  'database.newer': {
    en: 'A newer Countersign has used this database (schema {database}, this program knows {program}). Start that version.',
    de: 'Ein neueres Countersign hat diese Datenbank benutzt (Schema {database}, dieses Programm kennt {program}). Starten Sie jene Version.',
  },
} as const satisfies Catalogue
