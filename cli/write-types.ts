/** Writes the TypeScript types of a contract with openapi-typescript. */

import openapiTypescript, {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript'

/**
 * Returns the declarations of a contract that our own writer made. It goes to the generator's transformation directly:
 * the checks that the generator makes of documents from elsewhere take most of its time, and recurse along references.
 */
export function writeTypes(document: object): string {
  const schema = copyOf(document)
  return astToString(transformSchema(schema, contextOf(schema)))
}

/** Returns the declarations of a contract that people have laid something over, checked like one from elsewhere. */
export async function writeCheckedTypes(document: object): Promise<string> {
  return astToString(await openapiTypescript(copyOf(document)))
}

/** The generator changes what it is given. */
function copyOf(document: object): OpenAPI3 {
  return JSON.parse(JSON.stringify(document))
}

/** The generator's own defaults. */
function contextOf(schema: OpenAPI3): GlobalContext {
  const context: Omit<GlobalContext, 'redoc' | 'postTransform' | 'transform' | 'transformProperty'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(schema, {}),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: (reference) => resolveRef(schema, reference, { silent: false }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: false,
  }
  // what configures the checks is looked at by no transformation, and the other three may be absent
  return context as GlobalContext
}
