/** A place where the house breaks one of its rules. */

/** What is wrong where, and what to do about it. */
export interface Violation {
  readonly path: string
  readonly line: number
  readonly rule: string
  /** What was found: a sentence without its full stop. */
  readonly found: string
  /** What to do: a sentence without its full stop. */
  readonly remedy: string
}

/** Writes a violation as one line that an editor can jump to. */
export function describeViolation(violation: Violation): string {
  return `${placeOf(violation)} [${violation.rule}] ${violation.found}. ${violation.remedy}.`
}

/** Writes the place of a violation: `mocks/world/clock.ts:12`. */
export function placeOf({ path, line }: Violation): string {
  return `${path}:${line}`
}
