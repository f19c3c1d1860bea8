import { expect, test } from 'vitest'
import { strayedOverrides } from '#cli/import/strayed-overrides.ts'

const contract = {
  paths: { '/vessels/{id}': { get: { operationId: 'GetVessel' } } },
  components: { schemas: { Vessel: { properties: { name: { type: 'string' } } } } },
}

test.each([
  {
    overrides: { components: { schemas: { Vesel: { description: 'A ship' } } } },
    strayed: ['/components/schemas/Vesel'],
  },
  { overrides: { components: { schemas: { Vesel: null } } }, strayed: ['/components/schemas/Vesel'] },
  {
    overrides: { components: { schemas: { Vessel: { properties: { nmae: {} } } } } },
    strayed: ['/components/schemas/Vessel/properties/nmae'],
  },
  { overrides: { paths: { '/vessels': {} } }, strayed: ['/paths/~1vessels'] },
  { overrides: { paths: { '/vessels/{id}': { put: {} } } }, strayed: ['/paths/~1vessels~1{id}/put'] },
  {
    overrides: { components: { schemas: { Vessel: { properties: { name: { description: 'Its name' } } } } } },
    strayed: [],
  },
  { overrides: { info: { contact: { name: 'Desk' } }, servers: [{ url: '/' }] }, strayed: [] },
  { overrides: 'a text', strayed: [] },
])('$overrides strays to $strayed', ({ overrides, strayed }) => {
  expect(strayedOverrides(contract, overrides)).toEqual(strayed)
})
