/** Finds the address of a server behind the addresses that people copy from their browser. */

/** Returns where the API lives, with a slash at the end: `https://host/api/json/metadata?op=A` is at `https://host/api/`. */
export function baseOf(address: URL): URL {
  const path = address.pathname.replace(published, '/')
  return new URL(path.endsWith('/') ? path : `${path}/`, address.origin)
}

const formats = 'json|jsonl|xml|jsv|csv|html|soap1[12]|(?:x-)?(?:msgpack|protobuf)'

/** What ServiceStack publishes below the place where the API lives. */
const published = new RegExp(
  `/(?:${[
    `(?:(?:${formats})/)?metadata(?:/app(?:\\.json)?)?`,
    `(?:${formats})/(?:reply|oneway)(?:/\\w+)?`,
    'types(?:\\.json)?(?:/[\\w.]+)?',
    'openapi(?:\\.json)?',
    '(?:swagger-ui|ui|locode|admin-ui)(?:/.*)?',
  ].join('|')})/?$`,
  'i',
)
