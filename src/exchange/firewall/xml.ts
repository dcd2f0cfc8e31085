import { Parser } from 'saxen'
import { TableBroken } from '../table/broken.ts'

/** An element with its text and what is in it. */
export type Element = { readonly name: string; text: string; readonly children: Element[] }

const DEEPEST = 100
const MOST_ELEMENTS = 3_000_000

/**
 * The elements of an XML document, attributes left away. Throws `rules.xml_wrong` where it is none, ends too early, is deeper or
 * larger than any configuration, or has a document type, and with it entities of its own.
 */
export function readXml(text: string): Element {
  const wrong = () => new TableBroken('rules.xml_wrong')
  const whole: Element = { name: '', text: '', children: [] }
  const path = [whole]
  let count = 0
  let broken = false
  const top = () => path.at(-1)!
  new Parser()
    .on('openTag', (name, _, __, closes) => {
      const element = { name, text: '', children: [] }
      if (count++ > MOST_ELEMENTS || path.length > DEEPEST) throw wrong()
      top().children.push(element)
      if (!closes) path.push(element)
    })
    .on('closeTag', (_, __, closed) => {
      if (!closed) path.pop()
    })
    .on('text', (piece, decode) => {
      top().text += decode(piece)
    })
    .on('cdata', piece => {
      top().text += piece
    })
    .on('attention', () => {
      broken = true
    })
    .on('error', () => {
      broken = true
    })
    .parse(text)
  const [root] = whole.children
  if (broken || path.length > 1 || root === undefined || whole.children.length > 1) throw wrong()
  return root
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find(one => one.name === name)
export const childText = (element: Element | undefined, name: string): string =>
  child(element, name)?.text.trim() ?? ''
