/** The columns of an asset that a row can say something of, and that are compared as they are. */
export const plain = [
  ...['tag', 'number', 'name', 'class', 'state', 'area', 'cell', 'vendor', 'model', 'serial'],
  ...['firmware', 'os', 'hostname', 'location', 'zone', 'owner', 'validated', 'regime', 'backup'],
] as const
/** All columns that a row can say something of. */
export const said = [...plain, 'addresses', 'details'] as const
