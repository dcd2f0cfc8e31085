import type { Catalogue } from './catalogue.ts'

/** Mail and webhooks: why they may not be set up so, and what came of an attempt to send. */
export const postWords = {
  'post.sample': {
    en: 'Nothing leaves the sample company. Set this up in an installation of your own.',
    de: 'Aus dem Beispielunternehmen geht nichts hinaus. Richten Sie das in einer eigenen Installation ein.',
  },
  'mail.login_plain': {
    en: 'A password never goes over a line without TLS. Choose TLS or STARTTLS, or leave the name empty.',
    de: 'Ein Passwort geht nie über eine Leitung ohne TLS. Wählen Sie TLS oder STARTTLS, oder lassen Sie den Namen leer.',
  },
  'mail.password_missing': {
    en: 'With a name the mail server wants a password, too.',
    de: 'Zum Namen will der Mailserver auch ein Passwort.',
  },
  'mail.password_again': {
    en: 'The password was given for another server or name. Enter it again.',
    de: 'Das Passwort galt für einen anderen Server oder Namen. Geben Sie es noch einmal ein.',
  },
  'mail.off': {
    en: 'Mail is not set up, or switched off.',
    de: 'Mail ist nicht eingerichtet oder ausgeschaltet.',
  },
  'mail.nobody': { en: 'This person is not active any more.', de: 'Diese Person ist nicht mehr aktiv.' },
  'mail.password_lost': {
    en: 'The password cannot be read: the file "secret" in the data folder is another one. Enter the password again.',
    de: 'Das Passwort ist nicht lesbar: Die Datei "secret" im Datenordner ist eine andere. Geben Sie das Passwort neu ein.',
  },
  'mail.arrived': {
    en: 'The mail server has taken it: {reply}',
    de: 'Der Mailserver hat sie angenommen: {reply}',
  },
  'mail.host_unknown': {
    en: 'There is no server of the name {host}, as far as the name service knows.',
    de: 'Einen Server namens {host} kennt der Namensdienst nicht.',
  },
  'mail.connection_refused': {
    en: '{host} does not take connections at port {port}.',
    de: '{host} nimmt an Port {port} keine Verbindung an.',
  },
  'mail.timeout': {
    en: '{host} did not answer in time at port {port}. Is a firewall between, or is it another kind of TLS?',
    de: '{host} hat an Port {port} nicht rechtzeitig geantwortet. Liegt eine Firewall dazwischen, oder ist die Art von TLS eine andere?',
  },
  'mail.no_starttls': {
    en: '{host} offers no STARTTLS at port {port}, so nothing was sent.',
    de: '{host} bietet an Port {port} kein STARTTLS an; nichts wurde gesendet.',
  },
  'mail.tls_wrong': {
    en: 'The certificate of {host} is not trusted, or TLS does not fit the port: {problem}',
    de: 'Dem Zertifikat von {host} wird nicht vertraut, oder TLS passt nicht zum Port: {problem}',
  },
  'mail.login_wrong': {
    en: 'The mail server does not take this name and password: {reply}',
    de: 'Der Mailserver nimmt Name und Passwort nicht an: {reply}',
  },
  'mail.sender_refused': {
    en: 'The mail server does not let us send from {sender}: {reply}',
    de: 'Der Mailserver lässt uns nicht von {sender} senden: {reply}',
  },
  'mail.recipient_refused': {
    en: 'The mail server does not take mail for this person: {reply}',
    de: 'Der Mailserver nimmt für diese Person keine Mail an: {reply}',
  },
  'mail.not_taken': {
    en: 'The mail server did not take it: {reply}',
    de: 'Der Mailserver hat sie nicht angenommen: {reply}',
  },
  'mail.broken': {
    en: 'The connection to {host} broke: {problem}',
    de: 'Die Verbindung zu {host} ist abgerissen: {problem}',
  },

  'webhook.unknown': {
    en: 'There is no such webhook (any more).',
    de: 'Diesen Webhook gibt es nicht (mehr).',
  },
  'webhook.url_wrong': {
    en: 'The address must begin with https:// and name a server.',
    de: 'Die Adresse muss mit https:// beginnen und einen Server nennen.',
  },
  'webhook.url_login': {
    en: 'Leave name and password out of the address; the signature tells the receiver who sends.',
    de: 'Lassen Sie Namen und Passwort aus der Adresse weg; wer sendet, sagt dem Empfänger die Unterschrift.',
  },
  'webhook.url_plain': {
    en: 'Without TLS (http://) only inside your own network, and only where you allow that here.',
    de: 'Ohne TLS (http://) nur im eigenen Netz, und nur, wenn Sie das hier erlauben.',
  },
  'webhook.off': {
    en: 'This webhook is stopped or removed.',
    de: 'Dieser Webhook ist angehalten oder entfernt.',
  },
  'webhook.arrived': {
    en: 'The receiver has taken it ({status}).',
    de: 'Der Empfänger hat es angenommen ({status}).',
  },
  'webhook.gone': {
    en: 'The receiver says that it is gone (410). This webhook is stopped.',
    de: 'Der Empfänger sagt, dass es ihn nicht mehr gibt (410). Dieser Webhook ist angehalten.',
  },
  'webhook.redirected': {
    en: 'The receiver points elsewhere ({status}). We do not follow; enter the address where it is now.',
    de: 'Der Empfänger verweist woandershin ({status}). Dem folgen wir nicht; geben Sie die jetzige Adresse ein.',
  },
  'webhook.status': {
    en: 'The receiver answered {status}.',
    de: 'Der Empfänger hat mit {status} geantwortet.',
  },
  'webhook.timeout': {
    en: 'The receiver did not answer within {seconds} seconds.',
    de: 'Der Empfänger hat binnen {seconds} Sekunden nicht geantwortet.',
  },
  'webhook.host_unknown': {
    en: 'There is no server of the name {host}, as far as the name service knows.',
    de: 'Einen Server namens {host} kennt der Namensdienst nicht.',
  },
  'webhook.connection_refused': {
    en: '{host} takes no connection there.',
    de: '{host} nimmt dort keine Verbindung an.',
  },
  'webhook.address_forbidden': {
    en: 'The address leads to {address}, inside the network or to a place that is never called. Nothing was sent.',
    de: 'Die Adresse führt zu {address}, ins eigene Netz oder an eine Stelle, die nie angerufen wird. Nichts wurde gesendet.',
  },
  'webhook.plain_public': {
    en: 'The address leads out of your network ({address}), and there only with https://. Nothing was sent.',
    de: 'Die Adresse führt aus Ihrem Netz hinaus ({address}), und dort nur mit https://. Nichts wurde gesendet.',
  },
  'webhook.tls_wrong': {
    en: 'The certificate of {host} is not trusted: {problem}',
    de: 'Dem Zertifikat von {host} wird nicht vertraut: {problem}',
  },
  'webhook.broken': {
    en: 'The connection to {host} broke: {problem}',
    de: 'Die Verbindung zu {host} ist abgerissen: {problem}',
  },

  'delivery.unknown': {
    en: 'There is no such delivery any more: they are kept for 90 days.',
    de: 'Diese Sendung gibt es nicht mehr: Sie werden 90 Tage aufgehoben.',
  },
  'delivery.not_dead': {
    en: 'This is under way still, or has arrived.',
    de: 'Das ist noch unterwegs oder schon angekommen.',
  },
} satisfies Catalogue
