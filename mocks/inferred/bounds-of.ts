/** Collects what the rules of a member say about the size of its value. */

import type { MemberRules } from '#servicestack/model/member.ts'
import { readValidators, type Validator } from '#servicestack/model/read-validators.ts'

/** The least and the most of a number, and of the length of a text or a list; infinite where no rule tells. */
export interface Bounds {
  readonly least: number
  readonly most: number
  readonly shortest: number
  readonly longest: number
}

/** Returns the narrowest bounds of all rules; `step` is how far a number must be from one that it may not reach. */
export function boundsOf({ minimum, maximum, validators = [] }: MemberRules, step: number): Bounds {
  const declared = { least: minimum ?? -Infinity, most: maximum ?? Infinity }
  const all = [declared, ...validators.flatMap(readValidators).map((validator) => boundsOfValidator(validator, step))]
  return {
    least: Math.max(...all.map(({ least = -Infinity }) => least)),
    most: Math.min(...all.map(({ most = Infinity }) => most)),
    shortest: Math.max(...all.map((bounds) => ('shortest' in bounds ? (bounds.shortest ?? 0) : 0))),
    longest: Math.min(...all.map((bounds) => ('longest' in bounds ? (bounds.longest ?? Infinity) : Infinity))),
  }
}

function boundsOfValidator({ name, arguments: values }: Validator, step: number): Partial<Bounds> {
  const [first = 0, second = first] = values.map(Number)
  switch (name) {
    case 'GreaterThan':
      return { least: first + step }
    case 'GreaterThanOrEqual':
      return { least: first }
    case 'LessThan':
      return { most: first - step }
    case 'LessThanOrEqual':
      return { most: first }
    case 'InclusiveBetween':
      return { least: first, most: second }
    case 'ExclusiveBetween':
      return { least: first + step, most: second - step }
    case 'Length':
      return { shortest: first, longest: second }
    case 'ExactLength':
      return { shortest: first, longest: first }
    case 'MinimumLength':
      return { shortest: first }
    case 'MaximumLength':
      return { longest: first }
    case 'NotEmpty':
      return { shortest: 1 }
    default:
      return {}
  }
}
