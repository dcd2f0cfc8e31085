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
  'server.no_pages': {
    en: 'The web pages are not built ({folder} is missing): run "npm ci" in {home}, or "npx vite build" there.',
    de: 'Die Webseiten sind nicht gebaut ({folder} fehlt): führen Sie in {home} "npm ci" oder "npx vite build" aus.',
  },
} satisfies Catalogue
