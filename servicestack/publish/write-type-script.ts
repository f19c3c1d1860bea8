/** Writes what `/types/typescript` and `/types/typescript.d` answer. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { includeTypes } from './include-types.ts'
import { orderByDependency } from './order-by-dependency.ts'
import type { Publication } from './publication.ts'
import { registerTypes } from './register-types.ts'
import { scriptClass } from './script-class.ts'
import { scriptEnum, scriptUnion } from './script-enum.ts'
import { type ScriptOptions, writeScriptOptions } from './script-options.ts'
import { wireName } from './wire-name.ts'

/** Where and when the file is made, and how. */
export interface ScriptRequest {
  readonly baseUrl: string
  readonly now: number
  readonly options: ScriptOptions
  /** `interface` for a file of declarations only, in which every member may be left out. */
  readonly keyword: 'class' | 'interface'
}

/** Returns the text of the file. */
export function writeTypeScript(publication: Publication, request: ScriptRequest): string {
  const { types, responses, requests } = registerTypes(publication, publication.operations)
  const { includeTypes: names } = request.options
  const isIncluded = names.length === 0 ? () => true : includeTypes(names, publication)
  const all = [...types, ...responses, ...requests].filter(isIncluded)
  const byRequest = operationsByRequest(publication)
  const isOptional = request.keyword === 'interface' || request.options.makePropertiesOptional
  const interfaces =
    names.length === 0 ? all : names.some((name) => name.endsWith('.*')) ? requests.filter(isIncluded) : []
  const declarations = [
    ...frameworkInterfaces(interfaces, byRequest, publication, request),
    ...writeDeclarations(all, publication, { ...request, isOptional, byRequest, returns: returnedBy(byRequest) }),
  ]
  const { version, isScriptUnchecked } = publication.version
  const comment = writeScriptOptions(request.options, { ...request, isOptional, version })
  return [
    ...comment,
    '',
    ...(isScriptUnchecked ? ['// @ts-nocheck'] : []),
    '',
    ...declarations.flatMap((lines) => [...lines, '']),
    '',
  ].join('\n')
}

/** What a declaration needs to know beside its type. */
export interface DeclarationStyle {
  readonly keyword: 'class' | 'interface'
  /** True where every member may be left out. */
  readonly isOptional: boolean
  /** The operations whose routes and responses are told. */
  readonly byRequest: ReadonlyMap<DataType, Operation>
  /** What requests return, told or not, by the names of the requests. */
  readonly returns: ReadonlyMap<string, TypeReference>
}

/** Returns the declarations of these types, each as lines, in the order of their dependencies. */
export function writeDeclarations(
  types: readonly DataType[],
  publication: Publication,
  { keyword, isOptional, byRequest, returns }: DeclarationStyle,
): readonly (readonly string[])[] {
  const isInterface = keyword === 'interface'
  const ordered = orderByDependency(types, (type) => returns.get(type.name))
  const firstMap = ordered.find((type) => type.kind === 'class' && type.entries !== undefined)
  return ordered.flatMap((type) => {
    if (type.kind === 'enum') return [isInterface ? scriptUnion(type) : scriptEnum(type)]
    const lines = scriptClass(type, publication, { keyword, isOptional, operation: byRequest.get(type) })
    return type === firstMap ? [['export class Dictionary<T> { [Key: string]: T; }'], lines] : [lines]
  })
}

/** What requests return, where that is told by a marker and not by a name only. */
function returnedBy(byRequest: ReadonlyMap<DataType, Operation>): ReadonlyMap<string, TypeReference> {
  const returns = new Map<string, TypeReference>()
  for (const [type, { response }] of byRequest) if (response !== undefined) returns.set(type.name, response)
  return returns
}

/** Returns the operations of an API by their request DTOs. */
export function operationsByRequest(publication: Publication): ReadonlyMap<DataType, Operation> {
  return new Map(publication.operations.map((operation) => [publication.requestOf(operation), operation]))
}

/** ServiceStack's own interfaces, in the order in which these types first implement them. */
function frameworkInterfaces(
  types: readonly DataType[],
  byRequest: ReadonlyMap<DataType, Operation>,
  { jsonNames, version }: Publication,
  { keyword, options }: ScriptRequest,
): readonly (readonly string[])[] {
  const word = keyword === 'class' ? 'export interface' : 'interface'
  const declare = (name: string, body: string) => [`${word} ${name}`, '{', ...(body === '' ? [] : [`    ${body}`]), '}']
  const method = (result: string) => (keyword === 'class' ? `createResponse(): ${result};` : '')
  const operations = types.flatMap((type) => byRequest.get(type) ?? [])
  const isWhole = options.includeTypes.length === 0
  const returning = operations.some(({ response }) => response !== undefined)
  const implemented = types.flatMap((type) => (type.kind === 'class' ? (type.implements ?? []) : []))
  const mark = version.hasOldSignIn ? '' : '?'
  const body = (name: string) =>
    name.startsWith('IHas') ? `${wireName(name.slice(4), jsonNames)}${mark}: string;` : ''
  const own = [...new Set(implemented)].filter((name) => isVerbMarker(name) || tokens.has(name))
  return [
    ...(isWhole || returning ? [declare('IReturn<T>', method('T'))] : []),
    ...(isWhole || operations.some((one) => one.response === undefined && !one.declaresNoResponse)
      ? [declare('IReturnVoid', method('void'))]
      : []),
    ...own.map((name) => declare(name, body(name))),
  ]
}

const tokens: ReadonlySet<string> = new Set(['IHasSessionId', 'IHasBearerToken'])
