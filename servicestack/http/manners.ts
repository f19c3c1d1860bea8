/** Names the choices in which ServiceStack servers differ; `profiles.ts` has a table of them for each kind of server. */

import type { DialectName } from '#servicestack/text/dialect.ts'
import type { ResponseFormat } from './answering/format.ts'

/** The kinds of servers that can be imitated. */
export type MannersName = 'servicestack-6.11' | 'servicestack-8.6' | 'servicestack-10.15' | 'documented'

/** How one kind of server speaks. */
export interface Manners {
  readonly name: MannersName
  /** The version that it imitates, as far as it does. */
  readonly version: '6.11' | '8.6' | '10.15'
  /** `Server` and `X-Powered-By` of the imitated server. */
  readonly server: string
  readonly poweredBy: string
  /** How its serialisers read and write. */
  readonly dialect: DialectName
  /** On predefined routes the query fills what a body leaves unsaid: docs/discoveries/predefined-routes.md */
  readonly fillsFromQuery: boolean
  /** True where an unknown operation is refused by its name: docs/discoveries/operations-by-name.md */
  readonly namesUnknownOperations: boolean
  /** True where `/api/Op.foo` answers in the type of files that end so: docs/discoveries/operations-by-name.md */
  readonly answersInFileTypes: boolean
  /** Error messages that repeat a script are written as HTML: docs/discoveries/script-in-messages.md */
  readonly encodesScripts: boolean
  /** What an answer is written in when the request names nothing else. */
  readonly defaultFormat: ResponseFormat
  /** What a stock server would have done instead of the default format; absent where it does the same. */
  readonly defaultNote?: string
  /** Preference of the server among accepted types; the first hit wins, whatever the client's order or q. */
  readonly preferredTypes: readonly PreferredType[]
  /** True where a Basic header replaces the ids of the caller's session, as a sign-in does: docs/discoveries/cookies.md */
  readonly isSessionRenewedByBasic: boolean
  /** True where signing out is an operation of its own, `AuthenticateLogout`: docs/discoveries/sign-out.md */
  readonly hasLogoutOperation: boolean
  /** True where the answer to who is signed in names the provider: docs/discoveries/sign-in-answers.md */
  readonly isProviderNamed: boolean
  /** True where pages of the framework carry Vary, X-Powered-By and CORS: docs/discoveries/built-in-pages.md */
  readonly arePagesMarked: boolean
  /** True where `?jsconfig=` knows `epcn`: docs/discoveries/jsconfig.md */
  readonly knowsPascalCase: boolean
  /** True where it knows `iti`. */
  readonly knowsTypeInfo: boolean
  /** True where a request that fails before its service runs is answered as a script too: docs/discoveries/jsonp.md */
  readonly callsBackWithRefusals: boolean
  /** Header lines that CORS adds to every served answer; absent where the server has no CORS. */
  readonly cors?: readonly (readonly [name: string, value: string])[]
}

/** A type that may be accepted, and the format it is answered in. */
export interface PreferredType {
  readonly type: string
  readonly format: ResponseFormat
  /** What a stock server would have done instead; absent where it prefers the type too. */
  readonly note?: string
}
