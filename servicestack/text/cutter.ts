/** The few steps in which ServiceStack's JSON and JSV differ when they are read leniently. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { EnumShape, ScalarShape } from './shape.ts'
import type { Zone } from './zone.ts'

/** A piece of the text. It is nothing at all where `start` is negative, and an empty text in quotes where it is the end. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Where reading goes on. */
  readonly after: number
}

/** What stands where nothing stands. */
export function nothingAt(after: number): Piece {
  return { start: -1, end: -1, after }
}

/** How one format cuts a text into the pieces that are converted; all offsets lie before `end`. */
export interface Cutter {
  /** The offset of the next token. */
  blank(text: string, at: number, end: number): number
  /** The value at an offset. */
  value(text: string, at: number, end: number): Piece
  /** The key of a dictionary at an offset. */
  key(text: string, at: number, end: number): Piece
  /** The name of a member at an offset. */
  name(text: string, at: number, end: number): Piece
  /** The offset behind the opening brace of a dictionary, which need not be there. */
  body(text: string, at: number, end: number): number
  /** Whether the text may end behind a name. */
  readonly endsBehindName: boolean
  /** Whether an object may say its type behind other members. */
  readonly saysTypeAnywhere: boolean
  /** A slice without the quotes around it. */
  text(slice: string): string
  /** A slice as a text value or a key. */
  string(slice: string): string
  /** A slice as the name of a member. */
  member(slice: string): string
  /** A slice as the value of something without a type; without a word it is text. */
  object?(slice: string): WireValue
  /** True for a slice that the writer of the format would have written for a value. */
  isWritten(slice: string, value: WireValue, shape: ScalarShape | EnumShape, zone: Zone): boolean
  /** The offset of the type's name in an object that begins by saying it, or -1. */
  typeName(text: string, start: number, end: number): number
}
