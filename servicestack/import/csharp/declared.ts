/** What a C# file declares, as it is written: names are not looked up yet. */

import type { Attribute } from '../attributes/attribute.ts'
import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** A class, interface or enum of the file. */
export type Declared = DeclaredClass | DeclaredEnum

interface DeclaredFacts {
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly Attribute[]
  readonly summary?: string
  readonly line: number
  readonly offset: number
}

/** A class or interface. */
export interface DeclaredClass extends DeclaredFacts {
  readonly kind: 'class'
  readonly isInterface: boolean
  readonly isAbstract: boolean
  /** True when other declarations of this name may hold the rest of it: `partial`. */
  readonly isPart: boolean
  /** Its type parameters; 6.11 prints in their place what the first use closes them with. */
  readonly parameters: readonly TypeSyntax[]
  /** Base class and interfaces, in their order. */
  readonly bases: readonly NamedSyntax[]
  /** The classes that it is declared inside of, outermost first. */
  readonly outer: readonly string[]
  readonly properties: readonly DeclaredProperty[]
}

/** A property that travels. */
export interface DeclaredProperty {
  readonly name: string
  readonly type: TypeSyntax
  readonly attributes: readonly Attribute[]
  readonly summary?: string
  readonly isReadOnly: boolean
  readonly line: number
}

/** An enum. */
export interface DeclaredEnum extends DeclaredFacts {
  readonly kind: 'enum'
  readonly outer: readonly string[]
  readonly members: readonly DeclaredEnumMember[]
}

/** One value of an enum with the number that C# gives it. */
export interface DeclaredEnumMember {
  readonly name: string
  readonly number: number
  readonly attributes: readonly Attribute[]
}
