/** Writes a class, or the interface of one, in ServiceStack's TypeScript. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { preferredMethod } from './preferred-method.ts'
import { type Publication, simpleName } from './publication.ts'
import { attributed, describedAs, quoted } from './script-comments.ts'
import { scriptMember } from './script-member.ts'
import { scriptResponse, scriptType } from './script-type.ts'

/** How declarations are written. */
export interface ClassStyle {
  /** `interface` for a file of declarations only. */
  readonly keyword: 'class' | 'interface'
  readonly isOptional: boolean
  /** The operation whose request this is, unless routes and return types are not told. */
  readonly operation?: Operation | undefined
}

/** Returns the lines of a declaration. */
export function scriptClass(type: ClassType, publication: Publication, style: ClassStyle): readonly string[] {
  const isClass = style.keyword === 'class' && !type.isInterface
  const memberStyle = { prefix: isClass ? 'public ' : '', isOptional: style.isOptional } as const
  const members = type.members.flatMap((member) => scriptMember(member, type, publication, memberStyle))
  const body = isClass
    ? [...members, ...(members.at(-1) === '' ? [] : ['']), constructorOf(type)]
    : withoutBlank(members)
  const methods = isClass && style.operation !== undefined ? methodsOf(style.operation, type, publication) : []
  return [
    ...describedAs(type.description),
    ...(style.operation?.routes ?? []).map(routed),
    ...attributesOf(type),
    header(type, publication, {
      ...style,
      keyword: isClass ? 'class' : 'interface',
      isExported: style.keyword === 'class',
    }),
    '{',
    ...[...body, ...methods].map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
  ]
}

function routed({ path, verbs }: Route): string {
  return `// @Route(${[path, ...(verbs.length === 0 ? [] : [verbs.join(',')])].map(quoted).join(', ')})`
}

function attributesOf({ description, dataContract, ...type }: ClassType): readonly string[] {
  const isNamed = dataContract !== undefined && dataContract !== simpleName(type)
  return [
    ...(description === undefined ? [] : [attributed({ name: 'Api', args: [['Description', description]] })]),
    ...(dataContract === undefined
      ? []
      : [attributed({ name: 'DataContract', args: isNamed ? [['Name', dataContract]] : [] })]),
  ]
}

function withoutBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function header(
  type: ClassType,
  publication: Publication,
  { keyword, operation, isExported }: ClassStyle & { isExported: boolean },
): string {
  const base = baseOf(type, publication)
  const returned = operation === undefined ? [] : returnMarker(operation, publication)
  const interfaces = [...returned, ...(type.implements ?? [])].map((name) => shortName(name, publication))
  const bases = base === undefined ? [] : [base]
  const named = `${keyword} ${fullName(type)}`
  if (keyword === 'class') {
    return `export ${named}${clause('extends', bases)}${clause('implements', interfaces)}`
  }
  const exported = isExported ? 'export ' : ''
  return `${exported}${named}${clause('extends', [...bases, ...interfaces])}`
}

function shortName(name: string, { find }: Publication): string {
  const type = find({ name })
  return type === undefined ? name : simpleName(type)
}

function clause(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${word} ${names.join(', ')}`
}

function fullName(type: ClassType): string {
  return type.parameters === undefined ? simpleName(type) : `${simpleName(type)}<${type.parameters.join(', ')}>`
}

function baseOf({ base, baseArguments, entries }: ClassType, publication: Publication): string | undefined {
  if (entries !== undefined) return `Dictionary<${scriptType(entries.values, publication)}>`
  if (base === undefined) return undefined
  const closing = baseArguments === undefined ? {} : { arguments: baseArguments }
  return scriptType({ kind: 'named', name: base, ...closing }, publication)
}

function returnMarker({ response, declaresNoResponse }: Operation, publication: Publication): readonly string[] {
  if (declaresNoResponse) return []
  return [response === undefined ? 'IReturnVoid' : `IReturn<${scriptResponse(response, publication)}>`]
}

function constructorOf(type: ClassType): string {
  const call = type.entries === undefined ? (type.base === undefined ? '' : 'super(init); ') : 'super(); '
  return `public constructor(init?: Partial<${fullName(type)}>) { ${call}(Object as any).assign(this, init); }`
}

function methodsOf(operation: Operation, type: ClassType, publication: Publication): readonly string[] {
  const { name, response } = operation
  const created = response === undefined ? '' : ` return ${createdBy(response, publication)}; `
  return [
    `public getTypeName() { return '${name}'; }`,
    `public getMethod() { return '${preferredMethod(operation, type.implements ?? [])}'; }`,
    `public createResponse() {${created}}`,
  ]
}

function createdBy(response: TypeReference, publication: Publication): string {
  const text = scriptResponse(response, publication)
  if (response.kind === 'list') return `new Array<${scriptResponse(response.items, publication)}>()`
  return initial.get(text) ?? `new ${text}()`
}

const initial: ReadonlyMap<string, string> = new Map([
  ['string', "''"],
  ['number', '0'],
  ['boolean', 'false'],
  ['Object', '{}'],
])
