/** The kinds of servers that can be imitated, each as the one before it and what is different. */

import type { Manners, MannersName, PreferredType } from './manners.ts'

/** What every recorded server prefers, in this order: docs/discoveries/negotiation.md */
const preferredTypes: readonly PreferredType[] = [
  { type: 'text/html', format: 'html' },
  { type: 'application/json', format: 'json' },
  { type: 'application/xml', format: 'xml' },
  { type: 'application/jsv', format: 'jsv' },
]

const oldest: Manners = {
  name: 'servicestack-6.11',
  version: '6.11',
  server: 'Kestrel',
  poweredBy: 'ServiceStack/6.110 NET6/Linux/net6/NO',
  dialect: '6.11',
  fillsFromQuery: false,
  encodesScripts: false,
  namesUnknownOperations: true,
  answersInFileTypes: true,
  defaultFormat: 'html',
  preferredTypes,
  isSessionRenewedByBasic: true,
  hasLogoutOperation: false,
  isProviderNamed: false,
  arePagesMarked: false,
  knowsPascalCase: false,
  knowsTypeInfo: false,
  callsBackWithRefusals: false,
}

const middle: Manners = {
  ...oldest,
  name: 'servicestack-8.6',
  version: '8.6',
  poweredBy: 'ServiceStack/8.60 NET6/Linux/net8/NO',
  dialect: '8.6',
  fillsFromQuery: true,
  encodesScripts: true,
  namesUnknownOperations: false,
  answersInFileTypes: false,
  hasLogoutOperation: true,
  isProviderNamed: true,
  arePagesMarked: true,
  knowsPascalCase: true,
  knowsTypeInfo: true,
}

const latest: Manners = {
  ...middle,
  name: 'servicestack-10.15',
  version: '10.15',
  poweredBy: 'ServiceStack/10.15 NET10/Linux/net10/NO',
  dialect: '10.15',
  isSessionRenewedByBasic: false,
  callsBackWithRefusals: true,
}

/**
 * Like 8.6, with two kindnesses that its metadata page promises and a stock server breaks: `Accept: text/jsv` is
 * answered in JSV, and no `Accept` (or a bare wildcard) means JSON, not HTML. Evidence:
 * docs/discoveries/text-jsv-is-not-answered.md
 */
export const documented: Manners = {
  ...middle,
  name: 'documented',
  defaultFormat: 'json',
  defaultNote: 'Answered in JSON, for Accept names no format; a stock server answers an HTML page.',
  preferredTypes: [
    ...preferredTypes,
    {
      type: 'text/jsv',
      format: 'jsv',
      note: 'Answered in JSV, for Accept says text/jsv; a stock server does not know it there and answers an HTML page.',
    },
  ],
}

/** What a server in these manners does better than a stock one, a sentence each. */
export function kindnesses({ defaultNote, preferredTypes }: Manners): readonly string[] {
  return [defaultNote, ...preferredTypes.map(({ note }) => note)].filter((note) => note !== undefined)
}

/** Every kind of server by its name. */
export const profiles: Readonly<Record<MannersName, Manners>> = {
  'servicestack-6.11': oldest,
  'servicestack-8.6': middle,
  'servicestack-10.15': latest,
  documented,
}

/** Returns the same manners with ServiceStack's CORS feature as it is by default. */
export function withCors(manners: Manners): Manners {
  return {
    ...manners,
    cors: [
      ['Access-Control-Allow-Headers', 'Content-Type'],
      ['Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD'],
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Max-Age', '600'],
    ],
  }
}
