import ts from 'typescript'
import { expect, test } from 'vitest'
import { firstBehaviour } from '#cli/init/first-behaviour.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'
import { corpusModel } from '../../servicestack/corpus-model.ts'

const setting = { name: 'harbour-desk', generated: 'generated', answer: () => ({ berthNo: 7 }) }

test('an operation that changes one entity becomes a table over it', () => {
  const behaviour = firstBehaviour({ ...setting, model: corpusModel('harbour') })
  expect(behaviour).toMatchObject({ file: 'behaviour/patch-vessel.ts', exported: 'patchVessel', kind: 'behaviours' })
  expect(behaviour?.text).toContain("collection: 'vessels'")
  expect(behaviour?.text).toContain("member: 'name'")
})

test('an operation that answers with less or more than the entity is no table over it', () => {
  const model = corpusModel('harbour')
  const operations = model.operations.map((operation) =>
    operation.name === 'PatchVessel'
      ? { ...operation, response: { kind: 'scalar', scalar: 'string' } as const }
      : operation,
  )
  expect(firstBehaviour({ ...setting, model: { ...model, operations } })?.kind).toBe('services')
})

test('where nothing is changed, an operation answers what was invented once', () => {
  const behaviour = firstBehaviour({ ...setting, model: smallModel })
  expect(behaviour).toMatchObject({ file: 'behaviour/get-berth.ts', exported: 'getBerth', kind: 'services' })
  expect(behaviour?.text).toContain('"berthNo": 7')
})

test('where nothing answers, there is no behaviour', () => {
  expect(firstBehaviour({ ...setting, model: { ...smallModel, operations: [] } })).toBeUndefined()
})

test.each(['delete', 'constructor', '__proto__', "O'Hara", 'a*/b', 'x`y`'])(
  'an operation called %s gives code that parses',
  (name) => {
    const [operation] = smallModel.operations
    const operations = operation === undefined ? [] : [{ ...operation, name }]
    const model: ServiceModel = { ...smallModel, operations }
    const { diagnostics } = ts.transpileModule(firstBehaviour({ ...setting, model })?.text ?? '', {
      reportDiagnostics: true,
    })
    expect(diagnostics).toEqual([])
  },
)
