import type { Catalogue } from '../catalogue.ts'

/** The acts of the product, as a person would name them. */
export const actWords = {
  'act.name.organisation.found': { en: 'Found the organisation', de: 'Organisation einrichten' },
  'act.name.site.add': { en: 'Add a site', de: 'Standort hinzufügen' },
  'act.name.site.change': { en: 'Change a site', de: 'Standort ändern' },
  'act.name.area.add': { en: 'Add an area', de: 'Bereich hinzufügen' },
  'act.name.cell.add': { en: 'Add a cell', de: 'Zelle hinzufügen' },
  'act.name.site.profile': {
    en: 'Say under which regimes a site is',
    de: 'Regelwerke eines Standorts festlegen',
  },
  'act.name.scale.set': {
    en: 'Word the levels of criticality for production',
    de: 'Stufen der Kritikalität für die Produktion benennen',
  },
  'act.name.asset.add': { en: 'Add an asset to the list', de: 'Anlage in das Verzeichnis aufnehmen' },
  'act.name.asset.change': {
    en: 'Change what the list says of an asset',
    de: 'Angaben zu einer Anlage ändern',
  },
  'act.name.configuration.add': {
    en: 'Bring a program or a configuration under control',
    de: 'Ein Programm oder eine Konfiguration unter Kontrolle nehmen',
  },
  'act.name.configuration.approve': {
    en: 'Approve another version of what runs',
    de: 'Eine andere Version freigeben',
  },
  'act.name.configuration.end': {
    en: 'Stop looking after a program or a configuration',
    de: 'Ein Programm oder eine Konfiguration nicht mehr überwachen',
  },
  'act.name.configuration.report': { en: 'Report what runs', de: 'Melden, was läuft' },
  'act.name.configuration.drift': {
    en: 'Raise an unexplained difference as a finding',
    de: 'Eine ungeklärte Abweichung als Feststellung aufnehmen',
  },
  'act.name.perimeter.add': {
    en: 'Put what separates networks into the register',
    de: 'In das Register aufnehmen, was Netze trennt',
  },
  'act.name.perimeter.change': {
    en: 'Change an entry of the perimeter register',
    de: 'Einen Eintrag im Register der Übergänge ändern',
  },
  'act.name.perimeter.assess': {
    en: 'Assess what separates networks against its standard',
    de: 'Was Netze trennt, an seinem Standard messen',
  },
  'act.name.perimeter.remove': {
    en: 'Remove an entry of the perimeter register',
    de: 'Einen Eintrag aus dem Register der Übergänge entfernen',
  },
  'act.name.perimeter-standard.add': {
    en: 'Set a standard configuration',
    de: 'Eine Standardkonfiguration festlegen',
  },
  'act.name.perimeter-standard.change': {
    en: 'Change a standard configuration',
    de: 'Eine Standardkonfiguration ändern',
  },
  'act.name.perimeter-standard.end': {
    en: 'End a standard configuration',
    de: 'Eine Standardkonfiguration beenden',
  },
  'act.name.constraint.set': {
    en: 'Decide what a class of asset, or an asset, tolerates',
    de: 'Festlegen, was eine Anlagenart oder eine Anlage verträgt',
  },
  'act.name.constraint.end': {
    en: 'Let what an asset or its class tolerates be as it is in general',
    de: 'Eine eigene Festlegung, was eine Anlage oder ihre Art verträgt, aufheben',
  },
  'act.name.attachment.add': {
    en: 'Attach a file to an asset or a site',
    de: 'Datei an eine Anlage oder einen Standort anhängen',
  },
  'act.name.attachment.remove': { en: 'Take an attached file away', de: 'Angehängte Datei entfernen' },
  'act.name.assets.change': { en: 'Change many assets at once', de: 'Viele Anlagen auf einmal ändern' },
  'act.name.mail.wish': {
    en: 'Say how one wants one’s mail',
    de: 'Sagen, wie man seine Mail möchte',
  },
  'act.name.view.save': {
    en: 'Save a view of a list',
    de: 'Ansicht einer Liste speichern',
  },
  'act.name.view.remove': { en: 'Remove a saved view', de: 'Gespeicherte Ansicht entfernen' },
  'act.name.asset.rate': { en: 'Rate how critical an asset is', de: 'Kritikalität einer Anlage einstufen' },
  'act.name.person.add': { en: 'Add a person', de: 'Person hinzufügen' },
  'act.name.person.change': { en: "Change a person's entry", de: 'Eintrag einer Person ändern' },
  'act.name.person.invite': { en: 'Invite a person', de: 'Person einladen' },
  'act.name.person.leave': { en: 'Record that a person leaves', de: 'Weggang einer Person eintragen' },
  'act.name.person.return': { en: 'Record that a person is back', de: 'Rückkehr einer Person eintragen' },
  'act.name.holding.give': { en: 'Give a function to a person', de: 'Person eine Funktion geben' },
  'act.name.holding.end': { en: 'Take a function from a person', de: 'Person eine Funktion nehmen' },
  'act.name.holding.move': {
    en: 'Move a person to another function',
    de: 'Person in eine andere Funktion wechseln lassen',
  },
  'act.name.training.record': { en: 'Record a training', de: 'Schulung eintragen' },
  'act.name.training.end': { en: 'End a training', de: 'Schulung beenden' },
  'act.name.deputy.name': { en: 'Name a deputy', de: 'Vertretung benennen' },
  'act.name.deputy.end': { en: 'End a deputy', de: 'Vertretung beenden' },
  'act.name.absence.end': { en: 'End an absence', de: 'Abwesenheit beenden' },
  'act.name.absence.record': { en: 'Record an absence', de: 'Abwesenheit eintragen' },
  'act.name.calendar.change': {
    en: 'Change the working hours and days off of a place',
    de: 'Arbeitszeiten und freie Tage eines Orts ändern',
  },
  'act.name.window.add': {
    en: 'Put in an outage window or blackout',
    de: 'Stillstandsfenster oder Sperrzeit eintragen',
  },
  'act.name.window.change': {
    en: 'Change an outage window or blackout',
    de: 'Stillstandsfenster oder Sperrzeit ändern',
  },
  'act.name.window.move': {
    en: 'Move one turn of an outage window or blackout',
    de: 'Einen Termin eines Stillstandsfensters oder einer Sperrzeit verschieben',
  },
  'act.name.window.cancel': {
    en: 'Cancel an outage window or blackout',
    de: 'Stillstandsfenster oder Sperrzeit absagen',
  },
  'act.name.process.set': { en: 'Say what the process is doing', de: 'Prozesszustand setzen' },
  'act.name.room.add': {
    en: 'Put a locked place into the register',
    de: 'Verschlossenen Ort ins Verzeichnis stellen',
  },
  'act.name.room.change': {
    en: 'Change what is said of a locked place',
    de: 'Angaben zu einem verschlossenen Ort ändern',
  },
  'act.name.room.retire': {
    en: 'Take a locked place out of the register',
    de: 'Verschlossenen Ort aus dem Verzeichnis nehmen',
  },
  'act.name.room.rule': {
    en: 'Put rules in force on who may enter a locked place',
    de: 'In Kraft setzen, wer einen verschlossenen Ort betreten darf',
  },
  'act.name.room.except': {
    en: 'Let somebody into a locked place by a decision',
    de: 'Jemandem Zutritt nach einer Entscheidung geben',
  },
  'act.name.room.bar': {
    en: 'Take an exception from such rules back',
    de: 'Eine Ausnahme von solchen Regeln zurücknehmen',
  },
  'act.name.entry.begin': {
    en: 'Sign somebody in at a locked place',
    de: 'Jemanden an einem verschlossenen Ort anmelden',
  },
  'act.name.entry.end': { en: 'Sign somebody out', de: 'Jemanden abmelden' },
  'act.name.rota.set': { en: 'Set up an on-call rota', de: 'Bereitschaftsplan anlegen' },
  'act.name.rota.end': { en: 'End an on-call rota', de: 'Bereitschaftsplan beenden' },
  'act.name.draft.open': { en: 'Open a draft of the split', de: 'Entwurf der Aufteilung öffnen' },
  'act.name.draft.change': { en: 'Change a draft of the split', de: 'Entwurf der Aufteilung ändern' },
  'act.name.draft.import': {
    en: 'Take a file into a draft of the split',
    de: 'Datei in einen Entwurf der Aufteilung übernehmen',
  },
  'act.name.draft.discard': { en: 'Discard a draft of the split', de: 'Entwurf der Aufteilung verwerfen' },
  'act.name.draft.rename': { en: 'Rename a draft of the split', de: 'Entwurf der Aufteilung umbenennen' },
  'act.name.finding.accept': {
    en: 'Accept a finding of the proof in writing',
    de: 'Befund des Nachweises schriftlich annehmen',
  },
  'act.name.finding.unaccept': {
    en: 'Take back the acceptance of a finding of the proof',
    de: 'Annahme eines Befunds des Nachweises zurücknehmen',
  },
  'act.name.finding.raise': { en: 'Raise a finding', de: 'Feststellung machen' },
  'act.name.finding.plan': {
    en: 'Agree on an action for a finding',
    de: 'Maßnahme zu einer Feststellung vereinbaren',
  },
  'act.name.finding.close': { en: 'Close a finding', de: 'Feststellung schließen' },
  'act.name.finding.check': {
    en: 'Check that what was done about a finding works',
    de: 'Prüfen, ob wirkt, was zu einer Feststellung getan wurde',
  },
  'act.name.finding.reopen': { en: 'Open a finding again', de: 'Feststellung wieder öffnen' },
  'act.name.finding.withdraw': { en: 'Withdraw a finding', de: 'Feststellung zurückziehen' },
  'act.name.shift.handOver': { en: 'Hand a shift over', de: 'Schicht übergeben' },
  'act.name.shift.takeOver': { en: 'Take a shift over', de: 'Schicht übernehmen' },
  'act.name.split.submit': {
    en: 'Hand in a draft of the split',
    de: 'Entwurf der Aufteilung zur Entscheidung geben',
  },
  'act.name.restricted.read': { en: 'Read what is restricted', de: 'Beschränktes lesen' },
  'act.name.split.withdraw': {
    en: 'Withdraw a version of the split',
    de: 'Version der Aufteilung zurückziehen',
  },
  'act.name.policy.change': { en: 'Require a second factor', de: 'Zweiten Faktor verlangen' },
  'act.name.service.add': { en: 'Add a service account', de: 'Dienstkonto anlegen' },
  'act.name.provider.change': {
    en: 'Change the settings of single sign-on',
    de: 'Einstellungen der einmaligen Anmeldung ändern',
  },
  'act.name.person.arrive': {
    en: 'Add a person who comes by single sign-on',
    de: 'Person aufnehmen, die über die einmalige Anmeldung kommt',
  },
  'act.name.person.follow': {
    en: 'Give and take functions by the claims of single sign-on',
    de: 'Funktionen nach den Angaben der einmaligen Anmeldung geben und nehmen',
  },
  'act.name.feed.make': { en: 'Make a calendar feed of your own', de: 'Eigenes Kalender-Abonnement anlegen' },
  'act.name.feed.revoke': {
    en: 'Revoke a calendar feed of your own',
    de: 'Eigenes Kalender-Abonnement widerrufen',
  },
  'act.name.assets.import': { en: 'Take over a list of assets', de: 'Ein Anlagenverzeichnis übernehmen' },
  'act.name.assets.observe': {
    en: 'Put beside the list what a tool saw',
    de: 'Neben das Verzeichnis stellen, was ein Werkzeug gesehen hat',
  },
  'act.name.import.takeBack': { en: 'Take back an import', de: 'Einen Import zurücknehmen' },
  'act.name.mapping.save': { en: 'Keep a mapping of columns', de: 'Eine Zuordnung von Spalten aufheben' },
  'act.name.difference.accept': {
    en: 'Accept a difference into the list',
    de: 'Eine Abweichung ins Verzeichnis übernehmen',
  },
  'act.name.difference.reject': { en: 'Reject a difference', de: 'Eine Abweichung ablehnen' },
  'act.name.token.issue': { en: 'Issue a token of the API', de: 'Token der Schnittstelle ausstellen' },
  'act.name.token.revoke': { en: 'Revoke a token of the API', de: 'Token der Schnittstelle widerrufen' },
  'act.name.mail.change': { en: 'Change the settings of mail', de: 'Mail-Einstellungen ändern' },
  'act.name.webhook.add': { en: 'Add a webhook', de: 'Webhook anlegen' },
  'act.name.webhook.change': { en: 'Change a webhook', de: 'Webhook ändern' },
  'act.name.webhook.remove': { en: 'Remove a webhook', de: 'Webhook entfernen' },
  'act.name.webhook.rotate': { en: 'Renew the secret of a webhook', de: 'Geheimnis eines Webhooks erneuern' },
  'act.name.webhook.stop': {
    en: 'Stop a webhook that its receiver has given up',
    de: 'Webhook anhalten, den der Empfänger aufgegeben hat',
  },
  'act.name.delivery.resend': { en: 'Send a delivery again', de: 'Zustellung noch einmal senden' },
  'act.name.person.join': { en: 'Join by a one-time link', de: 'Mit einem Einmallink beitreten' },
  'act.name.person.recover': {
    en: 'Recover an administrator, at the server',
    de: 'Administrator am Server wiederherstellen',
  },
  'act.name.account.note': { en: 'Note a sign-in', de: 'Anmeldung festhalten' },
  'act.name.limit.open': { en: 'Start a time limit', de: 'Frist beginnen' },
  'act.name.limit.step': {
    en: 'Remind, end or move up a time limit',
    de: 'An eine Frist erinnern, sie beenden oder nach oben geben',
  },
  'act.name.limit.close': { en: 'Close a time limit', de: 'Frist schließen' },
} satisfies Catalogue
