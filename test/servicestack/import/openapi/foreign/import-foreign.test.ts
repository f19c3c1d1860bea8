import { expect, test } from 'vitest'
import { importOpenApi } from '#servicestack/import/openapi/import-open-api.ts'
import { facts } from '#servicestack/model/fact.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { petShop } from './pet-shop.ts'

const { model, notes } = importOpenApi(petShop)

test('each verb of each path is an operation', () => {
  const told = model.operations.map(({ name, routes, response, access }) => [
    name,
    ...routes.map(({ path, verbs }) => `${verbs} ${path}`),
    response === undefined ? 'void' : writeTypeText(response),
    access.requiresAuthentication,
  ])
  expect(told).toEqual([
    ['ListPets', 'GET /v1/pets', 'List<Pet>', false],
    ['NewPet', 'POST /v1/pets', 'Pet', true],
    ['GetPet', 'GET /v1/pets/{petId}', 'Pet', true],
    ['PutPetsPetId', 'PUT /v1/pets/{petId}', 'Pet', true],
    ['RemovePet', 'DELETE /v1/pets/{petId}', 'void', true],
    ['PetRequest', 'POST /v1/pets/{petId}/photo', 'PetRequestResponse', true],
  ])
  expect(model).toMatchObject({ title: 'Pet Shop', host: 'eu.pets.example' })
  expect(model.operations[0]).toMatchObject({ description: 'Lists pets', notes: 'The newest first.', tags: ['pets'] })
})

test('every operation has its request DTO, and every name that is referred to is a type', () => {
  const names = model.types.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(model.operations.map(({ name }) => name)))
  expect(names).toEqual(expect.arrayContaining(['Pet', 'Thing', 'Kind', 'PetMood', 'PetHome']))
  expect(names).not.toContain('Unused')
})

test('the members of a class are those of its schema', () => {
  const pet = model.types.find(({ name }) => name === 'Pet')
  const members = pet?.kind === 'class' ? pet.members : []
  expect(pet).toMatchObject({ base: 'Thing', description: 'A pet in the shop' })
  expect(members.map(({ name, type, nullable }) => `${name}: ${writeTypeText(type)}${nullable ? '?' : ''}`)).toEqual([
    'name: string?',
    'kind: Kind',
    'price: decimal?',
    'mother: Pet?',
    'labels: Dictionary<string,string>?',
    'mood: PetMood?',
    'home: PetHome?',
    'photo: byte[]?',
    'extra: object?',
  ])
})

test('what was made up, left out or cannot be known is said once', () => {
  expect(notes.map(({ code }) => code).toSorted()).toEqual([
    'fact-not-carried',
    'fact-not-carried',
    'member-inferred',
    'member-inferred',
    'operation-inferred',
    'parameter-left-out',
    'schema-unreadable',
  ])
  expect(model.unknown).toEqual(facts.filter((fact) => model.unknown?.includes(fact)))
})

test('a 3.1 document says null as a type, and scopes are no permissions', () => {
  const { model: newer, notes: told } = importOpenApi({
    openapi: '3.1.1',
    info: {},
    paths: {
      '/a': {
        get: {
          security: [{ auth: ['read'] }],
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['n'], properties: { n: { type: ['integer', 'null'] } } },
                },
              },
            },
          },
        },
      },
    },
  })
  expect(newer.types).toContainEqual({
    kind: 'class',
    name: 'GetAResponse',
    members: [{ name: 'n', type: { kind: 'scalar', scalar: 'int' }, nullable: true, isRequired: true }],
  })
  expect(newer.unknown?.[0]).toBe('title')
  expect(told.map(({ code }) => code)).toContain('scopes-left-out')
})
