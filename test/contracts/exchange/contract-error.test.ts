import { expect, test } from 'vitest'
import { ContractError } from '#contracts/exchange/contract-error.ts'

test('a contract error names the type and says what to do', () => {
  const error = new ContractError('unknown-type', 'Node')
  expect(error).toMatchObject({ name: 'ContractError', code: 'unknown-type', typeName: 'Node' })
  expect(error.message).toMatch(/the type Node .* Add Node to the contract's types\.$/)
})
