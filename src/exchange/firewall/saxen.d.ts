/** As much of saxen's interface as is used here. */
declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    on(
      event: 'openTag',
      hear: (name: string, attributes: unknown, decode: Decode, closes: boolean) => void,
    ): this
    on(event: 'closeTag', hear: (name: string, decode: Decode, closed: boolean) => void): this
    on(event: 'text', hear: (text: string, decode: Decode) => void): this
    on(event: 'cdata' | 'attention', hear: (text: string) => void): this
    on(event: 'error' | 'warn', hear: (error: Error) => void): this
    parse(xml: string): this
  }
}
