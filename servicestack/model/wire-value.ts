/** The plain values that travel on the wire, whatever the format. */

/** A value as JSON knows it. */
export type WireValue = string | number | boolean | null | readonly WireValue[] | WireObject

/** Members (or dictionary entries) by wire name, in wire order; a member without a value is absent. */
export interface WireObject {
  readonly [name: string]: WireValue | undefined
}
