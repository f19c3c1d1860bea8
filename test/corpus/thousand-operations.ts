/** Makes the metadata of a large API as such are: many entities, each created, read, listed, changed and deleted. */

type Piece = Readonly<Record<string, unknown>>

/** Returns `/types/metadata.json` of an API with about this many operations, and three other types for each. */
export function thousandOperations(operations = 1000): string {
  const entities = Math.ceil(operations / 5)
  const numbers = Array.from({ length: entities }, (_, at) => at)
  return JSON.stringify({
    config: { baseUrl: 'https://large.example.org' },
    types: [page, ...numbers.flatMap(typesOf)],
    operations: numbers.flatMap(operationsOf),
  })
}

const namespace = 'Large.Api'
const page: Piece = {
  name: 'Page`1',
  namespace,
  genericArgs: ['T'],
  isGenericTypeDef: true,
  properties: [property('Rows', 'List`1', ['T']), property('Total', 'Int32')],
}

function property(name: string, type: string, genericArgs?: readonly string[]): Piece {
  const isValueType = /^(?:Int|Bool|Guid|Date|Decimal|Nullable|Status)/.test(type)
  const told = { name, type, namespace: type.startsWith('Thing') ? namespace : 'System', description: `The ${name}` }
  return { ...told, ...(isValueType ? { isValueType } : {}), ...(genericArgs === undefined ? {} : { genericArgs }) }
}

/** An entity, its base, its enum and twelve parts of it. */
function typesOf(at: number): readonly Piece[] {
  const parts = Array.from({ length: 12 }, (_, part) => ({
    name: `Thing${at}Part${part}`,
    namespace,
    properties: [property('Name', 'String'), property('Amount', 'Decimal'), property('At', 'Nullable`1', ['DateTime'])],
  }))
  const entity = {
    name: `Thing${at}`,
    namespace,
    inherits: { name: `Thing${at}Base`, namespace },
    description: `Thing number ${at}`,
    properties: [
      property('Id', 'Int64'),
      property('Title', 'String'),
      property('Status', `Status${at}`),
      property('Next', `Thing${at - (at % 10)}`),
      ...parts.map((part, place) => property(`Part${place}`, place % 2 === 0 ? part.name : 'List`1', [part.name])),
    ],
  }
  const base = { name: `Thing${at}Base`, namespace, properties: [property('CreatedAt', 'DateTime')] }
  const status = { name: `Status${at}`, namespace, isEnum: true, enumNames: ['New', 'Open', 'Done'] }
  return [entity, base, status, ...parts]
}

function operationsOf(at: number): readonly Piece[] {
  const one = `/things${at}/{Id}`
  const id = property('Id', 'Int64')
  const title = property('Title', 'String')
  const thing = { name: `Thing${at}`, namespace }
  const pageOfThings = { name: 'Page`1', namespace, genericArgs: [`Thing${at}`] }
  return [
    operation(`CreateThing${at}`, 'POST', `/things${at}`, [title], thing),
    operation(`GetThing${at}`, 'GET', one, [id], thing),
    operation(`ListThings${at}`, 'GET', `/things${at}`, [title], pageOfThings),
    operation(`UpdateThing${at}`, 'PUT', one, [id, title], thing),
    operation(`DeleteThing${at}`, 'DELETE', one, [id], undefined),
  ]
}

function operation(name: string, verbs: string, path: string, properties: readonly Piece[], returned?: Piece): Piece {
  return {
    request: { name, namespace, description: `${name}, as it says`, properties },
    ...(returned === undefined ? { returnsVoid: true } : { returnType: returned }),
    actions: ['ANY'],
    method: verbs,
    routes: [{ path, verbs }],
    requiresAuth: true,
    requiredRoles: ['Reader'],
  }
}
