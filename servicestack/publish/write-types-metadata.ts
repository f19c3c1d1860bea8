/** Writes what `/types/metadata.json` answers. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { describeOperation } from './describe-operation.ts'
import { describeType } from './describe-type.ts'
import type { Publication } from './publication.ts'
import { registerTypes } from './register-types.ts'
import { writeKeys } from './write-keys.ts'

/** Returns the JSON text: the API's own operations and types, without those of ServiceStack. */
export function writeTypesMetadata(publication: Publication, baseUrl: string): string {
  const { own, jsonNames } = publication
  const document = { config: config(baseUrl), ...describeApi(publication, own.operations) }
  return JSON.stringify(writeKeys(document, jsonNames))
}

/** Describes operations and the types they lead to; ServiceStack's own types only where `withFramework` says so. */
export function describeApi(publication: Publication, operations: readonly Operation[]): WireObject {
  const { types } = registerTypes(publication, operations)
  const own = types.filter((type) => !publication.isFramework(type) && type.name !== 'KeyValuePair')
  const described = operations.map((operation) => describeOperation(operation, publication))
  const namespaces = [...new Set([...operations.map((operation) => publication.requestOf(operation)), ...own])]
  return {
    namespaces: [...new Set(namespaces.flatMap(({ namespace }) => (namespace === undefined ? [] : [namespace])))],
    types: own.map((type) => describeType(type, publication)),
    operations: described,
  }
}

/** What ServiceStack's generators are set to on a server that nobody configured. */
function config(baseUrl: string): WireObject {
  return {
    baseUrl,
    makePartial: true,
    makeVirtual: true,
    makeInternal: false,
    addReturnMarker: true,
    addDescriptionAsComments: true,
    addDocAnnotations: true,
    addDataContractAttributes: false,
    addIndexesToDataMembers: false,
    addGeneratedCodeAttributes: false,
    addResponseStatus: false,
    addServiceStackTypes: true,
    addModelExtensions: true,
    addPropertyAccessors: true,
    excludeGenericBaseTypes: false,
    settersReturnThis: true,
    addNullableAnnotations: false,
    makePropertiesOptional: false,
    exportAsTypes: false,
    excludeImplementedInterfaces: false,
    addDefaultXmlNamespace: 'http://schemas.servicestack.net/types',
    makeDataContractsExtensible: false,
    initializeCollections: false,
    exportValueTypes: false,
    excludeNamespace: false,
    ignoreTypes: [],
  }
}
