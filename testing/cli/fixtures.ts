/** A matrix of a small dairy: one row with two A, one without A, one without R. */
export const dairyMatrix = `# Dairy

| No | Activity | IT security | Plant manager | Integrator |
| --- | --- | --- | --- | --- |
| | **Access** | | | |
| 1 | Remote access | A/R | C | I |
| 2 | Badge rules | A | A/R | |
| **Change** | | | | |
| 3 | Change of control logic | C | R | R |
| 4 | Patch of an HMI | C | A | I |
`

/** The same dairy with one decision table; every situation has one owner. */
export const dairySplit = `format: countersign.split/1
id: dairy
label: Dairy
version: 1
functions:
  - { id: it-security, label: { en: IT security, de: IT-Sicherheit }, side: it }
  - { id: plant-manager, label: { en: Plant manager, de: Werkleitung }, side: operations, top: true }
  - { id: shift-lead, label: Shift lead, side: operations }
groups:
  - { id: change, label: Change }
facts:
  - { id: running, label: { en: Line running, de: Linie läuft }, type: boolean, strictest: true }
  - { id: urgency, label: Urgency, type: enum, strictest: high, values: [{ id: low, label: low }, { id: high, label: high }] }
escalations:
  - { id: up, label: Up, steps: [{ after: 2 hours, to: plant-manager }] }
activities:
  - id: patch
    group: change
    label: { en: Patch of an HMI, de: Patch eines HMI }
    facts: [running, urgency]
    row: { A: shift-lead, R: it-security, I: plant-manager, within: 24 hours, escalation: up }
    rules:
      - { id: urgent-running, when: { running: "true", urgency: '"high"' }, row: { A: plant-manager, within: 1 hour } }
  - id: badges
    group: change
    label: Badge rules
    row: { A: plant-manager, R: shift-lead, escalation: up }
sites:
  - { id: north, label: North }
people:
  - { id: ada, name: Ada Berg }
  - { id: ole, name: Ole Lund }
holders:
  - { function: plant-manager, person: ada, place: north }
  - { function: shift-lead, person: ole, place: north }
  - { function: it-security, person: ole, place: north, from: 2030-01-01 }
`
