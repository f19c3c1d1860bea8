/** Reads the types of a page from its code, or from its tables. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import { importCSharp } from '../csharp/import-c-sharp.ts'
import { ImportError } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { importTypeScript } from '../typescript/import-type-script.ts'
import { deepenArrays } from './deepen-arrays.ts'
import { fitProse } from './fit-prose.ts'
import type { Page, PageCode } from './page.ts'
import type { PageTypes } from './page-types.ts'
import { readTables } from './read-tables.ts'
import { namesOnWire, sampleNames } from './sample-names.ts'
import type { SampleTrees } from './sample-trees.ts'
import { specimensOf } from './specimens-of.ts'

/** Returns the types, with the names that the samples show; the request is among them. */
export function readPageTypes(page: Page, trees: SampleTrees): PageTypes {
  const { code, operation } = page
  if (code === undefined) return readTables(page, trees)
  if (code.language !== 'typescript' && code.language !== 'csharp') return readNothing(operation, code)
  // blank lines in front keep the numbers of lines
  const text = `${'\n'.repeat(code.line - 1)}${code.text}`
  const imported =
    code.language === 'typescript' ? importTypeScript(text, { request: operation }) : readCSharp(text, operation, trees)
  const { types, notes, ...rest } = describe(imported, page, code)
  const deepened = deepenArrays(types, specimensOf(types, operation, trees))
  return { ...rest, types: deepened.types, notes: [...notes, ...deepened.notes] }
}

function readCSharp(text: string, request: string, trees: SampleTrees): Imported {
  const names = sampleNames(Object.values(trees))
  const first = importCSharp(text, { request, jsonNames: 'camelCase' })
  const jsonNames = namesOnWire(first.model.types.flatMap(propertiesOf), names)
  return importCSharp(text, { request, ...(jsonNames === undefined ? {} : { jsonNames }) })
}

/** Names that a contract gives say nothing of the casing. */
function propertiesOf(type: DataType): readonly string[] {
  return type.kind === 'enum' ? [] : type.members.flatMap(({ property }) => (property === undefined ? [] : [property]))
}

function describe({ model, notes }: Imported, page: Page, { line }: PageCode): PageTypes {
  const { operation } = page
  const request = model.types.find(({ name }) => name === operation || name.endsWith(`.${operation}`))
  if (request?.kind !== 'class') throw refuseWithoutRequest(operation, line)
  const prose = fitProse(page, request.description)
  const described = withDescription(request, operation, prose.description)
  const types = model.types.map((type) => (type === request ? described : type))
  const { jsonNames, unknown = [] } = model
  return { types, ...(jsonNames === undefined ? {} : { jsonNames }), prose, unknown, notes }
}

/** The page keeps the line breaks that comments lose. */
function withDescription(request: ClassType, name: string, description: string | undefined): ClassType {
  return { ...request, name, ...(description === undefined ? {} : { description }) }
}

function refuseWithoutRequest(operation: string, line: number): ImportError {
  const why = `the code on the page declares no class ${operation}, which would be the request DTO.`
  const whatToDo = 'Copy the whole page of this one operation.'
  return new ImportError('no-request-type', { line, column: 1, excerpt: operation }, why, whatToDo)
}

function readNothing(operation: string, { language }: PageCode): PageTypes {
  const what = language === 'other' ? 'are in a language that no importer reads' : 'are an exception of the server'
  const message = `The DTOs of ${operation} ${what}: open the page without &lang=….`
  return {
    types: [{ kind: 'class', name: operation, members: [] }],
    unknown: neverTold,
    notes: [{ code: 'code-left-out', message }],
  }
}

const neverTold: readonly Fact[] = [
  ...(['json-names', 'responses', 'markers', 'namespaces', 'wire-names', 'property-names', 'member-order'] as const),
  ...(['nullability', 'scalars', 'collections', 'required', 'validators', 'allowed-values', 'places'] as const),
  ...(['documented-names', 'base-classes', 'interfaces', 'generics', 'data-contracts', 'nesting'] as const),
  ...(['abstract-classes', 'enum-numbers', 'enum-wire-names', 'enum-descriptions', 'flags'] as const),
]
