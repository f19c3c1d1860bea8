/** The plain values that travel on the wire, whatever the format. */

/** A value as JSON knows it. */
export type WireValue = string | number | boolean | null | readonly WireValue[] | WireObject

/**
 * Members (or dictionary entries) by wire name; a member without a value is absent. They come in the order they were
 * put in, but for names that are whole numbers: JavaScript moves those to the front.
 */
export interface WireObject {
  readonly [name: string]: WireValue | undefined
}
