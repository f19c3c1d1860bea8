/** Says what ServiceStack's own OpenAPI 2.0 documents cannot tell. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { ImportNote } from '../../import-note.ts'

/** The kinds of facts that no such document tells, or only in part. */
export const lostFacts: readonly Fact[] = [
  'json-names',
  'operation-notes',
  'access',
  'markers',
  'methods',
  'service-methods',
  'namespaces',
  'wire-names',
  'property-names',
  'member-order',
  'nullability',
  'scalars',
  'collections',
  'required',
  'validators',
  'allowed-values',
  'places',
  'documented-names',
  'base-classes',
  'interfaces',
  'generics',
  'data-contracts',
  'nesting',
  'abstract-classes',
  'enum-numbers',
  'enum-wire-names',
  'enum-descriptions',
  'flags',
]

/** The same in sentences. */
export const lostNotes: readonly ImportNote[] = [
  note('operation-not-carried', 'Operations without a route are not in it, and nothing says whether there are any.'),
  note('fact-not-carried', 'Routes stand in the order of the document, which need not be the declared one.'),
  note('fact-not-carried', 'It says who must sign in, not which roles and permissions it takes.'),
  note('fact-not-carried', 'Members of base classes are merged into each class, and no class names its base.'),
  note('fact-not-carried', 'Enums are strings and flags are integers: their names and values are not told.'),
  note(
    'fact-not-carried',
    'Guid, TimeSpan and char are strings, decimal is a double, and short or ulong an int or a long.',
  ),
  note('fact-not-carried', 'Two types of one name in two namespaces are one definition, the first that was met.'),
  note('fact-not-carried', 'Validators, verb markers, interfaces, namespaces and notes of operations are not told.'),
  note(
    'fact-not-carried',
    'Parameter places are those of OpenAPI, not those that members declare, except for headers.',
  ),
  note('names-inferred', 'Members have their C# names, and the casing of the JSON is not told: camelCase is assumed.'),
]

function note(code: ImportNote['code'], message: string): ImportNote {
  return { code, message }
}
