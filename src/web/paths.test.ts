import { expect, test } from 'vitest'
import { address, paths, readSearch } from './paths.ts'

test('SPLIT-5 every address of the web app', () => {
  const all = {
    check: address(paths.check()),
    checked: address(paths.checked('row-21')),
    split: address(paths.split()),
    activity: address(paths.activity('firmware-update')),
    'activity in another script': address(paths.activity('прошивка')),
    'who, nothing asked': address(paths.who({})),
    'who, with place and facts': address(
      paths.who({
        activity: 'firmware-update',
        place: 'ravnholm/filling',
        facts: { validated: true, 'asset-class': 'plc', hours: 4.5 },
      }),
    ),
  }
  expect(all).toMatchInlineSnapshot(`
    {
      "activity": "/split/firmware-update",
      "activity in another script": "/split/%D0%BF%D1%80%D0%BE%D1%88%D0%B8%D0%B2%D0%BA%D0%B0",
      "check": "/check",
      "checked": "/check/row-21",
      "split": "/split",
      "who, nothing asked": "/who",
      "who, with place and facts": "/who?activity=firmware-update&place=ravnholm%2Ffilling&validated=true&asset-class=plc&hours=4.5",
    }
  `)
})

test('SPLIT-5 a question comes out of its address as it went in, as plain text', () => {
  const search = { activity: 'a', place: 'x/y', level: '007', 'odd one': '"&=? ä' }
  expect(readSearch(address({ to: '/who', search }).split('?')[1] ?? '')).toEqual(search)
})
