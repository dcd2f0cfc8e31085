import type { Catalogue } from '../catalogue.ts'

/** The settings of the installation: mail, webhooks, deliveries. */
export const settingsWords = {
  'web.nav.settings': { en: 'Settings', de: 'Einstellungen' },
  'web.tab.settings': { en: 'Settings', de: 'Einstellungen' },
  'settings.title': { en: 'Settings', de: 'Einstellungen' },
  'settings.mail': { en: 'Mail', de: 'Mail' },
  'settings.mail.about': {
    en: 'What waits for people is told to them by mail: that it waits, and where, never what is weak.',
    de: 'Was auf Personen wartet, wird ihnen per Mail gesagt: dass es wartet und wo, nie, was schwach ist.',
  },
  'settings.webhooks': { en: 'Webhooks', de: 'Webhooks' },
  'settings.webhooks.about': {
    en: 'Other systems hear of acts as they happen: which act, of which record. Who wants to know more asks the API.',
    de: 'Andere Systeme erfahren von Vorgängen, sobald sie geschehen: welcher Vorgang, an welchem Eintrag. Wer mehr wissen will, fragt die API.',
  },
  'settings.deliveries': { en: 'Deliveries', de: 'Sendungen' },
  'settings.deliveries.about': {
    en: 'Mails and calls of webhooks of the last 90 days. What fails is tried eight times in about a day, then it waits here.',
    de: 'Mails und Aufrufe von Webhooks der letzten 90 Tage. Was scheitert, wird in etwa einem Tag achtmal versucht und wartet dann hier.',
  },
  'settings.saved': { en: 'Saved.', de: 'Gespeichert.' },
  'settings.save': { en: 'Save', de: 'Speichern' },

  'settings.mail.enabled': { en: 'Send mail', de: 'Mail senden' },
  'settings.mail.address': {
    en: 'Links in mails lead to {address}. Whoever runs the server sets that with --public-address.',
    de: 'Links in Mails führen zu {address}. Das legt mit --public-address fest, wer den Server betreibt.',
  },
  'settings.mail.host': { en: 'Mail server', de: 'Mailserver' },
  'settings.mail.port': { en: 'Port', de: 'Port' },
  'settings.mail.host.wrong': {
    en: 'The name or the IP address of a mail server, without https:// and without a port.',
    de: 'Der Name oder die IP-Adresse eines Mailservers, ohne https:// und ohne Port.',
  },
  'settings.mail.port.wrong': { en: 'A number from 1 to 65535.', de: 'Eine Zahl von 1 bis 65535.' },
  'settings.mail.security': { en: 'Security of the line', de: 'Sicherheit der Leitung' },
  'settings.mail.security.tls': { en: 'TLS (usually port 465)', de: 'TLS (meist Port 465)' },
  'settings.mail.security.starttls': {
    en: 'STARTTLS, never without (usually port 587)',
    de: 'STARTTLS, nie ohne (meist Port 587)',
  },
  'settings.mail.security.plain': {
    en: 'None: anyone on the way can read along (usually port 25)',
    de: 'Keine: Unterwegs kann jeder mitlesen (meist Port 25)',
  },
  'settings.mail.username': { en: 'Name at the mail server', de: 'Name beim Mailserver' },
  'settings.mail.username.hint': {
    en: 'Empty where it wants none.',
    de: 'Leer, wenn er keinen verlangt.',
  },
  'settings.mail.password': { en: 'Password at the mail server', de: 'Passwort beim Mailserver' },
  'settings.mail.password.kept': {
    en: 'There is one. Leave this empty to keep it.',
    de: 'Es gibt eines. Lassen Sie das Feld leer, um es zu behalten.',
  },
  'settings.mail.sender': { en: 'Sent from', de: 'Absender' },
  'settings.mail.try': { en: 'Send a test mail to me', de: 'Testmail an mich senden' },
  'settings.mail.try_saved': {
    en: 'Save mail first, switched on.',
    de: 'Speichern Sie Mail zuerst, eingeschaltet.',
  },

  'settings.webhook.none': {
    en: 'No other system is told of anything.',
    de: 'Kein anderes System erfährt etwas.',
  },
  'settings.webhook.add': { en: 'Add a webhook', de: 'Webhook hinzufügen' },
  'settings.webhook.change': { en: 'Change', de: 'Ändern' },
  'settings.webhook.change_of': { en: 'Change {name}', de: '{name} ändern' },
  'settings.webhook.remove': { en: 'Remove', de: 'Entfernen' },
  'settings.webhook.remove_of': { en: 'Remove {name}', de: '{name} entfernen' },
  'settings.webhook.remove.sure': {
    en: '{name} will be told of nothing any more, and what waits for it is given up.',
    de: '{name} erfährt nichts mehr, und was darauf wartet, wird aufgegeben.',
  },
  'settings.webhook.rotate': { en: 'New secret', de: 'Neues Geheimnis' },
  'settings.webhook.rotate_of': { en: 'New secret for {name}', de: 'Neues Geheimnis für {name}' },
  'settings.webhook.rotate.sure': {
    en: 'The old secret signs beside the new one for another day. Give the new one to {name} within it.',
    de: 'Das alte Geheimnis unterschreibt noch einen Tag lang mit. Geben Sie {name} bis dahin das neue.',
  },
  'settings.webhook.try': { en: 'Test', de: 'Testen' },
  'settings.webhook.try_of': { en: 'Test {name}', de: '{name} testen' },
  'settings.webhook.secret': {
    en: 'The secret of {name}, shown this once. The receiver checks signatures with it (Standard Webhooks).',
    de: 'Das Geheimnis von {name}, nur jetzt gezeigt. Der Empfänger prüft damit Unterschriften (Standard Webhooks).',
  },
  'settings.webhook.old_secret': {
    en: 'The old secret signs, too, until {until}.',
    de: 'Das alte Geheimnis unterschreibt noch bis {until} mit.',
  },
  'settings.webhook.name': { en: 'Name', de: 'Name' },
  'settings.webhook.url': { en: 'Address of the receiver', de: 'Adresse des Empfängers' },
  'settings.webhook.inside': {
    en: 'It may lie inside our network, and there without TLS',
    de: 'Er darf in unserem Netz liegen, dort auch ohne TLS',
  },
  'settings.webhook.active': { en: 'Send to it', de: 'Dorthin senden' },
  'settings.webhook.stopped': { en: 'stopped', de: 'angehalten' },
  'settings.webhook.site': { en: 'Of which site', de: 'Von welchem Standort' },
  'settings.webhook.every_site': { en: 'All of the company', de: 'Das ganze Unternehmen' },
  'settings.webhook.every_act': { en: 'Every act', de: 'Jeder Vorgang' },
  'settings.webhook.these_acts': { en: 'Only these acts', de: 'Nur diese Vorgänge' },
  'settings.webhook.acts': { en: 'What it is told of', de: 'Wovon er erfährt' },
  'settings.webhook.some_acts': {
    en: ({ count }) => (Number(count) === 1 ? 'One kind of act' : `${count} kinds of acts`),
    de: ({ count }) => (Number(count) === 1 ? 'Eine Art von Vorgang' : `${count} Arten von Vorgängen`),
  },

  'ledger.said.mail.change': { en: '{who} set up mail', de: '{who} hat Mail eingerichtet' },
  'ledger.said.webhook.add': {
    en: '{who} added the webhook {name}',
    de: '{who} hat den Webhook {name} hinzugefügt',
  },
  'ledger.said.webhook.change': {
    en: '{who} changed the webhook {name}',
    de: '{who} hat den Webhook {name} geändert',
  },
  'ledger.said.webhook.remove': { en: '{who} removed a webhook', de: '{who} hat einen Webhook entfernt' },
  'ledger.said.webhook.rotate': {
    en: '{who} gave a webhook a new secret',
    de: '{who} hat einem Webhook ein neues Geheimnis gegeben',
  },
  'ledger.said.webhook.stop': {
    en: 'The webhook {name} was stopped: its receiver is gone',
    de: 'Der Webhook {name} wurde angehalten: Seinen Empfänger gibt es nicht mehr',
  },
  'ledger.said.delivery.resend': {
    en: '{who} had something sent again that had been given up',
    de: '{who} ließ etwas Aufgegebenes noch einmal senden',
  },

  'settings.delivery.all': { en: 'All', de: 'Alle' },
  'settings.delivery.state.due': { en: 'Under way', de: 'Unterwegs' },
  'settings.delivery.state.sent': { en: 'Arrived', de: 'Angekommen' },
  'settings.delivery.state.dead': { en: 'Given up', de: 'Aufgegeben' },
  'settings.delivery.none': { en: 'There is none.', de: 'Es gibt keine.' },
  'settings.delivery.mail': { en: 'Mail to {name}', de: 'Mail an {name}' },
  'settings.delivery.webhook': { en: 'Webhook {name}', de: 'Webhook {name}' },
  'settings.delivery.attempts': {
    en: ({ count }) => (Number(count) === 1 ? 'One attempt' : `${count} attempts`),
    de: ({ count }) => (Number(count) === 1 ? 'Ein Versuch' : `${count} Versuche`),
  },
  'settings.delivery.next': { en: 'again {at}', de: 'wieder {at}' },
  'settings.delivery.again': { en: 'Send again', de: 'Noch einmal senden' },
  'settings.delivery.again_to': { en: 'Send again: {name}', de: 'Noch einmal senden: {name}' },
  'settings.delivery.more': { en: 'Show more', de: 'Mehr zeigen' },
} satisfies Catalogue
