/** Writes and reads the Components Object: OpenAPI 3.1, section 4.8.7. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import { namedType } from '#servicestack/model/named-type.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Draft } from './draft.ts'
import { jsonPointer } from './json-pointer.ts'
import { OpenApiError } from './openapi-error.ts'
import type { PathsObject } from './paths-object.ts'
import type { Place } from './place.ts'
import { type RefusalName, type ResponseObject, writeRefusals } from './response-object.ts'
import { type SecuritySchemes, writeSecuritySchemes } from './security.ts'
import {
  isFrameworkSchema,
  readTypeSchema,
  type TypeSchemaObject,
  writeFrameworkSchema,
  writeTypeSchema,
} from './type-schema-object.ts'
import { isWritableTypeName, refuseName } from './writable-name.ts'

/** What the operations refer to. */
export interface ComponentsObject {
  readonly schemas: Readonly<Record<string, TypeSchemaObject>>
  readonly responses: Readonly<Partial<Record<RefusalName, ResponseObject>>>
  readonly securitySchemes?: SecuritySchemes
}

/** Returns the components of a model: its types, then the framework's that its refusals need. */
export function writeComponents({ model, answered }: Draft, paths: PathsObject): ComponentsObject {
  refuseDangling(model)
  const own = model.types.map(
    (type) => [checkedName(type.name), writeTypeSchema(type, answered.has(type.name))] as const,
  )
  const framework = missingFrameworkTypes(model).map((type) => [type.name, writeFrameworkSchema(type)] as const)
  const responses = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.responses))
  const securitySchemes = writeSecuritySchemes(model)
  return {
    schemas: Object.fromEntries([...own, ...framework]),
    responses: writeRefusals(responses),
    ...(securitySchemes === undefined ? {} : { securitySchemes }),
  }
}

/** Returns the types of a document, in its order and without the framework's. */
export function readTypes(components: Place): readonly DataType[] {
  const schemas = components.member('schemas').optionalMembers()
  return schemas
    .filter(([, schema]) => !isFrameworkSchema(schema))
    .map(([name, schema]) => readTypeSchema(name, schema))
}

function checkedName(name: string): string {
  if (!isWritableTypeName(name)) throw refuseName('/components/schemas', name)
  return name
}

/** The framework types that a refusal or a member leads to and that the API does not declare itself. */
function missingFrameworkTypes(model: ServiceModel): readonly ClassType[] {
  const declared = new Set(model.types.map((type) => type.name))
  const missing = frameworkTypes.filter((type) => !declared.has(type.name))
  const roots: readonly TypeReference[] = [{ kind: 'named', name: 'ErrorResponse' }, ...referencesOf(model)]
  const reached = reachableTypes(missing, roots)
  return missing.filter((type) => reached.has(type.name))
}

/** Every type that the model names must be there, or the document would point nowhere. */
function refuseDangling(model: ServiceModel): void {
  const known = new Set([...model.types, ...frameworkTypes].map((type) => type.name))
  const lost = referencesOf(model)
    .map(namedType)
    .find((name) => name !== undefined && !known.has(name))
  if (lost === undefined) return
  const why = `the model refers to ${lost} and declares no such type.`
  throw new OpenApiError(
    'dangling-reference',
    jsonPointer('components', 'schemas', lost),
    why,
    'Add the type to the model.',
  )
}

function referencesOf(model: ServiceModel): readonly TypeReference[] {
  const members = model.types.flatMap((type) => (type.kind === 'class' ? type.members : []))
  const bases = model.types.flatMap((type) => (type.kind === 'class' && type.base !== undefined ? [type.base] : []))
  const requests = model.operations.map(({ name }) => name)
  const responses = model.operations.flatMap(({ response }) => (response === undefined ? [] : [response]))
  const named = [...bases, ...requests].map((name) => ({ kind: 'named', name }) as const)
  return [...members.map((member) => member.type), ...named, ...responses]
}
