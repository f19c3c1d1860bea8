/** Reads TypeScript DTO source, as `/types/typescript` prints it or people write it, into a model. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import { type FileOptions, hostOf, readFileOptions } from '../attributes/file-options.ts'
import type { Imported } from '../imported.ts'
import { type PageLine, splitLines } from '../page-line.ts'
import type { Declaration } from './declaration.ts'
import { indexDeclarations } from './index-declarations.ts'
import { inferJsonNames } from './infer-json-names.ts'
import { isRequest } from './is-request.ts'
import { openScope } from './open-scope.ts'
import { ownDeclarations } from './own-declarations.ts'
import { plainNames } from './plain-names.ts'
import { readDtos } from './read-dtos.ts'
import { refuseOthers, refuseTooDeep, refuseWithoutDtos } from './refuse-others.ts'
import { toClass } from './to-class.ts'
import { toEnum } from './to-enum.ts'
import { toOperation } from './to-operation.ts'
import type { TypeScope } from './type-scope.ts'
import { unknownFacts } from './unknown-facts.ts'

/** What the reader of a file knows from elsewhere. */
export interface TypeScriptOptions {
  /** How the server spells members in its JSON; without it, most members decide. */
  readonly jsonNames?: JsonNames
  /** The request DTO of the page that the source comes from: pages leave out what tells it from other classes. */
  readonly request?: string
}

/** Returns the model of a file, and what was decided on the way; what is no DTO source is refused. */
export function importTypeScript(text: string, options: TypeScriptOptions = {}): Imported {
  const lines = splitLines(text)
  refuseOthers(lines)
  try {
    return readSource(lines, readFileOptions(text.replace(/^\uFEFF/, '')), options)
  } catch (cause) {
    // the parser, and whoever follows a type to its end, calls itself as often as types are nested
    throw cause instanceof RangeError ? refuseTooDeep(lines, cause) : cause
  }
}

function readSource(lines: readonly PageLine[], options: FileOptions, known: TypeScriptOptions): Imported {
  const { index, notes: twice } = indexDeclarations(plainNames(readDtos(lines)))
  const declarations = ownDeclarations(index)
  if (known.request === undefined && !declarations.some(isDto)) throw refuseWithoutDtos(lines)
  const scope = openScope(index, twice, options, lines.some(isNoCheck))
  const host = hostOf(options)
  const casing = known.jsonNames ?? inferJsonNames(declarations)
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

/** The comment that keeps compilers from checking; spelled apart, for here it would keep them, too. */
function isNoCheck({ text }: PageLine): boolean {
  return /^\s*\/\/ @ts-no(?:check)\s*$/.test(text)
}

function isDto(declaration: Declaration): boolean {
  return declaration.kind !== 'class' || declaration.members.length > 0 || isRequest(declaration)
}

function toType(declaration: Declaration, scope: TypeScope): DataType {
  return declaration.kind === 'enum' ? toEnum(declaration) : toClass(declaration, scope)
}
