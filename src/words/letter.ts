import type { Message } from '#rules/post/message.ts'
import { type Language, languages } from '#rules/split/facts.ts'
import { type Key, say } from './say.ts'

/** What a letter is about: a message of an act, or a trial by an administrator. */
export type Letter = Omit<Message, 'to'> | { readonly message: 'trial'; readonly params: Message['params'] }

/**
 * A mail's subject and its text, in both languages, since a mail does not know which one is read; `link` is where what
 * it tells of waits.
 */
export function letter(
  { message, params }: Letter,
  { name, address, link }: { readonly name: string; readonly address: string; readonly link: string },
): { readonly subject: string; readonly text: string; readonly html: string } {
  const told = (language: Language) => {
    const tell = (key: Key) => say(language, key, { ...params, name, address })
    return {
      subject: tell(`mail.${message}.subject`),
      before: [tell('mail.letter.hello'), tell(`mail.${message}.text`), tell('mail.letter.link')],
      why: tell('mail.letter.why'),
    }
  }
  const all = languages.map(language => ({ language, ...told(language) }))
  return {
    subject: all.map(({ subject }) => subject).join(' · '),
    text: all.map(({ before, why }) => [...before, link, why].join('\n\n')).join('\n\n---\n\n'),
    html: all
      .map(({ language, before, why }) => {
        const anchor = `<a href="${escaped(link)}">${escaped(link)}</a>`
        const lines = [...before.map(escaped), anchor, `<small>${escaped(why)}</small>`]
        return `<div lang="${language}">${lines.map(line => `<p>${line}</p>`).join('')}</div>`
      })
      .join('<hr>'),
  }
}

const escaped = (text: string) => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
