import type { Catalogue } from '../catalogue.ts'

export const serverWords = {
  'server.ready': {
    en: 'Countersign is ready: {address} (stop with Ctrl+C)',
    de: 'Countersign ist bereit: {address} (beenden mit Strg+C)',
  },
  'server.emptied': {
    en: 'The sample company is gone. To set up your own: {address}',
    de: 'Das Beispielunternehmen ist entfernt. Um Ihr eigenes einzurichten: {address}',
  },
  'server.port_taken': {
    en: 'Port {port} is taken; the next free one is used.',
    de: 'Port {port} ist belegt; der nächste freie wird genommen.',
  },
  'server.port_wrong': {
    en: 'The port must be a number from 0 to 65535, and "{port}" is none.',
    de: 'Der Port muss eine Zahl von 0 bis 65535 sein, "{port}" ist keine.',
  },
  'server.port_forbidden': {
    en: 'This account may not use port {port}; choose one above 1023 with --port.',
    de: 'Dieses Konto darf Port {port} nicht benutzen; wählen Sie mit --port einen über 1023.',
  },
  'server.no_port': {
    en: 'No port from {from} to {to} is free; choose another with --port.',
    de: 'Kein Port von {from} bis {to} ist frei; wählen Sie mit --port einen anderen.',
  },
  'server.option_unknown': {
    en: '{message} The options are {options}.',
    de: '{message} Die Optionen sind {options}.',
  },
  'server.cert_and_key': {
    en: 'A certificate needs its private key, and the other way round: give both --cert FILE and --key FILE.',
    de: 'Ein Zertifikat braucht seinen privaten Schlüssel und umgekehrt: Geben Sie --cert DATEI und --key DATEI an.',
  },
  'server.public_wrong': {
    en: 'The public address has to be of the form https://NAME or https://NAME:PORT, and "{address}" is not.',
    de: 'Die öffentliche Adresse hat die Form https://NAME oder https://NAME:PORT; „{address}“ hat sie nicht.',
  },
  'server.log_wrong': {
    en: '--log is text or json, and not "{log}".',
    de: '--log ist text oder json, nicht „{log}“.',
  },
  'server.host_unknown': {
    en: 'This machine has no address "{host}"; name one of its own with --host, or 0.0.0.0 for all.',
    de: 'Diese Maschine hat keine Adresse „{host}“; nennen Sie mit --host eine eigene, oder 0.0.0.0 für alle.',
  },
  'server.sample_exposed': {
    en: 'The sample company, in which anybody can be anybody, is served to this machine only. Leave --host and --public-address out, or name another data folder with --data.',
    de: 'Das Beispielunternehmen, in dem alle alle sein können, gibt es nur auf dieser Maschine. Lassen Sie --host und --public-address weg, oder nennen Sie mit --data einen anderen Datenordner.',
  },
  'sample.exposed': {
    en: 'Others can reach this server, and in the sample company anybody can be anybody. Start it for this machine only to look around.',
    de: 'Andere können diesen Server erreichen, und im Beispielunternehmen können alle alle sein. Starten Sie ihn nur für diese Maschine, um sich umzusehen.',
  },
  'server.busy': {
    en: 'The server has more to do than it can at the moment, and has not begun with this. Try again in a few seconds.',
    de: 'Der Server hat gerade mehr zu tun, als er kann, und hat hiermit nicht begonnen. Versuchen Sie es in einigen Sekunden noch einmal.',
  },
  'keys.missing': {
    en: 'The database belongs to an installation whose keys are not in {folder}: {name} is missing. Copy it from the data folder of its first server, or from a backup.',
    de: 'Die Datenbank gehört zu einer Installation, deren Schlüssel nicht in {folder} liegen: {name} fehlt. Kopieren Sie die Datei aus dem Datenordner ihres ersten Servers oder aus einer Sicherung.',
  },
  'keys.other_secret': {
    en: 'The secret in {file} is not that of this database. Copy the right one from the data folder of its first server, or from a backup.',
    de: 'Das Geheimnis in {file} ist nicht das dieser Datenbank. Kopieren Sie das richtige aus dem Datenordner ihres ersten Servers oder aus einer Sicherung.',
  },
  'tls.made': {
    en: 'The certificate was made here, and browsers do not know it. Give them its authority, {file}; its fingerprint (SHA-256): {fingerprint}',
    de: 'Das Zertifikat ist hier entstanden, und Browser kennen es nicht. Geben Sie ihnen seine Zertifizierungsstelle, {file}; ihr Fingerabdruck (SHA-256): {fingerprint}',
  },
  'tls.renewed': {
    en: 'A new certificate is in use, until {until}.',
    de: 'Ein neues Zertifikat ist in Gebrauch, bis {until}.',
  },
  'tls.unreadable': {
    en: 'The file {file}, for TLS, cannot be read: the system says {code}.',
    de: 'Die Datei {file}, für TLS, ist nicht lesbar: Das System meldet {code}.',
  },
  'tls.no_certificate': {
    en: '{file} holds no certificate in PEM form.',
    de: '{file} enthält kein Zertifikat in PEM-Form.',
  },
  'tls.no_key': {
    en: '{file} holds no private key in PEM form, or one with a passphrase, which cannot be asked for.',
    de: '{file} enthält keinen privaten Schlüssel in PEM-Form, oder einen mit Passphrase, nach der niemand fragen kann.',
  },
  'tls.no_match': {
    en: 'The key in {key} does not belong to the certificate in {cert}. The server’s own certificate has to come first in its file.',
    de: 'Der Schlüssel in {key} gehört nicht zum Zertifikat in {cert}. Das Zertifikat des Servers muss in seiner Datei zuerst stehen.',
  },
  'tls.ended': {
    en: 'The certificate in {file} ended on {until}. Renew it.',
    de: 'Das Zertifikat in {file} ist am {until} abgelaufen. Erneuern Sie es.',
  },
  'server.no_pages': {
    en: 'The web pages are not built ({folder} is missing): run "npm ci" in {home}, or "npx vite build" there.',
    de: 'Die Webseiten sind nicht gebaut ({folder} fehlt): führen Sie in {home} "npm ci" oder "npx vite build" aus.',
  },
} satisfies Catalogue
