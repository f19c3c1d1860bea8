/** The first things to try against an Evo Voice stand-in, with the ids of its plots. */

import type { TourStop } from '#mocks/engine/api.ts'
import { type Plot, plots } from './plots.ts'

/** Hold a connected session in JSV, look at what is remembered, be refused by an ended one, and judge the whole. */
export function tour(url: string): readonly TourStop[] {
  const live = sessionIn('connected')
  const ended = sessionIn('ended')
  return [
    { say: 'Put a session on hold, in JSV:', run: hold(url, live) },
    { say: 'See that the world remembers it:', run: `curl ${url}/__understudy/world/sessions/${live}` },
    { say: 'Try to hold a session that has ended (409):', run: hold(url, ended) },
    {
      say: `Judge a server, this one or a real one (${live} may be held):`,
      run: `npx understudy verify ${url} --user agent:agent --guest guest:guest --session ${live}`,
    },
  ]
}

function hold(url: string, id: string): string {
  return `curl -u agent:agent -H 'Accept: text/jsv' -H 'Content-Type: text/jsv' -d '{reason:Transferring}' ${url}/sessions/${id}/hold`
}

function sessionIn(state: Plot['state']): string {
  return plots.find((plot) => plot.state === state)?.id ?? ''
}
