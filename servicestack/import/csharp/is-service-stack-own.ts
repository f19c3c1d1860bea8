/** Tells the types of ServiceStack itself from those of the API. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import type { Declared } from './declared.ts'

/** True for what ServiceStack declares: the file says so by the namespace, or does not say it at all. */
export function isServiceStackOwn({ name, namespace }: Declared): boolean {
  if (own.has(namespace)) return true
  return namespace === '' && (builtIn.has(name) || knownFrameworkNames.has(name))
}

/** The namespaces whose types ServiceStack prints when it is asked for its own; those of its plugins are part of an API. */
const own: ReadonlySet<string> = new Set([
  'ServiceStack',
  ...['Admin', 'Api.OpenApi', 'Api.Swagger', 'Auth', 'Caching', 'Configuration', 'Data', 'IO', 'Jobs', 'Logging'].map(
    (name) => `ServiceStack.${name}`,
  ),
  ...['Messaging', 'Model', 'NativeTypes', 'Redis', 'Web'].map((name) => `ServiceStack.${name}`),
])

/** Operations that come with every server that knows users, and what they answer. */
const builtIn: ReadonlySet<string> = new Set(
  ['Authenticate', 'AssignRoles', 'UnAssignRoles'].flatMap((name) => [name, `${name}Response`]),
)
