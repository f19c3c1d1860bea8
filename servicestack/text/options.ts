/** What a caller may choose about reading and writing. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DialectName } from './dialect.ts'
import type { WriteOptions } from './write-options.ts'
import type { Zone } from './zone.ts'

/** What a text is a text of. */
export interface TypeOptions {
  /** A type, or the name of one in the model; without it every value says itself what it is: text, a list or a map. */
  readonly type?: TypeReference | string
  /** Where names of types are looked up. */
  readonly model?: ServiceModel
  /** Local time of the imitated server; UTC without a word. */
  readonly zone?: Zone
  /** The version to imitate; 8.6 without a word. They read otherwise, and write alike. */
  readonly dialect?: DialectName
}

/** How to write as a request asks for. */
export interface ConfiguredOptions extends TypeOptions {
  readonly write: WriteOptions
}

/** How to read. */
export interface ReadOptions extends TypeOptions {
  /** Refuses what a member cannot take, as a server does whose `JsConfig.ThrowOnError` is set. */
  readonly throwsOnError?: boolean
  /** `bigint` reads `long` and `ulong` as such; without a word they are text, since a JavaScript number would round them. */
  readonly integers?: 'text' | 'bigint'
  /** `map` reads dictionaries as such, which keeps the order of keys like `10` and `9`; without a word they are objects. */
  readonly dictionaries?: 'object' | 'map'
  readonly limits?: Limits
}

/** How much is read. */
export interface Limits {
  /**
   * Levels of nesting, at most 400; without a word as many as the version reads. A server reads null below, strict
   * mode refuses.
   */
  readonly depth?: number
  /** UTF-16 units of the text; a longer one is refused. */
  readonly length?: number
  /** Members, items and entries in all; a text of more is refused. */
  readonly members?: number
}

/** Options under which everything that is read is a value as JSON knows it. */
export type PlainReadOptions = ReadOptions & { readonly integers?: 'text'; readonly dictionaries?: 'object' }
