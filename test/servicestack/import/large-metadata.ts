/** Makes the metadata of an API as large as real ones get: 1,000 operations and 3,000 types. */

/** Returns `/types/metadata.json` of that API: generic answers, enums, bases and twins among its types. */
export function largeMetadata(operations = 1_000, types = 3_000): string {
  const classes = Array.from({ length: types - 1 }, (_, at) => (at % 10 === 0 ? enumAt(at) : classAt(at, types)))
  const page = {
    name: 'Page`1',
    namespace: 'Large.Api',
    genericArgs: ['T'],
    properties: [property('Rows', 'List`1', ['T']), property('Total', 'Int32')],
  }
  return JSON.stringify({
    config: {},
    types: [page, ...classes],
    operations: Array.from({ length: operations }, (_, at) => operationAt(at, types)),
  })
}

type Piece = Readonly<Record<string, unknown>>

function property(name: string, type: string, genericArgs?: readonly string[]): Piece {
  const namespace = type.startsWith('Type') ? 'Large.Api' : 'System'
  return {
    name,
    type,
    namespace,
    genericArgs,
    description: `What ${name} means`,
    attributes: [{ name: 'ApiMember', args: [{ name: 'Description', type: 'String', value: `What ${name} means` }] }],
  }
}

function enumAt(at: number): Piece {
  const enumNames = Array.from({ length: 8 }, (_, value) => `Value${value}`)
  return { name: `Type${at}`, namespace: 'Large.Api', isEnum: true, enumNames, enumDescriptions: enumNames }
}

/** Every seventh class shares its name with one of another namespace, and nobody tells which is meant. */
function classAt(at: number, types: number): Piece {
  const isTwin = at % 7 === 0
  const other = `Type${(at * 31 + 1) % (types - 1)}`
  const twin = `Twin${Math.floor(at / 14)}`
  return {
    name: isTwin ? twin : `Type${at}`,
    namespace: isTwin ? `Large.Area${at % 14}` : 'Large.Api',
    ...(at % 5 === 1 ? { inherits: { name: `Type${at - 1 || 1}`, namespace: 'Large.Api' } } : {}),
    properties: [
      property('Id', 'Int64'),
      property('Name', 'String'),
      property('When', 'Nullable`1', ['DateTime']),
      property('Other', other),
      property('Twins', 'List`1', [twin]),
      property('Pages', 'Dictionary`2', ['String', `List<Page<${other}>>`]),
      property('Tags', 'String[]'),
      property('Amount', 'Decimal'),
    ],
  }
}

function operationAt(at: number, types: number): Piece {
  const response = `Type${(at * 3 + 1) % (types - 1)}`
  const properties = Array.from({ length: 10 }, (_, member) => property(`Member${member}`, 'String'))
  return {
    request: { name: `Ask${at}`, namespace: 'Large.Api', properties },
    returnType: { name: 'Page`1', namespace: 'Large.Api', genericArgs: [response] },
    routes: [{ path: `/ask/${at}/{Member0}/{Member1}`, verbs: 'GET,POST' }],
    actions: ['ANY'],
    requiredRoles: ['Reader'],
  }
}
