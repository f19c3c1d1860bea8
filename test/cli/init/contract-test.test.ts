import ts from 'typescript'
import { expect, test } from 'vitest'
import { contractTest } from '#cli/init/contract-test.ts'

test('the test is JavaScript that Node runs by itself, and asks by strict JSV', () => {
  const { diagnostics } = ts.transpileModule(contractTest(), { reportDiagnostics: true })
  expect(diagnostics).toEqual([])
  expect(contractTest()).toContain("from 'node:test'")
  expect(contractTest()).toContain("mode: 'strict'")
})
