/** Says which kinds of facts each kind of source carries exactly, as importing.md has measured it. */

import { type RecordKind, recordKinds } from './record-kind.ts'

/**
 * The columns of the table. `page-text` and `page-html` are pages without a language; `page-10` is one in TypeScript as
 * servers from 10.0.2 on print it; `optional` and `dts` are TypeScript with a question mark behind every member.
 */
export const columns = [
  ...(['page-ts', 'page-10', 'page-cs', 'page-js', 'page-text', 'page-html'] as const),
  ...(['ts', 'optional', 'dts', 'cs', 'app', 'types', 'openapi'] as const),
] as const

/** One of them. */
export type Column = (typeof columns)[number]

/** Returns the kinds that are exact in a column. */
export function carriedKinds(column: Column): ReadonlySet<RecordKind> {
  const at = columns.indexOf(column)
  return new Set(recordKinds.filter((kind) => rows.get(kind)?.[at] === '+'))
}

/** `+` exact, `~` partly or by inference, `-` absent, `!` may be wrong. */
const table = `
                    page-ts page-10 page-cs page-js page-text page-html ts optional dts cs app types openapi
title                  +       +       +       +        +         +     -     -      -  -   +    -      +
json-names             ~       ~       ~       ~        ~         ~     ~     ~      ~  -   +    +      -
operations             +       +       +       +        +         +     +     +      +  +   +    +      ~
descriptions           +       +       +       +        +         +     +     +      +  +   +    +      +
operation-notes        -       -       -       -        -         -     -     -      -  -   +    +      ~
routes                 +       +       +       +        +         +     +     +      +  +   +    +      +
route-order            ~       ~       ~       ~        ~         ~     +     +      +  +   +    +      ~
verbs                  +       +       +       +        +         +     +     +      +  +   +    +      !
route-notes            ~       ~       ~       ~        ~         +     -     -      -  -   +    +      +
access                 +       +       +       +        +         +     -     -      -  -   +    +      ~
tags                   +       +       +       +        +         +     -     -      -  -   +    +      +
markers                +       +       +       -        -         -     +     +      +  +   +    +      -
methods                -       -       -       -        -         -     +     +      -  -   +    +      -
service-methods        -       -       -       -        -         -     -     -      -  -   +    +      -
responses              -       -       -       -        -         -     ~     ~      ~  +   +    +      +
wire-responses         ~       ~       ~       ~        ~         ~     +     +      +  +   +    +      +
types                  +       +       +       -        +         +     +     +      +  +   +    +      ~
type-descriptions      +       +       +       -        -         -     +     +      +  +   +    +      ~
namespaces             -       -       -       -        -         -     -     -      -  +   +    +      -
base-classes           +       +       +       -        -         -     +     +      +  +   +    +      -
interfaces             ~       ~       ~       -        -         -     +     +      ~  +   +    +      -
generics               ~       ~       ~       -        -         -     +     +      +  +   +    +      -
data-contracts         +       +       +       -        -         -     +     +      +  +   +    +      -
nesting                -       -       -       -        -         -     -     -      -  +   +    +      -
abstract-classes       -       -       -       -        -         -     -     -      -  -   +    +      -
members                +       +       +       -        +         +     +     +      +  +   +    +      ~
member-order           +       +       +       -        +         +     +     +      +  +   +    +      !
member-descriptions    +       +       +       -        ~         +     +     +      +  +   +    +      +
wire-names             +       +       ~       -        !         !     +     +      +  ~   ~    ~      !
property-names         -       -       +       -        +         +     -     -      -  +   +    +      !
nullability            +       ~       +       -        +         +     +     -      -  +   +    +      ~
scalars                -       -       +       -        +         +     -     -      -  +   +    +      ~
wire-types             +       +       +       -        +         +     +     +      +  +   +    +      ~
required               ~       ~       ~       -        +         +     ~     ~      ~  ~   +    +      ~
allowed-values         -       -       -       -        +         +     -     -      -  -   +    +      -
validators             +       +       +       -        -         -     +     +      +  +   +    +      -
places                 -       -       -       -        ~         ~     ~     ~      ~  ~   ~    ~      !
documented-names       +       +       +       -        -         -     +     +      +  +   +    +      -
parameters             ~       ~       ~       ~        ~         ~     ~     ~      ~  ~   ~    ~      !
page-labels            ~       ~       ~       ~        +         +     ~     ~      ~  ~   ~    ~      !
page-requirements      ~       ~       ~       ~        +         +     ~     ~      ~  ~   ~    ~      ~
enum-numbers           ~       ~       ~       -        ~         ~     ~     ~      ~  +   ~    ~      -
enum-wire-names        +       +       +       -        ~         +     +     +      ~  +   +    +      -
enum-descriptions      -       -       -       -        ~         +     -     -      -  -   +    +      -
flags                  +       +       +       -        -         -     +     +      +  +   +    +      ~
`

const rows: ReadonlyMap<string | undefined, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([kind, ...marks]) => [kind, marks]),
)
