/** A small shop as others describe their APIs, in OpenAPI 3.0, with one of everything. */

const pet = { $ref: '#/components/schemas/Pet' }
const json = (schema: unknown) => ({ 'application/json': { schema } })
const answers = (schema: unknown) => ({ 200: { description: 'Fine', content: json(schema) } })

/** The document. */
export const petShop = {
  openapi: '3.0.3',
  info: { title: 'Pet Shop', version: '1.0.0' },
  servers: [{ url: 'https://{region}.pets.example/v1/', variables: { region: { default: 'eu' } } }],
  security: [{ key: [] }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        summary: 'Lists pets',
        description: 'The newest first.',
        tags: ['pets'],
        security: [],
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 } },
          { name: 'kinds', in: 'query', schema: { type: 'array', items: { $ref: '#/components/schemas/Kind' } } },
          { $ref: '#/components/parameters/Trace' },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: answers({ type: 'array', items: pet }),
      },
      post: {
        operationId: 'addPet',
        requestBody: { required: true, content: json({ $ref: '#/components/schemas/NewPet' }) },
        responses: { 201: { description: 'Made', content: json(pet) }, 400: { description: 'Bad' } },
      },
    },
    '/pets/{petId}': {
      parameters: [{ name: 'petId', in: 'path', required: true, schema: { type: 'integer', format: 'int64' } }],
      get: { operationId: 'get-pet', responses: answers(pet) },
      put: { requestBody: { content: json(pet) }, responses: { default: { content: json(pet) } } },
      delete: { operationId: 'removePet', responses: { 204: { description: 'Gone' } } },
    },
    '/pets/{petId}/photo': {
      post: {
        operationId: 'pet',
        requestBody: { content: { 'image/png': {} } },
        responses: answers({ type: 'object', properties: { size: { type: 'integer' } } }),
      },
    },
  },
  components: {
    parameters: {
      Trace: { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } },
    },
    securitySchemes: { key: { type: 'apiKey', name: 'key', in: 'header' } },
    schemas: {
      Kind: { type: 'string', enum: ['cat', 'dog'] },
      Thing: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer', format: 'int64' }, made: { type: 'string', format: 'date-time' } },
      },
      Pet: {
        description: 'A pet in the shop',
        allOf: [
          { $ref: '#/components/schemas/Thing' },
          {
            type: 'object',
            required: ['name', 'kind'],
            properties: {
              name: { type: 'string', description: 'What it listens to' },
              kind: { $ref: '#/components/schemas/Kind' },
              price: { type: 'number', format: 'decimal', nullable: true },
              mother: pet,
              labels: { type: 'object', additionalProperties: { type: 'string' } },
              mood: { type: 'string', enum: ['calm', 'wild'] },
              home: { type: 'object', properties: { street: { type: 'string' } } },
              photo: { type: 'string', format: 'byte' },
              extra: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
            },
          },
        ],
      },
      NewPet: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Unused: { type: 'object', properties: { never: { type: 'string' } } },
    },
  },
}
