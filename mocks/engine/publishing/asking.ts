/** A request for something that a server publishes about itself. */

import type { World } from '#mocks/world/world.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import type { Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { Publication } from '#servicestack/publish/publication.ts'

/** Who asks for something published, and where. */
export interface Asking {
  readonly publication: Publication
  readonly request: WireRequest
  readonly target: Target
  readonly baseUrl: string
  readonly world: World
  readonly manners: Manners
}
