/** Finds ids that ask for a fault by what they are called: docs/faults.md */

import type { Strike } from '#mocks/world/faults.ts'
import { longestLatency } from '#mocks/world/read-fault-rules.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'

/** What a magic id asks for, and the request that is meant besides. */
export interface Magic {
  readonly strike: Strike
  /** With the id that stands behind the magic one, `S1001` for `magic-cut-S1001`; as it was where none does. */
  readonly dto: WireObject
}

const magicId = /^magic-(?:slow-(?<slow>\d{1,9})|(?<status>[45]\d\d)|(?<breaks>drop|cut))(?:-(?<meant>.+))?$/

/** Looks among the texts of a request whose path or query speaks of magic; nearly none does. */
export function readMagic(target: string, dto: WireObject): Magic | undefined {
  if (!target.includes('magic-')) return undefined
  for (const [name, value] of Object.entries(dto)) {
    const groups = typeof value === 'string' ? magicId.exec(value)?.groups : undefined
    if (groups === undefined) continue
    const { meant } = groups
    return { strike: strikeOf(groups), dto: meant === undefined ? dto : { ...dto, [name]: meant } }
  }
  return undefined
}

function strikeOf({ slow, status, breaks }: Readonly<Record<string, string | undefined>>): Strike {
  if (slow !== undefined) return { delayMilliseconds: Math.min(Number(slow), longestLatency) }
  if (status !== undefined) return { error: { kind: 'error', status: Number(status) } }
  return { breaks: breaks === 'drop' ? 'drop' : 'cut' }
}
