/** Names the formats in which a page shows its samples. */

/** How one format calls itself on a page. */
export interface PageFormat {
  /** As it stands in the address: `/jsv/metadata`. */
  readonly name: string
  readonly heading: string
  /** What to append to a path, or to ask for with `?format=`. */
  readonly suffix: string
  readonly contentType: string
  /** CSV and JSONL samples are the JSON text. */
  readonly notation: 'json' | 'jsv' | 'xml'
}

/** Every format that has pages, in the order in which the index lists them. */
export const pageFormats: readonly PageFormat[] = [
  { name: 'json', heading: 'JSON', suffix: 'json', contentType: 'application/json', notation: 'json' },
  { name: 'xml', heading: 'XML', suffix: 'xml', contentType: 'application/xml', notation: 'xml' },
  { name: 'jsv', heading: 'JSV', suffix: 'jsv', contentType: 'text/jsv', notation: 'jsv' },
  { name: 'csv', heading: 'CSV', suffix: 'csv', contentType: 'text/csv', notation: 'json' },
  { name: 'jsonl', heading: 'OTHER', suffix: 'other', contentType: 'text/jsonl', notation: 'json' },
]
