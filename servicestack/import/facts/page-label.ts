/** Says what a metadata page prints of a parameter in its columns Parameter and Required. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Ledger } from './ledger.ts'
import type { Parameter } from './request-parameters.ts'

/**
 * Returns the facts of both columns; null in each for an inherited member, which the operation's own table does not
 * list. A page labels by rules of its own, other than where a member really travels: PATCH carries a query there.
 */
export function pageLabel(
  parameter: Parameter,
  operation: Operation,
  ledger: Ledger,
): Readonly<Record<string, unknown>> {
  if (parameter.isInherited) return ledger.when('base-classes', { pageLabel: null, pageRequired: null })
  return {
    pageLabel: labelOf(parameter, operation),
    ...ledger.when('required', { pageRequired: isRequired(parameter) }),
  }
}

function labelOf({ member, isInPath }: Parameter, { routes }: Operation): string {
  if (member.place !== undefined) return member.place
  if (isInPath) return 'path'
  const takesBody = routes.some(({ verbs }) => verbs.includes('POST') || verbs.includes('PUT'))
  return takesBody ? 'body' : 'query'
}

/** What asks for a member is taken for `ApiMember`: pages heed no `DataMember`, which requests seldom ask by. */
function isRequired({ member: { isRequired, validators = [] } }: Parameter): boolean {
  return isRequired === true || validators.some((validator) => validator === 'NotEmpty' || validator === 'NotNull')
}
