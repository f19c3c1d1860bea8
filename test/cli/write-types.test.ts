import { expect, test } from 'vitest'
import { writeCheckedTypes, writeTypes } from '#cli/write-types.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { corpusModel } from '../servicestack/corpus-model.ts'

test.each([
  { name: 'the bundled API', model: evoVoiceModel },
  { name: 'harbour', model: corpusModel('harbour') },
  { name: 'clinic', model: corpusModel('clinic') },
])('the types of $name are the same with and without the checks', async ({ model }) => {
  const document = writeOpenApi(model)
  expect(writeTypes(document)).toBe(await writeCheckedTypes(document))
})

test('a chain of a thousand classes is written', () => {
  const names = Array.from({ length: 1000 }, (_, at) => `Link${at}`)
  const types = names.map((name, at) => {
    const next = { kind: 'named', name: names[at + 1] ?? name } as const
    return { kind: 'class', name, members: [{ name: 'next', type: next, nullable: true }] } as const
  })
  expect(writeTypes(writeOpenApi({ title: 'Chain', operations: [], types }))).toContain('Link999: {')
})
