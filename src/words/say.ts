import type { Refusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Sentence, Values } from './catalogue.ts'
import { cliWords } from './cli.ts'
import { databaseWords } from './database.ts'
import { askWords } from './decision/ask.ts'
import { campaignWords } from './decision/campaign.ts'
import { decisionWords } from './decision/decision.ts'
import { decisionLedgerWords } from './decision/ledger.ts'
import { lifeWords } from './decision/life.ts'
import { decisionListWords } from './decision/list.ts'
import { outsideWords } from './decision/outside.ts'
import { decisionPageWords } from './decision/page.ts'
import { paperWords } from './decision/paper.ts'
import { decisionRefusals } from './decision/refusals.ts'
import { useWords } from './decision/use.ts'
import { exchangeWords } from './exchange/exchange.ts'
import { findingWords } from './findings.ts'
import { floorFindingWords } from './floor/finding.ts'
import { shiftWords } from './floor/shift.ts'
import { ledgerWords } from './ledger.ts'
import { mailWords } from './mail.ts'
import { checkWords } from './network/check.ts'
import { firewallWords } from './network/firewall.ts'
import { networkWords } from './network/page.ts'
import { perimeterWords } from './network/perimeter.ts'
import { planWords } from './network/plan.ts'
import { trafficWords } from './network/traffic.ts'
import { trafficPageWords } from './network/trafficPage.ts'
import { zoneWords } from './network/zones.ts'
import { accessWords } from './people/access.ts'
import { doorWords } from './people/doors.ts'
import { identityWords } from './people/identity.ts'
import { assetWords } from './plant/asset.ts'
import { configurationWords } from './plant/configuration.ts'
import { constraintWords } from './plant/constraint.ts'
import { importPageWords } from './plant/importPages.ts'
import { importWords } from './plant/imports.ts'
import { assetNames } from './plant/names.ts'
import { nowWords } from './plant/now.ts'
import { roomWords } from './plant/room.ts'
import { roomPageWords } from './plant/roomPage.ts'
import { postWords } from './post.ts'
import { recordWords } from './record.ts'
import { sampleWords } from './sample.ts'
import { splitWords } from './split.ts'
import { webWords } from './web.ts'
import { windowWords } from './window/window.ts'

const catalogue = {
  ...splitWords,
  ...findingWords,
  ...floorFindingWords,
  ...shiftWords,
  ...decisionWords,
  ...campaignWords,
  ...decisionRefusals,
  ...decisionListWords,
  ...askWords,
  ...paperWords,
  ...decisionPageWords,
  ...lifeWords,
  ...useWords,
  ...outsideWords,
  ...decisionLedgerWords,
  ...exchangeWords,
  ...cliWords,
  ...webWords,
  ...recordWords,
  ...ledgerWords,
  ...sampleWords,
  ...identityWords,
  ...accessWords,
  ...doorWords,
  ...databaseWords,
  ...mailWords,
  ...postWords,
  ...assetWords,
  ...windowWords,
  ...constraintWords,
  ...configurationWords,
  ...roomWords,
  ...roomPageWords,
  ...zoneWords,
  ...trafficWords,
  ...planWords,
  ...firewallWords,
  ...networkWords,
  ...perimeterWords,
  ...checkWords,
  ...trafficPageWords,
  ...nowWords,
  ...assetNames,
  ...importWords,
  ...importPageWords,
}

/** The key of a sentence: `subject.what`. */
export type Key = keyof typeof catalogue

/** Whether there is a sentence of this key. */
export const isKey = (key: string): key is Key => Object.hasOwn(catalogue, key)

/** The sentence of a key in a language, with its values filled in. */
export function say(language: Language, key: Key, values: Values = {}): string {
  const sentence: Sentence = catalogue[key][language]
  return typeof sentence === 'function' ? sentence(values) : fill(sentence, values)
}

/** The sentence of a refusal; its code is the key. One that rests on another names that one's code as `because`. */
export function sayRefusal(language: Language, { refused, params }: Refusal): string {
  const { because } = params
  return say(
    language,
    refused as Key,
    because === undefined ? params : { ...params, because: say(language, because as Key, params) },
  )
}

const fill = (sentence: string, values: Values) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value)
  })
