import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import { questionMark } from '#servicestack/import/typescript/question-mark.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

const both = 'export class A { public no: number; public tags?: string[]; }'
const texts = 'export class A { public no: number; public at?: string; }'
const all = 'export class A { public no?: number; public at?: string; }'

test.each([
  { source: both, version: undefined, means: 'absent' },
  { source: texts, version: undefined, means: 'nullable' },
  { source: texts, version: '8.60', means: 'nullable' },
  { source: texts, version: '10.01', means: 'nullable' },
  { source: texts, version: '10.15', means: 'absent' },
  { source: all, version: '8.60', means: 'nothing' },
])('in $source of $version a question mark means $means', ({ source, version, means }) => {
  const options = new Map(version === undefined ? [] : [['Version', version]])
  expect(questionMark(readDtos(splitLines(source)), options)).toBe(means)
})

test('a question mark on every member by option means nothing', () => {
  const options = new Map([['MakePropertiesOptional', 'True']])
  expect(questionMark(readDtos(splitLines(both)), options)).toBe('nothing')
})

test('a text that may be null is a value type printed as text, where only value types are marked', () => {
  const [type] = importTypeScript(texts).model.types
  expect(type).toMatchObject({
    members: [
      { name: 'no', nullable: false },
      { name: 'at', type: { kind: 'scalar', scalar: 'string', isNullable: true }, nullable: true },
    ],
  })
})

test('where references are marked too, a marked text leaves open what .NET has there', () => {
  const source = `${both}\nexport class B { public at?: string; public no: number }`
  const [, type] = importTypeScript(source).model.types
  expect(type).toMatchObject({
    members: [
      { name: 'at', unknown: ['nullability'] },
      { name: 'no', nullable: false },
    ],
  })
})

test('what servers print since 10.0.8 tells their version where nothing else does', () => {
  const [type] = importTypeScript(`// @ts-nocheck\n${texts}`).model.types
  expect(type).toMatchObject({
    members: [
      { name: 'no', nullable: false },
      { name: 'at', unknown: ['nullability'] },
    ],
  })
})
