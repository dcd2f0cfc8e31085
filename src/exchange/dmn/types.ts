import type { Definitions, ItemElement } from './model.ts'

/** A type as far as condition columns know it, with the allowed values as unary tests. */
export type ColumnType = {
  readonly kind: 'text' | 'decimal' | 'integer' | 'boolean' | 'other'
  readonly name: string
  readonly allowed: string | null
}

/** FEEL's types, and the names that are common in files of other tools. */
const kinds = new Map<string, ColumnType['kind']>(
  Object.entries({
    string: 'text',
    boolean: 'boolean',
    number: 'decimal',
    decimal: 'decimal',
    double: 'decimal',
    float: 'decimal',
    integer: 'integer',
    int: 'integer',
    long: 'integer',
    short: 'integer',
  }),
)

export type Types = {
  /** The type of that name: FEEL's own, or of the file's item definitions. */
  named(typeRef: string | undefined): ColumnType | null
  /** The type of an expression that is the name of an input or a decision, or a path into one. */
  of(expression: string): ColumnType | null
}

/** Resolves type names and expressions over the item definitions and variables of a file. */
export function typesOf(definitions: Definitions): Types {
  const items = new Map(definitions.itemDefinition?.map(item => [item.name, item]))
  const variables = new Map(
    definitions.drgElement?.map(({ name, variable }) => [variable?.name ?? name ?? '', variable?.typeRef]),
  )
  const bare = (typeRef: string) => typeRef.trim().replace(/^[\w.-]+:/, '')

  /** Definitions may name each other in a circle: nothing real nests deeper than this. */
  const deepest = 20
  function item(definition: ItemElement, depth: number): ColumnType | null {
    if (depth > deepest) return null
    const name = definition.name ?? ''
    const allowed = definition.allowedValues?.text ?? null
    if (definition.isCollection || definition.itemComponent?.length) return { kind: 'other', name, allowed }
    const base = type(definition.typeRef, depth + 1)
    return base && { ...base, allowed: allowed ?? base.allowed }
  }
  function type(typeRef: string | undefined, depth = 0): ColumnType | null {
    if (typeRef === undefined) return null
    const name = bare(typeRef)
    const definition = items.get(name) ?? items.get(typeRef.trim())
    if (definition) return item(definition, depth)
    if (name === 'Any' || name === '') return null
    return { kind: kinds.get(name.toLowerCase()) ?? 'other', name, allowed: null }
  }
  function path(expression: string): ColumnType | null {
    if (variables.has(expression)) return type(variables.get(expression))
    const [first = '', ...rest] = expression.split('.').map(part => part.trim())
    let at = items.get(bare(variables.get(first) ?? ''))
    for (const [index, part] of rest.entries()) {
      const component = at?.itemComponent?.find(({ name }) => name === part)
      if (!component) return null
      if (index === rest.length - 1) return item(component, 0)
      at = component.itemComponent ? component : items.get(bare(component.typeRef ?? ''))
    }
    return null
  }
  return { named: typeRef => type(typeRef), of: path }
}
