/** Names the interfaces by which a request DTO says what verb it is meant for. */

const markers: ReadonlySet<string> = new Set(['IGet', 'IPost', 'IPut', 'IDelete', 'IPatch', 'IOptions'])

/** True for `IGet` and its like. */
export function isVerbMarker(name: string): boolean {
  return markers.has(name)
}
