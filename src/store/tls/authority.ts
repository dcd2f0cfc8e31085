/** Where in the data folder the server keeps the certificates that it makes itself, with their keys. */
export const AUTHORITY = { cert: 'tls/authority.pem', key: 'tls/authority.key' }
export const SERVER = { cert: 'tls/server.pem', key: 'tls/server.key' }
