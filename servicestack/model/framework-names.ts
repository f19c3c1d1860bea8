/** Names the types of ServiceStack itself that an API's own types may refer to. */

import { frameworkTypes } from './framework-types.ts'

/** The names of those that this house declares: errors and their parts. */
export const knownFrameworkNames: ReadonlySet<string> = new Set(frameworkTypes.map(({ name }) => name))
