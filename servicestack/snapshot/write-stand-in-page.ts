/** Writes the pages behind `/ui` and `/admin-ui`, which are applications on a real server. */

import { escapeHtml } from './escape-html.ts'
import { page } from './page.ts'

/** What is on the real page: the API explorer or the administration. */
export type StandIn = 'ui' | 'admin-ui'

const purposes: Readonly<Record<StandIn, string>> = {
  ui: 'tries out the operations of the API',
  'admin-ui': 'administers the server',
}

/** Returns a page that says what is missing here, and where to go instead. */
export function writeStandInPage(standIn: StandIn, apiTitle: string): string {
  return page({
    title: apiTitle,
    heading: apiTitle,
    content: `<p>On a real ServiceStack server <code>/${standIn}</code> is an application that ${purposes[standIn]}.
This API is imitated by Understudy, which has no such application.</p>
<p>The operations of ${escapeHtml(apiTitle)} are listed on its <a href="/metadata">metadata page</a>.</p>`,
  })
}
