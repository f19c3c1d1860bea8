/** What a stand-in invents is what its own contract promises. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { stringify } from '#servicestack/json/stringify.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { clinic, harbour } from '../mocks/inferred/corpus.ts'
import { shop } from '../mocks/inferred/shop.ts'

const world = createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') })

// a member called constructor is one like any other
const strictness = { strict: false, allErrors: true, validateSchema: false, ownProperties: true } as const
/** The formats that OpenAPI adds say what the bounds of the number's type are; the codec holds those. */
const formats = { int32: true, int64: true, float: true, double: true } as const

test.each([harbour, clinic, shop])('every answer invented for $title is valid as its contract has it', (model) => {
  const document = writeOpenApi(model)
  const ajv = new Ajv2020({ ...strictness, formats })
  ajv.addSchema({ $id: 'https://contract/', ...Object(document) })
  const inventor = new Inventor(model)
  const schemas = schemasOf(document)
  const responding = inventor.model.operations.filter(
    ({ name, response }) => response?.kind !== 'scalar' && schemas.has(name),
  )
  expect(responding.length).toBeGreaterThan(5)
  for (const { name, response } of responding) {
    if (response === undefined) continue
    const validate = ajv.compile({ $ref: `https://contract/#${schemas.get(name)}` })
    for (let number = 0; number < 20; number += 1) {
      const answer = inventor.invent(response, { world, key: `${name} ${number}` })
      validate(JSON.parse(stringify(answer, { type: response, model: inventor.model })))
      expect(validate.errors ?? [], `${name} ${number}`).toEqual([])
    }
  }
})

/** Where the document has the schema of each operation's answer, as the fragment of a reference. */
function schemasOf(document: unknown): ReadonlyMap<string, string> {
  const operations = new Place(document)
    .member('paths')
    .members()
    .flatMap(([, path]) => path.members().map(([, operation]) => operation))
  const found = operations.flatMap((operation) => {
    if (!operation.isObject() || operation.member('responses').isAbsent()) return []
    const ok = operation.member('responses').member('200')
    if (ok.isAbsent() || ok.member('content').isAbsent()) return []
    const { pointer } = ok.member('content').member('application/json').member('schema')
    const name = operation.member('x-servicestack').member('operation').value ?? operation.member('operationId').value
    return [[String(name), pointer.split('/').map(encodeURIComponent).join('/')] as const]
  })
  return new Map(found)
}
