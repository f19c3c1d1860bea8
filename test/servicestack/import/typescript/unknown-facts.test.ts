/** What TypeScript does not tell. */

import { expect, test } from 'vitest'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import { facts } from '#servicestack/model/fact.ts'

const unknownOf = (code: string) => importTypeScript(code).model.unknown ?? []

const told = `class A { a: number; getMethod() { return 'GET' } }
// @ValidateRequest(Validator="IsAuthenticated")
class B implements IReturnVoid { b?: number; getMethod() { return 'GET' } }`

test('what no TypeScript tells comes in the order of reports', () => {
  const unknown = unknownOf(told)
  expect(unknown).toEqual(facts.filter((fact) => unknown.includes(fact)))
  expect(unknown).toEqual([
    ...['title', 'operation-notes', 'tags', 'route-notes', 'service-methods', 'namespaces', 'property-names'],
    ...['scalars', 'collections', 'allowed-values', 'nesting', 'abstract-classes', 'enum-descriptions'],
  ])
})

test.each([
  { more: 'class C implements IReturnVoid { }', unknown: ['access', 'methods'] },
  { more: 'enum C { A = "a" }', unknown: ['enum-numbers'] },
  { more: 'enum C { A = 7 }', unknown: [] },
  { more: 'type C = "a" | "b"', unknown: ['enum-numbers', 'enum-wire-names'] },
  { more: 'class C {\n// @Validate(Validator="NotNull")\nc: number }', unknown: [] },
  { more: 'class C {\n// @Validate(Validator="NotNull")\nc: string }', unknown: [] },
  { more: 'class C {\n// @ApiMember(IsRequired=true)\nc?: number }', unknown: [] },
])('$more hides $unknown', ({ more, unknown }) => {
  const usual = new Set(unknownOf(told))
  expect(unknownOf(`${told}\n${more}`).filter((fact) => !usual.has(fact))).toEqual(unknown)
})

test('question marks everywhere say nothing, and the options say why', () => {
  expect(unknownOf('class A { a?: string; b?: number }')).toContain('nullability')
  expect(unknownOf('/* Options:\nMakePropertiesOptional: True\n*/\nclass A { a: string }')).toContain('nullability')
  expect(unknownOf('/* Options:\n//AddDescriptionAsComments: True\n*/\nclass A { a: string }')).not.toContain(
    'descriptions',
  )
})

test('interfaces are in doubt where classes are spelled as such', () => {
  expect(unknownOf('interface A { a: string }')).toContain('interfaces')
})
