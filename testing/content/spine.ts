import type { Side } from '#rules/split/split.ts'

/** One sentence of what any standard split must say: which activities say it, on which side, with how many keys. */
export type Sentence = {
  readonly says: string
  readonly ids: readonly string[]
  /** The accountable side in every situation; left out where it depends on the situation. */
  readonly side?: Side
  /** Both keys in every situation. */
  readonly bothKeys?: true
}

const it = (says: string, ...ids: string[]): Sentence => ({ says, ids, side: 'it' })
const operations = (says: string, ...ids: string[]): Sentence => ({ says, ids, side: 'operations' })
const both = (says: string, ...ids: string[]): Sentence => ({ says, ids, bothKeys: true })
const also = (says: string, ...ids: string[]): Sentence => ({ says, ids })

export const spine: readonly Sentence[] = [
  it('Firewalls, VLANs, DMZ and remote access towards the office', 'network-boundary', 'firewall-rule'),
  it('Standard configurations for VPN, jump hosts and vendor access', 'remote-access-standard'),
  it('Directory and single sign-on', 'directory'),
  it('Password, MFA and account life-cycle policy', 'access-policy', 'leaver-access'),
  it('SIEM, log collection, correlation', 'siem', 'network-sensors'),
  it('Threat intelligence and detection use cases', 'threat-intelligence', 'detection-use-cases'),
  it('Endpoint protection where it was tested', 'endpoint-protection'),
  it('The patch infrastructure', 'patch-infrastructure'),
  it('The cyber part of incidents', 'incident-triage', 'forensics', 'incident-significance'),
  it('Upkeep of standard playbooks', 'cyber-playbooks'),
  operations('Acceptance of the impact of IT tools', 'tool-acceptance'),

  operations('Asset inventory', 'asset-inventory', 'inventory-differences'),
  operations('Criticality for safety, regulation, production', 'criticality'),
  operations('Outage windows', 'outage-windows'),
  operations('What an asset class tolerates', 'tolerated-interventions', 'intervention-release'),
  operations('Approval or refusal by impact', 'change-approval', 'vendor-updates'),
  operations('Configuration control', 'configuration-control', 'logic-change', 'unexplained-difference'),
  operations('Review of hardening, patches and vendor updates', 'patch-review'),
  operations('Physical access, badges, keys, escort', 'physical-access', 'badge-rules'),
  operations('Recognising and reporting abnormal behaviour', 'report-abnormal'),
  operations('Plant-side steps in an incident', 'isolate-cell', 'manual-mode', 'batch-segregation'),
  operations('Check of mandated controls before implementation', 'mandated-control-check'),
  operations('Timing of every patch', 'patch-timing'),

  both('Zones and conduits, traffic, bridging', 'zones-conduits', 'allowed-traffic', 'bridging-technology'),
  both('Choice and integration of OT security products', 'security-products'),
  both('Migration of obsolete systems', 'obsolete-migration'),
  both('Risk assessments and acceptance criteria', 'risk-assessment', 'acceptance-criteria'),
  both('Compensating controls, risk acceptance', 'compensating-controls', 'risk-acceptance'),
  both('OT security standards', 'ot-standards'),
  both('Incident playbooks and exercises', 'incident-playbooks', 'exercises'),
  both('Baselines and deviations', 'baselines', 'deviation'),
  both('Changes of the split itself', 'split-change'),
  both('The steering group, the management body above it', 'steering-group', 'management-oversight'),

  it('Cyber authorities: IT with legal; investors: legal', 'notify-cyber', 'notify-investors'),
  operations('Product quality, process safety, environment', 'notify-quality', 'notify-safety-environment'),
  operations('Containment inside OT needs the plant', 'containment'),
  also('Stopping work, and the boundary cut', 'stop-work', 'boundary-cut'),

  operations('Backup and restore tests', 'backup', 'restore-test'),
  operations('Removable media and transient laptops', 'removable-media', 'transient-laptop'),
  both('Shared, emergency and default accounts', 'special-accounts'),
  both('Qualification of security tools', 'tool-qualification'),
  it('Release of malware definitions', 'malware-definitions'),
  it('Time synchronisation, wireless', 'time-sync', 'wireless'),
  operations('Engineering access to safety systems', 'safety-system-access'),
  operations('Spares and golden images, decommissioning', 'spares-images', 'decommissioning'),
  both('Requirements on suppliers', 'supplier-requirements'),
  also('Training', 'crew-training', 'it-induction', 'supplier-qualification'),
  operations('Bypasses and their removal', 'bypass', 'bypass-removal'),
  both('Recovery and reconnection', 'recovery', 'reconnection'),
  operations('Batch disposition', 'batch-disposition'),
  both('Downtime of Countersign itself', 'system-downtime'),
]
