/** Writes the page that stands for a DTO where HTML is asked for. */

import { escapeHtml } from './escape-html.ts'
import { page } from './page.ts'
import { snapshotDate } from './snapshot-date.ts'
import { snapshotScript } from './snapshot-script.ts'

/** What a snapshot shows. */
export interface Snapshot {
  /** The request DTO, whose name is the title. */
  readonly requestName: string
  /** The DTO as JSON; nothing stands for null. */
  readonly json: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Path and query of a request that can be made again by following a link. */
  readonly url?: string
}

/**
 * Returns the page: ours, but with the title and the `window.Dto` of a real server's, which clients look for. All that
 * could end the script is written as an entity there, as on a real page: docs/discoveries/html-snapshots.md
 */
export function writeSnapshot({ requestName, json, now, url }: Snapshot): string {
  const moment = new Date(now)
  const date = snapshotDate(moment)
  const dto = (json || 'null').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return page({
    title: `${requestName} Snapshot of ${date}`,
    heading: requestName,
    content: `<p>The answer of an API that is imitated by Understudy, as of <time datetime="${moment.toISOString()}">${date} UTC</time>.</p>
${url === undefined ? '' : links(url)}
<div class="scroll" id="dto"><noscript>With JavaScript this page shows the answer as a table.</noscript></div>
<script>window.Dto = ${dto}</script>
<script>${snapshotScript}</script>`,
  })
}

const formats = ['json', 'jsv', 'xml', 'csv', 'jsonl']

/** Links to the same answer in other formats. */
function links(url: string): string {
  const [path = '', query = ''] = url.split('?')
  const kept = query.split('&').filter((pair) => pair !== '' && !/^format=/i.test(pair))
  const link = (format: string) =>
    `<a href="${escapeHtml(`${path}?${[...kept, `format=${format}`].join('&')}`)}">${format.toUpperCase()}</a>`
  return `<nav aria-label="Other formats">${formats.map(link).join('\n')}</nav>`
}
