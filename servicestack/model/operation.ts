/** Describes one ServiceStack operation: a request DTO, its routes, its answer and who may call it. */

import type { AccessRules } from './access-rules.ts'
import type { Route } from './route.ts'
import type { Samples } from './samples.ts'
import type { TypeReference } from './type-reference.ts'

/** One operation. Its name is the name of its request DTO, which is one of the model's types. */
export interface Operation {
  readonly name: string
  readonly description?: string
  readonly notes?: string
  readonly tags?: readonly string[]
  readonly routes: readonly Route[]
  /** Absent when the operation returns nothing, as far as is known. */
  readonly response?: TypeReference
  /** True when only its name says what the response is: `Announce` answers `AnnounceResponse`. */
  readonly isResponseByConvention?: true
  /** True when it declares neither what it returns (`IReturn<T>`) nor that it returns nothing (`IReturnVoid`). */
  readonly declaresNoResponse?: true
  /** The verb that ServiceStack's own clients use. */
  readonly method?: string
  /** The verbs of the service's methods, `ANY` for one that takes all. */
  readonly serviceMethods?: readonly string[]
  readonly access: AccessRules
  /** The published sample bodies, verbatim. */
  readonly samples?: Samples
}
