/** Reads TypeScript DTO source, as `/types/typescript` prints it or people write it, into a model. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import { hostOf, readFileOptions } from '../csharp/file-options.ts'
import type { ImportNote } from '../import-note.ts'
import type { Imported } from '../imported.ts'
import { splitLines } from '../page-line.ts'
import type { Declaration } from './declaration.ts'
import { type DeclarationIndex, indexDeclarations } from './index-declarations.ts'
import { inferJsonNames } from './infer-json-names.ts'
import { isFrameworkDeclaration } from './is-framework-declaration.ts'
import { isRequest } from './is-request.ts'
import { ownDeclarations } from './own-declarations.ts'
import { readDtos } from './read-dtos.ts'
import { refuseOthers, refuseWithoutDtos } from './refuse-others.ts'
import { toClass } from './to-class.ts'
import { toEnum } from './to-enum.ts'
import { toOperation } from './to-operation.ts'
import type { TypeScope } from './type-scope.ts'
import { unknownFacts } from './unknown-facts.ts'

/** What the reader of a file knows from elsewhere. */
export interface TypeScriptOptions {
  /** How the server spells members in its JSON; without it, most members decide. */
  readonly jsonNames?: JsonNames
}

/** Returns the model of a file, and what was decided on the way; what is no DTO source is refused. */
export function importTypeScript(text: string, { jsonNames }: TypeScriptOptions = {}): Imported {
  const lines = splitLines(text)
  refuseOthers(lines)
  const { index, notes: twice } = indexDeclarations(readDtos(lines))
  const declarations = ownDeclarations(index)
  if (!declarations.some(isDto)) throw refuseWithoutDtos(lines)
  const scope = openScope(index, twice)
  const options = readFileOptions(text.replace(/^\uFEFF/, ''))
  const host = hostOf(options)
  const casing = jsonNames ?? inferJsonNames(declarations)
  const requests = declarations.filter((declaration) => declaration.kind === 'class').filter(isRequest)
  const model: ServiceModel = {
    title: '',
    ...(host === undefined ? {} : { host }),
    ...(casing === undefined ? {} : { jsonNames: casing }),
    operations: requests.map((request) => toOperation(request, scope)),
    types: declarations.map((declaration) => toType(declaration, scope)),
  }
  return { model: { ...model, unknown: unknownFacts(model, declarations, scope, options) }, notes: scope.notes }
}

function isDto(declaration: Declaration): boolean {
  return declaration.kind !== 'class' || declaration.members.length > 0 || isRequest(declaration)
}

function toType(declaration: Declaration, scope: TypeScope): DataType {
  return declaration.kind === 'enum' ? toEnum(declaration) : toClass(declaration, scope)
}

function openScope(index: DeclarationIndex, notes: readonly ImportNote[]): TypeScope {
  const declarations = [...index.values()]
  const enums = declarations.filter((declaration) => declaration.kind === 'enum')
  const classes = declarations.filter((declaration) => declaration.kind === 'class')
  const own = classes.filter((declaration) => !isFrameworkDeclaration(declaration))
  return {
    index,
    enums: new Map(enums.map((declaration) => [declaration.name, toEnum(declaration)])),
    hasOnlyInterfaces: own.length > 0 && own.every(({ isInterface }) => isInterface),
    notes: [...notes],
    missing: new Set(),
  }
}
