import type { Message } from '#rules/post/message.ts'
import { type Language, languages } from '#rules/split/facts.ts'
import { type Key, say } from './say.ts'

/** What a letter is about: a message of an act, a day's messages, or a trial by an administrator. */
export type Letter =
  | Omit<Message, 'to'>
  | { readonly message: 'trial'; readonly params: Message['params'] }
  | Daily

/** The one mail of a day: all that came together for somebody, each with the page where it waits. */
type Daily = {
  readonly message: 'daily'
  readonly params: Message['params']
  readonly items: readonly (Omit<Message, 'to'> & { readonly path: string })[]
}

/**
 * A mail's subject and its text, in both languages, since a mail does not know which one is read; `link` is where what
 * it tells of waits.
 */
export function letter(
  about: Letter,
  { name, address, link }: { readonly name: string; readonly address: string; readonly link: string },
): { readonly subject: string; readonly text: string; readonly html: string } {
  const { message, params } = about
  const items = 'items' in about ? about.items : []
  const told = (language: Language) => {
    const tell = (key: Key) => say(language, key, { ...params, name, address })
    return {
      subject: tell(`mail.${message}.subject`),
      before: [tell('mail.letter.hello'), tell(`mail.${message}.text`)],
      items: items.map(one => ({
        text: say(language, `mail.${one.message}.text`, { ...one.params, name, address }),
        link: address + one.path,
      })),
      desk: tell('mail.letter.link'),
      why: tell('mail.letter.why'),
    }
  }
  const all = languages.map(language => ({ language, ...told(language) }))
  return {
    subject: all.map(({ subject }) => subject).join(' · '),
    text: all
      .map(({ before, items, desk, why }) =>
        [...before, ...items.map(one => `- ${one.text}\n  ${one.link}`), desk, link, why].join('\n\n'),
      )
      .join('\n\n---\n\n'),
    html: all
      .map(({ language, before, items, desk, why }) => {
        const anchor = (to: string) => `<a href="${escaped(to)}">${escaped(to)}</a>`
        const each = items.map(one => `${escaped(one.text)}<br>${anchor(one.link)}`)
        const end = [escaped(desk), anchor(link), `<small>${escaped(why)}</small>`]
        const lines = [...before.map(escaped), ...each, ...end]
        return `<div lang="${language}">${lines.map(line => `<p>${line}</p>`).join('')}</div>`
      })
      .join('<hr>'),
  }
}

const escaped = (text: string) => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
