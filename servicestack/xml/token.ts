/** Describes the pieces of an XML document that mean something to a data contract. */

/** A piece; comments and the declaration are none. */
export type Token = StartTag | TextRun | EndTag | EndOfText | Fault

/** The start of an element. */
export interface StartTag extends Placed {
  readonly kind: 'start'
  readonly name: string
  /** The name with the prefix that it came with. */
  readonly qualified: string
  readonly namespace: string
  /** True for `i:nil`, as it is written; absent without the attribute. */
  readonly nil?: string
  /** What `i:type` names. */
  readonly type?: { readonly name: string; readonly namespace: string }
}

/** Text between tags, entities resolved. */
export interface TextRun extends Placed {
  readonly kind: 'text'
  readonly text: string
}

/** The end of an element. */
export interface EndTag extends Placed {
  readonly kind: 'end'
  readonly name: string
  readonly namespace: string
}

/** Nothing more to come. */
export interface EndOfText extends Placed {
  readonly kind: 'eof'
}

/** The text is no XML from here on, in .NET's words. */
export interface Fault {
  readonly kind: 'fault'
  readonly message: string
  /** True for what .NET finds before it looks for the type that it reads, and so does not name it. */
  readonly isEarly: boolean
  /** True for an end tag that is not the right one: .NET looks at the text before it first. */
  readonly isEndTag?: true
}

/** Where .NET's reader stands behind a piece: it counts the start tags of open elements and the piece itself, no more. */
export interface Placed {
  readonly place: Place
}

/** A line and a column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}
