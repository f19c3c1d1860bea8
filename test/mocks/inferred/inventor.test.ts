import { expect, test } from 'vitest'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { compileParse as compileJson } from '#servicestack/json/compile-parse.ts'
import { compileStringify as writeJson } from '#servicestack/json/compile-stringify.ts'
import { compileParse as compileJsv } from '#servicestack/jsv/compile-parse.ts'
import { compileStringify as writeJsv } from '#servicestack/jsv/compile-stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { clinic, harbour } from './corpus.ts'

const world = createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') })

const types = [harbour, clinic].flatMap((model) => {
  const inventor = new Inventor(model)
  return inventor.model.types.map(({ name }) => ({ name, model: inventor.model, inventor }))
})

test.each(types)('every invented $name is read back, strictly, as it was written', ({ name, model, inventor }) => {
  const type: TypeReference = { kind: 'named', name }
  const reader = compileJsv({ type, model, mode: 'strict' })
  const json = compileJson({ type, model })
  for (let number = 0; number < 20; number += 1) {
    const value = inventor.invent(type, { world, key: `${name} ${number}` })
    expect(reader.parse(writeJsv({ type, model })(value))).toEqual(written(value))
    const inspected = json.parseWithIssues(writeJson({ type, model })(value))
    expect(inspected.issues).toEqual([])
  }
})
function written(value: unknown): unknown {
  return value
}
