import { expect, test } from 'vitest'
import { nounOfClass } from '#mocks/inferred/noun-of-class.ts'

test.each([
  ['Customer', 'customer'],
  ['CustomerSummary', 'customer'],
  ['CustomerDto', 'customer'],
  ['GetCustomerResponse', 'customer'],
  ['OrderLineListItem', 'order line'],
  ['Info', 'info'],
])('%s is about a %s', (type, noun) => {
  expect(nounOfClass(type)).toBe(noun)
})
