/** Reads who may call an operation from the sentences under its description. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { PageLine } from '../page-line.ts'

/** Pages print all sentences of one operation on one row, so that text captures glue them together. */
const sentence =
  /Requires Authentication|Required roles?:|Requires the role:|Requires any of the roles:|Required permissions?:|Requires the permission:|Requires any of the permissions:/gi

/** Tells whether a line consists of access sentences. */
export function isAccessLine(line: PageLine): boolean {
  const text = line.text.trim()
  // a description may begin with the same two words and go on
  return (
    text.search(sentence) === 0 && splitClauses(text).every(({ head, names }) => /:$/.test(head) || names.length === 0)
  )
}

/** Returns the rules that the access lines state; without any line, everybody may call. */
export function readAccess(lines: readonly PageLine[]): AccessRules {
  const clauses = lines.filter(isAccessLine).flatMap((line) => splitClauses(line.text.trim()))
  const named = (start: RegExp) => clauses.filter(({ head }) => start.test(head)).flatMap(({ names }) => names)
  return {
    // roles and permissions are only ever held by somebody who has signed in
    requiresAuthentication: clauses.length > 0,
    requiredRoles: named(/^required role/i),
    requiresAnyRole: named(/^requires (?:the|any of the) role/i),
    requiredPermissions: named(/^required permission/i),
    requiresAnyPermission: named(/^requires (?:the|any of the) permission/i),
  }
}

interface Clause {
  readonly head: string
  readonly names: readonly string[]
}

function splitClauses(text: string): readonly Clause[] {
  const starts = [...text.matchAll(sentence)]
  return starts.map((start, index) => ({
    head: start[0],
    names: text
      .slice(start.index + start[0].length, starts[index + 1]?.index)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }))
}
