import { expect, test } from 'vitest'
import { parseOptions } from '#cli/parse-options.ts'
import { UsageError } from '#cli/usage-error.ts'

const options = { port: { type: 'string', default: '4010' }, help: { type: 'boolean', short: 'h' } } as const

test('values, defaults and what else was named come back', () => {
  const { values, positionals } = parseOptions(['page.txt', '-h'], options)
  expect([values.port, values.help, positionals]).toEqual(['4010', true, ['page.txt']])
})

test.each([{ args: ['--prot', '1'] }, { args: ['--port'] }, { args: ['--help=yes'] }])(
  '$args is a usage error',
  ({ args }) => {
    expect(() => parseOptions(args, options)).toThrow(UsageError)
  },
)
