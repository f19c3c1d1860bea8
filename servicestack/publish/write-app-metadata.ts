/** Writes what `/metadata/app.json` answers: the server, its sign-in, and the whole API. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Publication } from './publication.ts'
import { writeKeys } from './write-keys.ts'
import { describeApi } from './write-types-metadata.ts'

/** Returns the JSON text; ServiceStack's own operations are among those of the API. */
export function writeAppMetadata(publication: Publication, baseUrl: string, now: number): string {
  const { title, jsonNames, operations, version } = publication
  const document: WireObject = {
    date: `/Date(${now})/`,
    app: {
      baseUrl,
      serviceStackVersion: version.version,
      serviceName: title,
      apiVersion: '1.0',
      jsTextCase: jsonNames === 'camelCase' ? 'CamelCase' : 'PascalCase',
      useSystemJson: 'Never',
    },
    config: { debugMode: false },
    plugins: { loaded: ['metadata', 'auth', 'session'], auth },
    customPlugins: {},
    api: describeApi(publication, operations),
  }
  return JSON.stringify({
    ...writeKeys(document, jsonNames),
    ...kept(jsonNames === 'camelCase' ? 'contentTypeFormats' : 'ContentTypeFormats', contentTypeFormats),
  })
}

/** Entries of a dictionary keep their names in either casing. */
function kept(key: string, entries: WireObject): WireObject {
  return { [key]: entries }
}

const contentTypeFormats = { json: 'application/json', jsv: 'application/jsv', html: 'text/html' }

const auth: WireObject = {
  hasAuthRepository: true,
  includesRoles: true,
  htmlRedirect: '/login',
  authProviders: [
    { name: 'credentials', label: 'Credentials', type: 'credentials' },
    { name: 'basic', label: 'Basic Auth', type: 'Basic' },
  ],
}
