/** Names the kinds of facts that a source of an API carries or lacks. */

/** Every kind, in the order in which reports list them. */
export const facts = [
  'title',
  'json-names',
  'descriptions',
  'operation-notes',
  'tags',
  'routes',
  'verbs',
  'route-notes',
  'access',
  'responses',
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
] as const

/** One kind of fact. */
export type Fact = (typeof facts)[number]
