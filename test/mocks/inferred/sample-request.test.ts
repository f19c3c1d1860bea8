import { expect, test } from 'vitest'
import { inferEntities } from '#mocks/inferred/infer-entities.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { sampleRequest } from '#mocks/inferred/sample-request.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { requestValidator } from '#servicestack/http/binding/validate-request.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { clinic, harbour } from './corpus.ts'
import { shop } from './shop.ts'

const world = createWorld({ seed: 1, now: () => 0 })

function sample(model: ServiceModel, name: string, isShort: boolean) {
  const inventor = new Inventor(model)
  const operation = inventor.model.operations.find((one) => one.name === name)
  if (operation === undefined) throw new Error(`There is no ${name}`)
  const plan = inferEntities(model).find(({ uses }) => uses.some((use) => use.operation === name))
  return sampleRequest(operation, { plan, inventor, world, isShort })
}

test('the first of its kind is named', () => {
  expect(sample(shop, 'PatchCustomer', true)).toEqual({ customerId: 1 })
  expect(sample(shop, 'CreateOrder', false)).toMatchObject({ customerId: 1, item: expect.any(String) })
  expect(sample(harbour, 'PatchVessel', false)).toMatchObject({ vesselKey: 'V1001' })
})

test('a list begins with its first page', () => {
  expect(sample(clinic, 'SearchVisits', true)).toEqual({ Page: 1 })
})

test.each([harbour, clinic, shop])('every sample of $title passes its validators', (model) => {
  const { model: closed } = new Inventor(model)
  for (const { name } of closed.operations) {
    for (const isShort of [true, false]) {
      expect(requestValidator(name, closed)(sample(model, name, isShort))).toBeUndefined()
    }
  }
})
