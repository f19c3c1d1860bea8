import ts from 'typescript'
import { expect, test } from 'vitest'
import { contractTest } from '#cli/init/contract-test.ts'

test.each([
  ['node', "from 'node:test'"],
  ['vitest', "from 'vitest'"],
] as const)('the test is JavaScript that %s runs as it is, and asks by strict JSV', (runner, imported) => {
  const text = contractTest(runner)
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true })
  expect(diagnostics).toEqual([])
  expect(text).toContain(imported)
  expect(text).toContain("mode: 'strict'")
})
