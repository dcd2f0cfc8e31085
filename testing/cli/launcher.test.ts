import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { home } from '../house.ts'
import { countersign, folderWith } from './run.ts'

const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

/** Makes the launcher believe that an old Node runs it; the program that it then starts is not touched. */
const oldNode = [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`,
]

test('TRUST-4 --version and --help answer, for every command, in the terminal’s language', () => {
  expect(countersign(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect(countersign(['--help']).out).toContain('countersign check FILE')
  expect(countersign([]).out).toBe(countersign(['--help']).out)
  expect(countersign(['--help'], { LC_ALL: 'de_AT.UTF-8' }).out).toContain('countersign check DATEI')
  for (const command of ['check', 'who', 'convert']) {
    const { code, out } = countersign([command, '--help'])
    expect(out).toContain(`countersign ${command} `)
    expect(out).toContain('Exit code')
    expect(code).toBe(0)
  }
})

test('TRUST-4 on an older Node the project’s own runs the command, with its output and exit code', () => {
  expect(countersign(['--version'], {}, oldNode)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  const refused = countersign(['check', '/nowhere/gone.md'], {}, oldNode)
  expect(refused).toEqual({ code: 2, out: '', err: '/nowhere/gone.md: there is no such file.\n' })
})

test('TRUST-4 without installed packages the launcher says what to do', () => {
  using folder = folderWith({ 'package.json': '{"type":"module"}' })
  cpSync(join(home, 'bin'), folder.at('bin'), { recursive: true })
  const { code, err } = runIn(folder.path)
  expect(err).toMatch(/^Countersign is not installed yet: run "npm ci" in .+ first\.\n$/)
  expect(code).toBe(2)
  mkdirSync(folder.at('node_modules'))
  expect(runIn(folder.path).err).toMatch(
    /^Countersign needs Node 26 or newer, and npm installed none: .+\.\n$/,
  )
})

test.skipIf(process.platform === 'win32')(
  'TRUST-4 a signal reaches the program that does the work',
  async () => {
    using folder = folderWith({ 'package.json': '{"type":"module"}' })
    cpSync(join(home, 'bin'), folder.at('bin'), { recursive: true })
    mkdirSync(folder.at('src/cli'), { recursive: true })
    mkdirSync(folder.at('node_modules/.bin'), { recursive: true })
    symlinkSync(process.execPath, folder.at('node_modules/.bin/node'))
    writeFileSync(
      folder.at('src/cli/main.ts'),
      `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`,
    )
    const launcher = spawn(process.execPath, [...oldNode, folder.at('bin/countersign')])
    await once(launcher.stdout, 'data')
    launcher.kill('SIGTERM')
    expect(await once(launcher, 'exit')).toEqual([7, null])
  },
)

function runIn(folder: string) {
  return countersign([], {}, oldNode, folder)
}
