import { DmnModdle } from 'dmn-moddle'

/** The namespace of what DMN has no place for; other tools carry it along or drop it. */
const countersign = {
  name: 'Countersign',
  prefix: 'countersign',
  uri: 'urn:countersign:dmn:1',
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Split', superClass: ['Element'], properties: [{ name: 'text', isBody: true, type: 'String' }] },
    {
      name: 'Inheriting',
      extends: ['dmn:LiteralExpression'],
      properties: [{ name: 'inherited', isAttr: true, type: 'Boolean' }],
    },
  ],
}

/** A DMN 1.3 model, with our extension. */
export function dmnModel(): DmnModdle {
  const model = new DmnModdle({ countersign })
  // Ids with letters beyond ASCII, or twice in a file, would cost whole tables; we follow no reference by id.
  for (const property of model.getTypeDescriptor('dmn:DMNElement').properties) delete property.isId
  return model
}

type Named = { readonly $type: string; readonly id?: string; readonly name?: string; readonly label?: string }
type Text = { readonly text?: string }

type Expression = Named & Text & { readonly typeRef?: string }
type OutputEntry = Expression & { readonly inherited?: boolean }
export type RuleElement = Named & {
  readonly description?: string
  readonly inputEntry?: readonly Text[]
  readonly outputEntry?: readonly OutputEntry[]
  readonly annotationEntry?: readonly Text[]
}
export type InputElement = Named & { readonly inputExpression?: Expression; readonly inputValues?: Text }
export type OutputElement = Expression & {
  readonly outputValues?: Text
  readonly defaultOutputEntry?: Text
}
export type TableElement = Expression & {
  readonly hitPolicy?: string
  readonly aggregation?: string
  readonly outputLabel?: string
  readonly input?: readonly InputElement[]
  readonly output?: readonly OutputElement[]
  readonly annotation?: readonly { readonly name?: string }[]
  readonly rule?: readonly RuleElement[]
}
export type ItemElement = Named & {
  readonly typeRef?: string
  readonly isCollection?: boolean
  readonly allowedValues?: Text
  readonly itemComponent?: readonly ItemElement[]
}
/** A decision, input data or a business knowledge model. */
export type DrgElement = Named & {
  readonly variable?: { readonly name?: string; readonly typeRef?: string }
  readonly decisionLogic?: Expression
  readonly encapsulatedLogic?: Expression
}
export type Definitions = Named & {
  readonly itemDefinition?: readonly ItemElement[]
  readonly drgElement?: readonly DrgElement[]
  readonly extensionElements?: { readonly values?: readonly (Named & Text)[] }
}
