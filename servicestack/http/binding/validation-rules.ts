/** What each of ServiceStack's validators refuses, and how FluentValidation words it. */

import type { Validator } from '#servicestack/model/read-validators.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** A value that is not null, and what its type holds where nobody put anything. */
export interface Candidate {
  readonly value: WireValue
  readonly initial: WireValue
}

/** One validator's rule. */
export interface ValidationRule {
  /** True for a value that is refused. */
  refuses(candidate: Candidate, values: Validator['arguments']): boolean
  /** The sentence behind the member's name in quotes. */
  readonly message: string
  /** The names under which the sentence and `meta` know the arguments. */
  readonly names?: readonly string[]
}

// The codes and words are FluentValidation's, known from its language file; only NotEmpty has been recorded:
// docs/discoveries/validators.md
/** The rules by validator name, which is also the error code; a name that is not among them refuses nothing. */
export const validationRules: ReadonlyMap<string, ValidationRule> = new Map(
  Object.entries<ValidationRule>({
    NotNull: { refuses: () => false, message: 'must not be empty.' },
    NotEmpty: { refuses: isEmpty, message: 'must not be empty.' },
    Null: { refuses: () => true, message: 'must be empty.' },
    Empty: { refuses: (candidate) => !isEmpty(candidate), message: 'must be empty.' },
    Email: { refuses: text((value) => !/^[^@\r\n]+@[^@\r\n]+$/.test(value)), message: 'is not a valid email address.' },
    Length: {
      refuses: size((length, [least, most = least]) => length < Number(least) || length > Number(most)),
      message: 'must be between {MinLength} and {MaxLength} characters. You entered {TotalLength} characters.',
      names: ['MinLength', 'MaxLength'],
    },
    ExactLength: {
      refuses: size((length, [wanted]) => length !== Number(wanted)),
      message: 'must be {MaxLength} characters in length. You entered {TotalLength} characters.',
      names: ['MaxLength'],
    },
    MinimumLength: {
      refuses: size((length, [least]) => length < Number(least)),
      message: 'The length of {Name} must be at least {MinLength} characters. You entered {TotalLength} characters.',
      names: ['MinLength'],
    },
    MaximumLength: {
      refuses: size((length, [most]) => length > Number(most)),
      message: 'The length of {Name} must be {MaxLength} characters or fewer. You entered {TotalLength} characters.',
      names: ['MaxLength'],
    },
    GreaterThan: compared((value, [limit]) => value <= Number(limit), 'greater than'),
    GreaterThanOrEqual: compared((value, [limit]) => value < Number(limit), 'greater than or equal to'),
    LessThan: compared((value, [limit]) => value >= Number(limit), 'less than'),
    LessThanOrEqual: compared((value, [limit]) => value > Number(limit), 'less than or equal to'),
    Equal: {
      refuses: ({ value }, [wanted]) => String(value) !== String(wanted),
      message: "must be equal to '{ComparisonValue}'.",
      names: ['ComparisonValue'],
    },
    NotEqual: {
      refuses: ({ value }, [unwanted]) => String(value) === String(unwanted),
      message: "must not be equal to '{ComparisonValue}'.",
      names: ['ComparisonValue'],
    },
    InclusiveBetween: {
      refuses: number((value, [from, to]) => value < Number(from) || value > Number(to)),
      message: 'must be between {From} and {To}. You entered {PropertyValue}.',
      names: ['From', 'To'],
    },
    ExclusiveBetween: {
      refuses: number((value, [from, to]) => value <= Number(from) || value >= Number(to)),
      message: 'must be between {From} and {To} (exclusive). You entered {PropertyValue}.',
      names: ['From', 'To'],
    },
    RegularExpression: {
      refuses: text((value, [pattern]) => expression(String(pattern))?.test(value) === false),
      message: 'is not in the correct format.',
      names: ['RegularExpression'],
    },
    CreditCard: { refuses: text((value) => !isCardNumber(value)), message: 'is not a valid credit card number.' },
  }),
)

type Refuses = ValidationRule['refuses']

function compared(breaks: (value: number, values: Validator['arguments']) => boolean, words: string): ValidationRule {
  return { refuses: number(breaks), message: `must be ${words} '{ComparisonValue}'.`, names: ['ComparisonValue'] }
}

function number(breaks: (value: number, values: Validator['arguments']) => boolean): Refuses {
  return ({ value }, values) => breaks(Number(value), values)
}

function text(breaks: (value: string, values: Validator['arguments']) => boolean): Refuses {
  return ({ value }, values) => typeof value === 'string' && breaks(value, values)
}

function size(breaks: (length: number, values: Validator['arguments']) => boolean): Refuses {
  return ({ value }, values) => (typeof value === 'string' || isList(value)) && breaks(value.length, values)
}

/** Blanks, nothing in a list, and what a type holds when nobody put anything. */
function isEmpty({ value, initial }: Candidate): boolean {
  if (typeof value === 'string' && value.trim() === '') return true
  if (isList(value)) return value.length === 0
  if (isObject(value)) return Object.keys(value).length === 0
  return initial !== null && value === initial
}

/** .NET knows patterns that JavaScript does not; what cannot be read refuses nothing. */
function expression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}

/** Luhn's sum over the digits, from the last one. */
function isCardNumber(value: string): boolean {
  const digits = value.replace(/[- ]/g, '')
  if (!/^\d+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
