import { describe, expect, test } from 'vitest'
import { refuse } from '../refusal.ts'
import { attachmentKinds, kindOf, LARGEST } from './attachment.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const zip = (names: string) => bytes(`PK\x03\x04${names}`)
const wrong = (name: string) => refuse('attachment.kind_wrong', { name, kinds: [...attachmentKinds] })

describe('PLANT-1 what a file is, its content says, and its name has to fit', () => {
  test.each([
    ['Plan.PDF', bytes('%PDF-1.7 …'), 'pdf'],
    ['panel.png', bytes('\x89PNG\r\n\x1a\n…'), 'png'],
    ['panel.jpeg', bytes('\xff\xd8\xff\xe0'), 'jpg'],
    ['io.xlsx', zip('[Content_Types].xml xl/workbook.xml'), 'xlsx'],
    ['project.zip', zip('main.st'), 'zip'],
    ['tags.csv', bytes('tag;adresse\r\nPLC-1;Füller'), 'csv'],
    ['boot.log', bytes('started\n'), 'txt'],
  ])('%s is a %s', (name, content, kind) => expect(kindOf(content, name)).toBe(kind))

  test.each([
    ['a program that says it is a PDF', 'plan.pdf', bytes('MZ\x90\0')],
    ['a page that says it is a picture', 'panel.png', bytes('<script>alert(1)</script>')],
    ['a text with a name that opens it as a program', 'update.bat', bytes('del *')],
    ['a workbook with macros', 'io.xlsx', zip('[Content_Types].xml xl/workbook.xml xl/vbaProject.bin')],
    ['a document that only bears the ending of a workbook', 'io.xlsx', zip('word/document.xml')],
    ['a text with what no text has', 'tags.csv', bytes('a\0b')],
    ['a file without an ending', 'plan', bytes('%PDF-1.7')],
  ])('%s is refused', (_, name, content) => expect(kindOf(content, name)).toEqual(wrong(name)))

  test('an empty file and one of more than 8 MB are refused, each with its own reason', () => {
    expect(kindOf(bytes(''), 'a.txt')).toEqual(refuse('attachment.empty', { name: 'a.txt' }))
    const large = new Uint8Array(LARGEST + 1).fill(0x20)
    expect(kindOf(large, 'a.txt')).toEqual(refuse('attachment.too_large', { name: 'a.txt' }))
    expect(kindOf(large.subarray(1), 'a.txt')).toBe('txt')
  })
})
