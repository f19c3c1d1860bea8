/** Writes and reads the Components Object: OpenAPI 3.1, section 4.8.7. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypesOf } from '#servicestack/model/framework-types.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Draft } from './draft.ts'
import type { PropertySpelling } from './member-facts.ts'
import type { PathsObject } from './paths-object.ts'
import type { Place } from './place.ts'
import { type RefusalName, type ResponseObject, writeRefusals } from './response-object.ts'
import { type SecuritySchemes, writeSecuritySchemes } from './security.ts'
import {
  isMarkedSchema,
  readTypeSchema,
  type TypeSchemaObject,
  writeMarkedSchema,
  writeTypeSchema,
} from './type-schema-object.ts'
import { componentName, isWritableTypeName, refuseName, typeNameOf } from './writable-name.ts'

/** What the operations refer to. */
export interface ComponentsObject {
  readonly schemas: Readonly<Record<string, TypeSchemaObject>>
  readonly responses: Readonly<Partial<Record<RefusalName, ResponseObject>>>
  readonly securitySchemes?: SecuritySchemes
}

/** Returns the components of a model: its types, then the framework's that its refusals need. */
export function writeComponents(draft: Draft, paths: PathsObject): ComponentsObject {
  const { model } = draft
  const framework = missingFrameworkTypes(model).map(
    (type) => [type.name, writeMarkedSchema(type, false, { framework: true })] as const,
  )
  const responses = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.responses))
  const securitySchemes = writeSecuritySchemes(model)
  return {
    schemas: Object.fromEntries(
      [...writeOwn(draft), ...framework].map(([name, schema]) => [componentName(name), schema]),
    ),
    responses: writeRefusals(responses),
    ...(securitySchemes === undefined ? {} : { securitySchemes }),
  }
}

/** Returns the types of a document, in its order and without those that the model does not hold as such. */
export function readTypes(components: Place, spelling: PropertySpelling): readonly DataType[] {
  const schemas = components.member('schemas').optionalMembers()
  return schemas
    .filter(([, schema]) => !isMarkedSchema(schema))
    .map(([name, schema]) => readTypeSchema(typeNameOf(name), schema, spelling))
}

function writeOwn({ model, whole, answered, spelling }: Draft): readonly (readonly [string, TypeSchemaObject])[] {
  const wholes = new Map(whole.types.map((type) => [type.name, type]))
  return model.types.map((closed) => {
    const { name } = closed
    if (!isWritableTypeName(name)) throw refuseName('/components/schemas', name)
    const own = wholes.get(name)
    const isAnswered = answered.has(name)
    if (own !== undefined) return [name, writeTypeSchema({ closed, whole: own, isAnswered, spelling })]
    // what is not in the model was made by closing a generic class
    if (closed.kind === 'enum') return [name, writeTypeSchema({ closed, whole: closed, isAnswered, spelling })]
    return [name, writeMarkedSchema(closed, isAnswered, { closes: genericOf(name) })]
  })
}

/** `Page_Vessel_` is a `Page`. */
function genericOf(name: string): string {
  return name.split('_')[0] ?? name
}

/** The framework types that a refusal or a member leads to and that the API does not declare itself. */
function missingFrameworkTypes(model: ServiceModel): readonly ClassType[] {
  const declared = new Set(model.types.map((type) => type.name))
  const missing = frameworkTypesOf(model.jsonNames).filter((type) => !declared.has(type.name))
  const roots: readonly TypeReference[] = [{ kind: 'named', name: 'ErrorResponse' }, ...referencesOf(model)]
  const reached = reachableTypes(missing, roots)
  return missing.filter((type) => reached.has(type.name))
}

function referencesOf(model: ServiceModel): readonly TypeReference[] {
  const members = model.types.flatMap((type) => (type.kind === 'class' ? type.members : []))
  const responses = model.operations.flatMap(({ response }) => (response === undefined ? [] : [response]))
  return [...members.map((member) => member.type), ...responses]
}
