/** A document as ServiceStack 10 writes it of its endpoints, for tests. */

const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string', nullable: true }
const answer = {
  200: { description: 'Success', content: { 'application/json': { schema: { allOf: [schemaOf('Berth')] } } } },
}
const body = {
  content: { 'multipart/form-data': { schema: {} }, 'application/json': { schema: schemaOf('MoveBerth') } },
}
const id = { name: 'Id', in: 'path', required: true, schema: { type: 'integer', format: 'int32' } }

/** Two operations, one with two routes, types that nobody defines, and what the server adds by itself. */
export const endpoints = {
  openapi: '3.0.4',
  info: { title: 'Moorings', version: '1.0' },
  paths: {
    '/berths': {
      get: {
        operationId: 'FindBerthGET_berths',
        parameters: [{ name: 'Name', in: 'query', schema: text }],
        responses: answer,
      },
    },
    '/berths/{Id}': {
      get: { operationId: 'FindBerthGET_berths__Id', parameters: [id], responses: answer },
      put: {
        operationId: 'MoveBerthPUT_berths__Id',
        summary: 'Moves a berth',
        tags: ['berths'],
        parameters: [id],
        requestBody: body,
        responses: { 204: { description: 'No Content' } },
      },
    },
    '/types/csharp': {
      get: { operationId: 'TypesCSharpGET_types_csharp', responses: { 200: { description: 'Success' } } },
    },
    '/metadata/app': {
      get: {
        operationId: 'MetadataAppGET_metadata_app',
        responses: { 200: { content: { 'application/json': { schema: schemaOf('AppMetadata') } } } },
      },
    },
  },
  components: {
    schemas: {
      FindBerth: {
        title: 'FindBerth',
        type: 'object',
        properties: { id: { type: 'integer', format: 'int32' }, name: text },
      },
      MoveBerth: {
        title: 'MoveBerth',
        type: 'object',
        description: 'MoveBerth',
        properties: { id: { type: 'integer' }, to: text },
      },
      Berth: {
        title: 'Berth',
        type: 'object',
        description: 'Berth',
        properties: { map: schemaOf('Uri'), owner: schemaOf('Secret'), responseStatus: schemaOf('ResponseStatus') },
      },
      ResponseStatus: { title: 'ResponseStatus', type: 'object', properties: { errorCode: text } },
    },
  },
}
