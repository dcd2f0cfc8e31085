/** The namespaces of DMN's versions. */
export const dmnNamespaces = {
  '1.1': 'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  '1.2': 'http://www.omg.org/spec/DMN/20180521/MODEL/',
  '1.3': 'https://www.omg.org/spec/DMN/20191111/MODEL/',
  '1.4': 'https://www.omg.org/spec/DMN/20211108/MODEL/',
  '1.5': 'https://www.omg.org/spec/DMN/20230324/MODEL/',
} as const

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const text = (element: string, content: string) => `<${element}><text>${escaped(content)}</text></${element}>`

type Input = { label?: string; expression: string; type?: string; values?: string }
type Output = { name?: string; label?: string; type?: string; values?: string; default?: string }
export type TableText = {
  name: string
  hit?: string
  inputs: readonly Input[]
  outputs: readonly Output[]
  /** One line a rule: conditions, outputs and notes, divided by `|`. */
  rules: string
  notes?: readonly string[]
}

const attributes = (pairs: Record<string, string | undefined>) =>
  Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escaped(value)}"`))
    .join('')

/** A decision with its table, in any version's words. */
export function decision({ name, hit, inputs, outputs, rules, notes = [] }: TableText): string {
  const entry = ['inputEntry', 'outputEntry', 'annotationEntry']
  const kind = (at: number) => (at < inputs.length ? 0 : at < inputs.length + outputs.length ? 1 : 2)
  const lines = rules.split('\n').filter(line => line.trim() !== '')
  return `<decision id="_${name.replace(/\W/g, '')}" name="${escaped(name)}">
    <decisionTable${attributes({ hitPolicy: hit })}>
      ${inputs
        .map(
          input => `<input${attributes({ label: input.label })}>
        <inputExpression${attributes({ typeRef: input.type })}><text>${escaped(input.expression)}</text></inputExpression>
        ${input.values === undefined ? '' : text('inputValues', input.values)}
      </input>`,
        )
        .join('\n')}
      ${outputs
        .map(
          output => `<output${attributes({ name: output.name, label: output.label, typeRef: output.type })}>
        ${output.values === undefined ? '' : text('outputValues', output.values)}
        ${output.default === undefined ? '' : text('defaultOutputEntry', output.default)}
      </output>`,
        )
        .join('\n')}
      ${notes.map(note => `<annotation${attributes({ name: note })}/>`).join('')}
      ${lines
        .map(
          (line, at) =>
            `<rule id="row-${at + 1}">${line
              .split('|')
              .map((content, column) => text(entry[kind(column)] ?? '', content.trim()))
              .join('')}</rule>`,
        )
        .join('\n')}
    </decisionTable>
  </decision>`
}

/** A DMN file around decisions, item definitions and the like. */
export const dmnFile = (body: string, version: keyof typeof dmnNamespaces = '1.3', name = 'Plant rules') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${dmnNamespaces[version]}" id="rules" name="${name}" namespace="urn:test">
${body}
</definitions>`
