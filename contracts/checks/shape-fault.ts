/** Words the ways in which a value can fail its type. */

import type { Fault } from '#contracts/exchange/finding.ts'
import type { EnumType } from '#servicestack/model/data-type.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** The value is of another kind than its type. */
export function wrongType(pointer: string, expected: string, actual: WireValue, hint: string): Fault {
  return { ...fault('wrong-type', pointer), expected, actual: JSON.stringify(actual), hint }
}

/** A null stands where no ServiceStack server writes one. */
export function nullNotAllowed(pointer: string, expected: string, hint: string): Fault {
  return {
    ...fault('null-not-allowed', pointer),
    expected,
    actual: 'null',
    hint,
  }
}

/** The text is no value of the enum. */
export function unknownEnumValue(pointer: string, type: EnumType, actual: string): Fault {
  const near = type.values.find((value) => value.toLowerCase() === actual.toLowerCase())
  return {
    ...fault('unknown-enum-value', pointer),
    expected: `one of ${type.values.join(', ')}`,
    actual: JSON.stringify(actual),
    hint:
      near === undefined
        ? `The contract's ${type.name} has no such value: clients that switch on it fall through.`
        : `The contract spells it ${near}: generated clients compare enum values letter by letter.`,
  }
}

/** A member that always has a value is not there. */
export function missingMember(pointer: string, member: Member, owner: string): Fault {
  return {
    ...fault('missing-member', pointer),
    expected: `${owner}.${member.name}`,
    actual: 'absent',
    hint: 'ServiceStack leaves out only members that are null, and this one never is.',
  }
}

/** A member is there that the contract does not know. */
export function undeclaredMember(
  pointer: string,
  name: string,
  at: { owner: string; spellings: ReadonlyMap<string, string>; actual: WireValue },
): Fault {
  const near = at.spellings.get(squeeze(name))
  return {
    ...fault('undeclared-member', pointer),
    expected: `only members that ${at.owner} declares`,
    actual: JSON.stringify(at.actual),
    hint: near
      ? `The contract spells it ${near}: clients leave this one unread.`
      : 'A member was added or renamed without the contract. Import the API again if it is meant to be there.',
  }
}

/** Returns the names of members by their letters alone, so that others can be told which one they resemble. */
export function spellingsOf(members: readonly Member[]): ReadonlyMap<string, string> {
  return new Map(members.toReversed().map(({ name }) => [squeeze(name), name]))
}

/** Says how a boolean is spelt in a format. */
export function booleanIn(format: Format): { expected: string; hint: string } {
  return format === 'jsv'
    ? { expected: 'True or False', hint: 'JSV spells booleans True and False, with a capital and without quotes.' }
    : { expected: 'true or false', hint: 'The contract declares a boolean here.' }
}

function fault(code: Fault['code'], pointer: string): Pick<Fault, 'severity' | 'code' | 'part' | 'pointer'> {
  return { severity: 'violation', code, part: 'body', pointer }
}

/** The letters of a name without case and separators, so that `display_name` finds `displayName`. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
