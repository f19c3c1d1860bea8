import { expect, test } from 'vitest'
import { run } from '#cli/run.ts'
import packageJson from '#package.json' with { type: 'json' }
import { capture } from './capture.ts'

test.each([['--help'], ['-h'], ['help'], []])('%s lists the commands', async (...args) => {
  const terminal = capture()
  expect(await run(args.filter(Boolean), terminal)).toBe(0)
  for (const command of ['serve', 'verify', 'init', 'import', 'generate'])
    expect(terminal.printed.out).toContain(command)
})

test.each(['serve', 'verify', 'init', 'import', 'generate'])('%s --help lists its options', async (command) => {
  const terminal = capture()
  expect(await run([command, '--help'], terminal)).toBe(0)
  expect(terminal.printed.out).toContain(`understudy ${command}`)
  expect(terminal.printed.out).toContain('--')
})

test('--version is the version of the package', async () => {
  const terminal = capture()
  await run(['--version'], terminal)
  expect(terminal.printed.out).toBe(`${packageJson.version}\n`)
})

test.each(['sirve', 'constructor', '--port'])(
  '%s is no command: exit code 2 and the list of commands',
  async (command) => {
    const terminal = capture()
    expect(await run([command], terminal)).toBe(2)
    expect(terminal.printed).toMatchObject({
      out: '',
      error: expect.stringContaining('serve, verify, init, import, generate'),
    })
  },
)

const mistakes = [
  { args: ['serve', '--port', 'http'], says: '--port "http" is not a whole number' },
  { args: ['serve', '--port', '70000'], says: '--port "70000" is not a whole number from 0 to 65535' },
  { args: ['serve', '--now', 'yesterday'], says: '--now "yesterday" is not an ISO 8601 date' },
  { args: ['serve', '--now', 'March 7'], says: '--now "March 7" is not an ISO 8601 date' },
  { args: ['serve', '--host', ''], says: '--host is empty' },
  {
    args: ['serve', '--manners', 'servicestack-9'],
    says: '--manners "servicestack-9" is no kind of server. Choose servicestack-6.11, servicestack-8.6, servicestack-10.15, documented.',
  },
  { args: ['serve', '--manners', ''], says: '--manners "" is no kind of server' },
  { args: ['serve', '--cors=yes'], says: "Option '--cors' does not take an argument" },
  { args: ['serve', '4010'], says: 'Cannot read 4010' },
  { args: ['serve', '--prot', '1'], says: "Unknown option '--prot'" },
  { args: ['serve', '--host', 'no.such.host.invalid'], says: 'no.such.host.invalid is no address of this machine' },
  { args: ['import', 'package.json'], says: 'Cannot read' },
  { args: ['import'], says: 'Name what to import' },
]

test.each(mistakes)('$args is a mistake that is explained: exit code 2', async ({ args, says }) => {
  const terminal = capture()
  expect(await run(args, terminal)).toBe(2)
  expect(terminal.printed.error).toContain(says)
  expect(terminal.printed.error).not.toContain('    at ')
})
