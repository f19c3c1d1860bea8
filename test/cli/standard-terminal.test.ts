import { expect, test, vi } from 'vitest'
import { standardTerminal } from '#cli/standard-terminal.ts'

test('texts go to the two streams of the process as they are', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  standardTerminal().out('a\n')
  standardTerminal().error('b')
  expect([out.mock.calls, error.mock.calls]).toEqual([[['a\n']], [['b']]])
  vi.restoreAllMocks()
})

test('NO_COLOR switches colours off', () => {
  vi.stubEnv('NO_COLOR', '1')
  expect(standardTerminal().hasColours).toBe(false)
  vi.unstubAllEnvs()
})
