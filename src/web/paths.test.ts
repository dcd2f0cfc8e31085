import { expect, test } from 'vitest'
import { address, paths, readSearch } from './paths.ts'

test('SPLIT-5 every address of the web app', () => {
  const all = {
    check: address(paths.check()),
    checked: address(paths.checked('row-21')),
    standard: address(paths.standard()),
    'activity of the standard split': address(paths.standardActivity('firmware-update')),
    split: address(paths.split()),
    'split of a site': address(paths.split('ravnholm')),
    home: address(paths.home()),
    first: address(paths.first('a b')),
    join: address(paths.join('token')),
    sample: address(paths.sample()),
    'sign in': address(paths.signIn()),
    'sign in and come back': address(paths.signIn('/split?place=ravnholm')),
    account: address(paths.account()),
    versions: address(paths.versions()),
    version: address(paths.version('v7')),
    'version of a site': address(paths.version('v7', 'ravnholm')),
    'activity of a version': address(paths.versionActivity('v7', 'firmware-update', 'ravnholm/filling')),
    'activity in another script': address(paths.versionActivity('v7', 'прошивка')),
    'version to print': address(paths.versionPrint('v7')),
    draft: address(paths.draft('d8')),
    'activity of a draft': address(paths.draftActivity('d8', 'firmware-update')),
    'draft compared': address(paths.draftCompare('d8')),
    'draft, import': address(paths.draftImport('d8')),
    'draft, signing': address(paths.draftSign('d8')),
    desk: address(paths.desk()),
    people: address(paths.people()),
    'who fills a vacancy': address(paths.people({ give: 'shift-lead', place: 'ravnholm' })),
    sites: address(paths.sites()),
    settings: address(paths.settings()),
    'settings of webhooks': address(paths.settingsOf('webhooks')),
    ledger: address(paths.ledger()),
    'ledger of a record': address(paths.ledger({ kind: 'split', subject: 'v7', from: '2026-11-01' })),
    'who, nothing asked': address(paths.who({})),
    'who, with place and facts': address(
      paths.who({
        activity: 'firmware-update',
        place: 'ravnholm/filling',
        on: '2026-11-21',
        facts: { validated: true, 'asset-class': 'plc', hours: 4.5 },
      }),
    ),
  }
  expect(all).toMatchInlineSnapshot(`
    {
      "account": "/account",
      "activity in another script": "/split/versions/v7/activities/%D0%BF%D1%80%D0%BE%D1%88%D0%B8%D0%B2%D0%BA%D0%B0",
      "activity of a draft": "/split/drafts/d8/activities/firmware-update",
      "activity of a version": "/split/versions/v7/activities/firmware-update?place=ravnholm%2Ffilling",
      "activity of the standard split": "/standard/firmware-update",
      "check": "/check",
      "checked": "/check/row-21",
      "desk": "/desk",
      "draft": "/split/drafts/d8",
      "draft compared": "/split/drafts/d8/compare",
      "draft, import": "/split/drafts/d8/import",
      "draft, signing": "/split/drafts/d8/sign",
      "first": "/first/a%20b",
      "home": "/",
      "join": "/join/token",
      "ledger": "/ledger",
      "ledger of a record": "/ledger?kind=split&subject=v7&from=2026-11-01",
      "people": "/people",
      "sample": "/sample",
      "settings": "/settings",
      "settings of webhooks": "/settings/webhooks",
      "sign in": "/sign-in",
      "sign in and come back": "/sign-in?back=%2Fsplit%3Fplace%3Dravnholm",
      "sites": "/sites",
      "split": "/split",
      "split of a site": "/split?place=ravnholm",
      "standard": "/standard",
      "version": "/split/versions/v7",
      "version of a site": "/split/versions/v7?place=ravnholm",
      "version to print": "/split/versions/v7/print",
      "versions": "/split/versions",
      "who fills a vacancy": "/people?give=shift-lead&place=ravnholm",
      "who, nothing asked": "/who",
      "who, with place and facts": "/who?activity=firmware-update&place=ravnholm%2Ffilling&on=2026-11-21&validated=true&asset-class=plc&hours=4.5",
    }
  `)
})

test('SPLIT-5 a question comes out of its address as it went in, as plain text', () => {
  const search = { activity: 'a', place: 'x/y', level: '007', 'odd one': '"&=? ä' }
  expect(readSearch(address({ to: '/who', search }).split('?')[1] ?? '')).toEqual(search)
})
