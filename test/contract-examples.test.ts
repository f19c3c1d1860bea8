/** Every example of a contract is valid against its own schema, as JSON Schema 2020-12 sees it. */

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { Place } from '#servicestack/openapi/place.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'

const pages = 'test/servicestack/import/pages'
const contract = parseOpenApi(readFileSync('openapi.yaml', 'utf8'))

test('the examples of openapi.yaml are valid: request and response, in JSON and in JSV', () => {
  const checked = checkExamples(contract)
  expect(checked.map(({ pointer }) => pointer.split('/').slice(-2).join('/'))).toEqual([
    'application~1json/example',
    'application~1jsv/example',
    'application~1json/example',
    'application~1jsv/example',
  ])
  expect(checked.filter(({ problems }) => problems.length > 0)).toEqual([])
})

test.each(readdirSync(pages))('the examples of the contract of %s are valid', (page) => {
  const { model } = importPage(readFileSync(`${pages}/${page}`, 'utf8'))
  expect(checkExamples(writeOpenApi(model)).filter(({ problems }) => problems.length > 0)).toEqual([])
})

test.each([
  { name: 'an unknown enum value', from: 'callState: Disconnected', to: 'callState: Unplugged' },
  { name: 'a value type that is missing', from: 'ended: false\n', to: 'over: false\n' },
  { name: 'a null for a boolean', from: 'wasMissed: false', to: 'wasMissed: null' },
  {
    name: 'a text for a list',
    from: 'log:\n                  - date: String\n                    message: String',
    to: 'log: none',
  },
])('$name in an example is found', ({ from, to }) => {
  const broken = readFileSync('openapi.yaml', 'utf8').replace(from, to)
  expect(broken).toContain(to)
  expect(checkExamples(parseOpenApi(broken)).filter(({ problems }) => problems.length > 0)).toHaveLength(1)
})

interface Checked {
  readonly pointer: string
  readonly problems: readonly unknown[]
}

/** Compiles the schema beside each example where it stands, so that its references find the rest of the document. */
function checkExamples(document: unknown): readonly Checked[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  ajv.addSchema({ $id: 'https://contract/', ...Object(document) })
  return mediaTypesIn(new Place(document).member('paths')).map((mediaType) => {
    const example = mediaType.member('example')
    const fragment = mediaType.member('schema').pointer.split('/').map(encodeURIComponent).join('/')
    const validate = ajv.compile({ $ref: `https://contract/#${fragment}` })
    validate(example.value)
    return { pointer: example.pointer, problems: validate.errors ?? [] }
  })
}

function mediaTypesIn(place: Place): readonly Place[] {
  if (Array.isArray(place.value)) return place.items().flatMap(mediaTypesIn)
  if (!place.isObject()) return []
  if (!place.member('example').isAbsent() && !place.member('schema').isAbsent()) return [place]
  return place.members().flatMap(([, member]) => mediaTypesIn(member))
}
