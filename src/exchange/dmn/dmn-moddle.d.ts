/** What is used of dmn-moddle, which brings no types of its own. */
declare module 'dmn-moddle' {
  export type ModdleElement = {
    readonly $type: string
    readonly $attrs?: Record<string, string>
    readonly [property: string]: unknown
  }
  export class DmnModdle {
    constructor(packages?: Record<string, unknown>)
    create(type: string, properties?: Record<string, unknown>): ModdleElement
    getTypeDescriptor(type: string): { properties: { name: string; isId?: boolean }[] }
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
