import { expect, test } from 'vitest'
import { matchType } from '#contracts/checks/match-type.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import { ContractError } from '#contracts/exchange/contract-error.ts'
import { completeContract } from '#contracts/verify/complete-contract.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { contract } from '../sample.ts'

test('the bundled contract is complete', () => {
  const { operation, model } = completeContract(contract)
  expect(operation).toEqual(contract.operation)
  expect(model.types.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['HoldSession', 'SessionInfo', 'ListResponse_SessionInfo_', 'ErrorResponse']),
  )
})

test('a member of a type that ServiceStack declares is judged as well', () => {
  const { model } = completeContract(answering({ kind: 'named', name: 'ResponseStatus' }))
  const wrong = { responseStatus: { errorCode: 5, nonsense: true } }
  const { faults } = matchType(wrong, { kind: 'named', name: 'Answer' }, { model, format: 'json' })
  expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'wrong-type /responseStatus/errorCode',
    'undeclared-member /responseStatus/nonsense',
  ])
})

test('a type that the contract declares itself wins over the one of ServiceStack', () => {
  const own: DataType = { kind: 'class', name: 'ResponseStatus', members: [] }
  const given = answering({ kind: 'named', name: 'ResponseStatus' }, [own])
  expect(completeContract(given).model.types.filter(({ name }) => name === 'ResponseStatus')).toEqual([own])
})

test.each<{ name: string; given: Contract }>([
  { name: 'in a member', given: answering({ kind: 'list', items: { kind: 'named', name: 'Gone' } }) },
  { name: 'as the answer', given: { ...contract, operation: { ...contract.operation, response: named('Gone') } } },
  { name: 'as the request', given: { ...contract, operation: { ...contract.operation, name: 'Gone' } } },
  {
    name: 'as a base',
    given: answering(named('Derived'), [{ kind: 'class', name: 'Derived', base: 'Gone', members: [] }]),
  },
])('an unknown name $name is a mistake in the contract', ({ given }) => {
  expect(() => completeContract(given)).toThrow(ContractError)
  expect(() => completeContract(given)).toThrow('refers to the type Gone')
})

test('an unknown name that this operation never meets is none of its concern', () => {
  const stray: DataType = {
    kind: 'class',
    name: 'Stray',
    members: [{ name: 'x', type: named('Gone'), nullable: true }],
  }
  expect(() => completeContract(answering(named('Request'), [stray]))).not.toThrow()
})

function named(name: string): TypeReference {
  return { kind: 'named', name }
}

function answering(type: TypeReference, types: readonly DataType[] = []): Contract {
  const member = { name: 'responseStatus', type, nullable: true }
  return {
    model: {
      title: 'API',
      operations: [],
      types: [
        { kind: 'class', name: 'Request', members: [] },
        { kind: 'class', name: 'Answer', members: [member] },
        ...types,
      ],
    },
    operation: { ...contract.operation, name: 'Request', response: named('Answer') },
  }
}

test('generic types are closed, and what is closed with is looked for', () => {
  const page: DataType = {
    kind: 'class',
    name: 'Page',
    parameters: ['T'],
    members: [{ name: 'rows', type: { kind: 'list', items: named('T') }, nullable: true }],
  }
  const good = completeContract(
    answering({ kind: 'named', name: 'Page', arguments: [named('Page2')] }, [
      page,
      { ...page, name: 'Page2', parameters: [], members: [] },
    ]),
  )
  expect(good.model.types.map(({ name }) => name)).toContain('Page_Page2_')
  const bad = answering({ kind: 'named', name: 'Page', arguments: [named('Gone')] }, [page])
  expect(() => completeContract(bad)).toThrow(ContractError)
})
