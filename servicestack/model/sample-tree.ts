/** Describes a published sample body before types are known. */

/** A sample as its layout shows it: everything that is no object and no list is still text. */
export type SampleTree =
  | { readonly kind: 'object'; readonly members: readonly SampleMember[] }
  | { readonly kind: 'list'; readonly items: readonly SampleTree[] }
  | { readonly kind: 'text'; readonly text: string }

/** One member of a sample object. */
export interface SampleMember {
  readonly name: string
  readonly value: SampleTree
}
