// Who may import whom (docs/architecture.md). `testing/imports.test.ts` plants one violation per rule.
const room = name => (name === 'sample' ? '^sample/' : `^src/${name}/`)
const tests = '\\.test\\.tsx?$'

/** A room may import from itself and from the rooms named, never from another one. */
const only = (name, ...allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: room(name), pathNot: tests },
  to: { path: '^(src|sample)/', pathNot: [name, ...allowed].map(room) },
})

export default {
  forbidden: [
    only('rules'),
    only('words', 'rules'),
    only('exchange', 'rules'),
    only('store', 'rules'),
    only('identity', 'rules', 'store'),
    only('acts', 'rules', 'store', 'exchange', 'words'),
    only('api', 'acts', 'rules', 'store', 'exchange', 'words', 'identity'),
    only('cli', 'acts', 'rules', 'store', 'exchange', 'words', 'identity'),
    only('rounds', 'acts', 'rules', 'store', 'exchange', 'words', 'identity'),
    only('post', 'store', 'words', 'rules'),
    only('web', 'rules', 'words', 'exchange'),
    only('sample', 'acts', 'rules', 'store', 'exchange', 'words', 'identity'),
    {
      name: 'rules-pure',
      comment:
        'rules use the schema library and that of recurring times, nothing else: no I/O, no clock, no randomness',
      severity: 'error',
      from: { path: room('rules'), pathNot: tests },
      to: { pathNot: ['^src/rules/', 'node_modules/(zod|rrule-temporal)/'] },
    },
    {
      name: 'web-no-node',
      comment: 'what runs in the browser touches nothing of Node; this holds for what it imports, too',
      severity: 'error',
      from: { path: '^src/(rules|words|exchange|web)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(src|sample)/' }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
