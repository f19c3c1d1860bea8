/** Knows by which members lists of sessions can be sorted. */

import type { SessionInfo } from '#behaviour/evo-voice/session.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'

/** A member of a session, its value a text, a number, a claim or one of a few words. */
export type SortableMember = keyof SessionInfo & string

/** Returns the member that a request means, in whatever case it spells it; undefined where it names none that can be sorted by. */
export function sortableMember(name: string): SortableMember | undefined {
  return members.get(name.trim().toLowerCase())
}

const types = new Map(evoVoiceModel.types.map((type) => [type.name, type]))
const members = new Map(namesIn('SessionInfo').map((name) => [name.toLowerCase(), name]))

/** The scalar members of a class and its bases. */
function namesIn(className: string | undefined): readonly SortableMember[] {
  const type = types.get(className ?? '')
  if (type?.kind !== 'class') return []
  const own = type.members.filter(
    (member) =>
      member.type.kind === 'scalar' || (member.type.kind === 'named' && types.get(member.type.name)?.kind === 'enum'),
  )
  // the generated type of a session has the members of its class in the generated model
  return [...own.map(({ name }) => name as SortableMember), ...namesIn(type.base)]
}
