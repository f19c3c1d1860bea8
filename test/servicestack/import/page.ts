/** Builds the text of a metadata page from its parts, as the seed page is laid out. */

/** The parts that a test may replace; each is the text between two headings. */
export interface PageParts {
  readonly prose?: string
  readonly routes?: string
  readonly code?: string
  readonly sample?: string
}

const code = `export class GetBerth implements IGet
{
    public no: number;

    public constructor(init?: Partial<GetBerth>) { (Object as any).assign(this, init); }
}`

const sample = `HTTP + JSV

The following are sample HTTP requests and responses. The placeholders shown need to be replaced with actual values.

GET /berths/{No} HTTP/1.1${' '}
Host: harbour.example${' '}
Accept: text/jsv
HTTP/1.1 200 OK
Content-Type: text/jsv
Content-Length: length

{
	no: 0
}`

/** Returns a page of an operation `GetBerth`, which answers with its own request DTO unless told otherwise. */
export function page(parts: PageParts = {}): string {
  const routes = parts.routes ?? 'GET/berths/{No}'
  return [
    'Harbour Desk\n\n<back to all web services\n\nGetBerth',
    parts.prose ?? 'Shows a berth\n',
    routes === '' ? '' : `The following routes are available for this service:\n${routes}\n\n`,
    parts.code ?? code,
    'TypeScript GetBerth DTOs',
    'To override the Content-type in your clients, use the HTTP Accept Header, append the .jsv suffix or ?format=jsv',
    parts.sample ?? sample,
  ].join('\n\n')
}
