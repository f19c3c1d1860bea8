/** The import table: which room may import which. ARCHITECTURE.md tells the same; change both together. */

/**
 * Each room with the rooms it may import; its own files are always allowed.
 * `types of x`: only `import type` and `export type`. `x/*`: every room of that house. `*`: every room.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  'servicestack/model': [],
  'servicestack/text': ['servicestack/model'],
  'servicestack/jsv': ['servicestack/model', 'servicestack/text'],
  'servicestack/json': ['servicestack/model', 'servicestack/text'],
  'servicestack/csv': ['servicestack/model', 'servicestack/text', 'servicestack/jsv'],
  'servicestack/jsonl': ['servicestack/model', 'servicestack/text', 'servicestack/json'],
  'servicestack/snapshot': [],
  'servicestack/xml': ['servicestack/model', 'servicestack/text'],
  'servicestack/import': ['servicestack/model', 'servicestack/jsv', 'servicestack/openapi'],
  'servicestack/openapi': ['servicestack/model', 'servicestack/jsv'],
  'servicestack/compare': ['servicestack/model'],
  'servicestack/publish': ['servicestack/model', 'servicestack/text', 'servicestack/jsv', 'servicestack/json'],
  'servicestack/http': [
    'servicestack/model',
    'servicestack/text',
    'servicestack/jsv',
    'servicestack/json',
    'servicestack/csv',
    'servicestack/jsonl',
    'servicestack/xml',
    'servicestack/snapshot',
  ],

  generated: ['types of servicestack/model'],
  behaviour: ['generated', 'types of servicestack/model'],

  'mocks/world': [],
  'mocks/engine': ['mocks/world', 'behaviour', 'servicestack/*'],
  'mocks/http': ['types of mocks/engine', 'servicestack/http'],
  'mocks/handlers': ['mocks/engine', 'mocks/world', 'mocks/sandbox', 'behaviour', 'servicestack/*'],
  'mocks/sandbox': ['mocks/world', 'mocks/engine', 'servicestack/http', 'types of servicestack/model'],
  'mocks/control': ['types of mocks/sandbox', 'types of mocks/world'],
  'mocks/inferred': ['mocks/world', 'mocks/engine', 'behaviour', 'servicestack/*'],
  'mocks/evo-voice': ['mocks/world', 'types of mocks/engine', 'behaviour', 'generated'],
  'mocks/msw-data': ['mocks/world'],
  'mocks/project': ['types of mocks/world', 'types of mocks/engine', 'types of behaviour'],
  'mocks doors': [
    'mocks/engine',
    'mocks/http',
    'mocks/handlers',
    'mocks/sandbox',
    'types of mocks/world',
    'servicestack/http',
  ],
  'mocks/index.ts': ['mocks/*', 'types of behaviour', 'servicestack/http'],

  'contracts/exchange': ['servicestack/model'],
  'contracts/checks': ['contracts/exchange', 'servicestack/*', 'behaviour'],
  'contracts/verify': ['contracts/exchange', 'contracts/checks', 'servicestack/*', 'behaviour'],
  'contracts/reporters': ['contracts/exchange', 'types of contracts/verify'],
  'contracts/evo-voice': ['contracts/verify', 'behaviour', 'generated', 'servicestack/model'],
  'contracts/index.ts': ['contracts/*'],

  cli: ['*'],
}

/** Files that are a room of their own, or share one, beside the second-level folders. */
const roomsOfFiles: Readonly<Record<string, string>> = {
  'mocks/browser.ts': 'mocks doors',
  'mocks/node.ts': 'mocks doors',
  'mocks/server.ts': 'mocks doors',
  'mocks/index.ts': 'mocks/index.ts',
  'contracts/index.ts': 'contracts/index.ts',
}

/** Returns the room in which a path lies, or undefined when the table knows none. */
export function roomOf(path: string): string | undefined {
  const [house = '', ...rest] = path.split('/')
  const secondLevel = rest.length > 1 ? `${house}/${rest[0]}` : undefined
  return [roomsOfFiles[path], secondLevel, rest.length > 0 ? house : undefined].find(
    (room) => room !== undefined && Object.hasOwn(importTable, room),
  )
}
