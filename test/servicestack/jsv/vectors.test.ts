import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { stringify as stringifyJson } from '#servicestack/json/stringify.ts'
import { parse as parseJsv } from '#servicestack/jsv/parse.ts'
import { stringify as stringifyJsv } from '#servicestack/jsv/stringify.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { boolean, dictionaryOf, listOf, named, number, text } from '../sample-model.ts'
import { knownDeviations } from './fixtures/known-deviations.ts'

/**
 * What the real library of 8.6 wrote (`want`), or the JSON of what it read, or what it threw: the message, which its
 * clients see, or the name of the exception where a value does not fit its type, which they do not.
 */
interface Vector {
  readonly id: string
  readonly op: 'read' | 'write' | 'writeStream' | 'readJson' | 'writeJson'
  readonly type: string
  readonly text: string
  readonly want?: string | null
  readonly throws?: string
}

interface RecordedType {
  readonly name: string
  readonly base?: string
  readonly members?: Readonly<Record<string, string>>
  readonly values?: readonly string[]
}

const recorded: { types: RecordedType[]; vectors: Vector[] } = JSON.parse(
  readFileSync(new URL('./fixtures/vectors-8.6.json', import.meta.url), 'utf8'),
)
const model: ServiceModel = { title: 'Recorded', operations: [], types: recorded.types.map(dataType) }
const answers = recorded.vectors.map((vector) => ({ vector, answer: answer(vector) }))

test('more than a thousand recordings of ServiceStack 8.6 are read and written like that', () => {
  const surprises = answers.filter(({ vector, answer }) => !agrees(vector, answer) && !(vector.id in knownDeviations))
  expect(surprises).toEqual([])
  expect(answers.length).toBeGreaterThan(1000)
})

test('every known deviation still deviates', () => {
  const deviating = new Set(answers.filter((row) => !agrees(row.vector, row.answer)).map(({ vector }) => vector.id))
  expect(Object.keys(knownDeviations).filter((id) => !deviating.has(id))).toEqual([])
})

/** What we read or write, or why we refuse. */
function answer({ op, text, type }: Vector): WireValue | SerializationError {
  const reference = typeReference(type)
  try {
    switch (op) {
      case 'read':
        return parseJsv(text, reference, model)
      case 'readJson':
        return parseJson(text, reference, model)
      case 'writeJson':
        return stringifyJson(given(text, reference), reference, model)
      default:
        return stringifyJsv(given(text, reference), reference, model)
    }
  } catch (error) {
    if (error instanceof SerializationError) return error
    throw error
  }
}

function agrees({ op, want, throws }: Vector, answer: WireValue | SerializationError): boolean {
  if (answer instanceof SerializationError) {
    return throws?.endsWith('Exception') ? answer.code === 'not-convertible' : throws === answer.message
  }
  if (throws !== undefined) return false
  if (!op.startsWith('read')) return answer === (want ?? '')
  const expected = JSON.parse(want ?? 'null')
  const got = withNames(answer)
  // the second comparison is for the order of members
  return isDeepStrictEqual(got, expected) && JSON.stringify(got) === JSON.stringify(expected)
}

/** The recordings spell what JSON has no digits for by name. */
function withNames(value: WireValue): WireValue {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? value.map(withNames) : value
}

function given(text: string, type: TypeReference): WireValue {
  const value: WireValue = JSON.parse(text)
  return type === number && typeof value === 'string' ? Number(value) : value
}

function dataType({ name, base, members, values }: RecordedType): DataType {
  if (values) return { kind: 'enum', name, values }
  return {
    kind: 'class',
    name,
    ...(base !== undefined && { base }),
    members: Object.entries(members ?? {}).map(([name, type]) => ({
      name,
      type: typeReference(type.replace('?', '')),
      nullable: type.endsWith('?'),
    })),
  }
}

/** Reads `List<Dictionary<string,bool>>`; an array is a list. */
function typeReference(type: string): TypeReference {
  const [, items, values] = /^List<(.*)>$|^Dictionary<string,(.*)>$/.exec(type.replace(/^(.*)\[\]$/, 'List<$1>')) ?? []
  if (items !== undefined) return listOf(typeReference(items))
  if (values !== undefined) return dictionaryOf(typeReference(values))
  const scalars: Readonly<Record<string, TypeReference>> = { string: text, bool: boolean, double: number }
  return scalars[type] ?? named(type)
}
