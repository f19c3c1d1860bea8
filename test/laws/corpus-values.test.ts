/** What the recorded servers answer is valid by the contracts that are written of them. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { OperationObject } from '#servicestack/openapi/operation-object.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { apis, type RecordedApi, recorded, recordedPages } from '../corpus/truth.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'

const answers = apis.flatMap((api) =>
  recordedPages(api, '8.6')
    .filter((page) => page.endsWith('.json.none.naive.txt'))
    .flatMap((page) => {
      const [, body] = recorded(api, '8.6', page).split(/HTTP\/1\.1 200 OK\r?\n(?:.+\r?\n)*\r?\n/)
      const name = /^ops\/(\w+)\./.exec(page)?.[1] ?? page
      // of a stream a page shows no value but what it is: (byte[])
      return body === undefined || body.trim() === '' || body.startsWith('(')
        ? []
        : [{ api, name, value: withoutCuts(JSON.parse(body)) }]
    }),
)

test('there are answers to judge', () => {
  expect(answers.length).toBeGreaterThan(10)
})

test.each(answers)('what $api answers to $name is valid', ({ api, name, value }) => {
  const validate = validatorOf(api, name)
  validate(value)
  expect(validate.errors ?? []).toEqual([])
})

test('an answer that lacks a value type, or has a text for a number, is not valid', () => {
  const validate = validatorOf('harbour', 'DockVessel')
  expect(validate({ vessel: null })).toBe(false)
  expect(validate({ number: 'many' })).toBe(false)
  expect(validate({ number: 1 })).toBe(true)
})

function validatorOf(api: RecordedApi, name: string) {
  const document = writeOpenApi(corpusModel(api))
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  formats(ajv)
  ajv.addSchema({ $id: 'https://contract/', ...document })
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]: [string, OperationObject]) => ({ path, method, operation })),
  )
  const one = found.find(({ operation }) => operation['x-servicestack'].operation === name)
  if (one === undefined) throw new Error(`the contract of ${api} has no ${name}`)
  const names = ['paths', one.path, one.method, 'responses', '200', 'content', 'application/json', 'schema']
  const pointer = names.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  return ajv.compile({ $ref: `https://contract/#/${pointer}` })
}

/** Samples end where a type holds itself: nothing is left of such an object. */
function withoutCuts(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isCut(item)).map(withoutCuts)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, member]) => !isCut(member))
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutCuts(member)]))
}

function isCut(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
}
